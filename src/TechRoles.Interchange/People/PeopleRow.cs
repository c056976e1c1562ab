namespace TechRoles.Interchange;

/// <summary>What a source says of one person or position: texts by field, not yet understood.</summary>
/// <param name="Number">The row as a spreadsheet counts it, or the line of a text.</param>
public sealed record PeopleRow(int Number)
{
    private readonly List<(PersonField Field, string Text)> _texts = [];

    /// <summary>Every statement, in the order of the source.</summary>
    public IReadOnlyList<(PersonField Field, string Text)> Texts => _texts;

    /// <summary>The first text of a field; empty where it is not stated.</summary>
    public string this[PersonField field]
    {
        get
        {
            foreach (var (known, text) in _texts)
                if (known == field) return text;
            return "";
        }
    }

    /// <summary>Every text of a field.</summary>
    public IEnumerable<string> All(PersonField field) => _texts.Where(pair => pair.Field == field).Select(pair => pair.Text);

    /// <summary>States a field; a source that lists several values states it several times. An empty text states nothing.</summary>
    /// <returns>The row.</returns>
    public PeopleRow With(PersonField field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) _texts.Add((field, text.Trim()));
        return this;
    }
}
