using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What a source says of one person or position: texts by field, not yet understood.</summary>
/// <param name="number">The row as a spreadsheet counts it, or the line of a text.</param>
public sealed class PeopleRow(int number)
{
    private static readonly int Fields = Enum.GetValues<PersonField>().Length;

    private readonly string?[] _first = new string?[Fields];
    private List<(PersonField Field, string Text)>? _more;

    /// <summary>The row as a spreadsheet counts it, or the line of a text.</summary>
    public int Number { get; private set; } = number;

    /// <summary>What makes the row unreadable, as a sentence; null where nothing does.</summary>
    internal Text? Complaint { get; set; }

    /// <summary>The first text of a field; empty where it is not stated.</summary>
    public string this[PersonField field] => _first[(int)field] ?? "";

    /// <summary>Every text of a field, in the order of the source.</summary>
    public IEnumerable<string> All(PersonField field)
    {
        if (_first[(int)field] is not { } first) yield break;
        yield return first;
        foreach (var (other, text) in _more ?? [])
            if (other == field) yield return text;
    }

    /// <summary>States a field; a source that lists several values states it several times. An empty text states nothing.</summary>
    /// <returns>The row.</returns>
    public PeopleRow With(PersonField field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return this;
        var trimmed = text.Trim();
        if (_first[(int)field] is null) _first[(int)field] = trimmed;
        else (_more ??= []).Add((field, trimmed));
        return this;
    }

    /// <summary>Takes the row for another one, so that a stream needs one object.</summary>
    internal void Begin(int number)
    {
        Number = number;
        Complaint = null;
        Array.Clear(_first);
        _more?.Clear();
    }

    /// <summary>A copy that stays.</summary>
    internal PeopleRow Copy()
    {
        var copy = new PeopleRow(Number);
        _first.CopyTo(copy._first, 0);
        if (_more is { Count: > 0 }) copy._more = [.. _more];
        return copy;
    }
}
