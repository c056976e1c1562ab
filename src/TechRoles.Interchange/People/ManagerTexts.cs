namespace TechRoles.Interchange;

/// <summary>What a text in the place of a manager comes to.</summary>
/// <param name="IsNobody">Whether it says that there is none.</param>
/// <param name="Parts">The managers that it names, in its order; at least one unless it says that there is none.</param>
internal sealed record ManagerCell(bool IsNobody, IReadOnlyList<ManagerPart> Parts)
{
    public bool IsFound => Parts.Count > 0 && Parts.All(part => part.IsFound);
}

/// <summary>One manager that is named.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Match">The rows that it means; null where none fits.</param>
/// <param name="NewId">In a list of pairs the position that it makes.</param>
internal sealed record ManagerPart(string Text, ManagerIndex.Match? Match, string? NewId = null)
{
    public bool IsFound => Match is not null || NewId is not null;
}

/// <summary>Every different text that stands in the place of a manager, each understood once.</summary>
internal sealed class ManagerTexts(PeopleSource people, PositionList positions)
{
    private static readonly string[] Hard = [";", "\n", "|"];
    private static readonly string[] Soft = ["/", ",", "&", "+", " and ", " und ", " et ", " y "];

    private readonly ManagerIndex _index = new(positions.Rows);
    private readonly Dictionary<(PersonField Field, string Text), ManagerCell> _cells = [];
    private readonly Dictionary<string, (string Id, string Text)> _new = new(StringComparer.Ordinal);

    /// <summary>In a list of pairs: who is named only as a manager, by id.</summary>
    public IEnumerable<(string Id, string Text)> NamedOnly => _new.Values;

    /// <summary>Looks once over the column, since what most of it means decides on the rest.</summary>
    public void Weigh(IEnumerable<PeopleRow> rows)
    {
        if (!people.Has(PersonField.PersonId) || !(people.Has(PersonField.Id) || people.Has(PersonField.PositionId))) return;
        var (ids, persons) = (0, 0);
        foreach (var row in rows)
        {
            var text = row[PersonField.Manager];
            if (text.Length == 0) continue;
            if (_index.Ids.Contains(text)) ids++;
            if (_index.PersonIds.Contains(text)) persons++;
        }

        _index.PeopleFirst = persons > ids;
    }

    /// <summary>What a text means.</summary>
    public ManagerCell this[PersonField field, string text]
    {
        get
        {
            if (!_cells.TryGetValue((field, text), out var cell)) _cells.Add((field, text), cell = Read(field, text));
            return cell;
        }
    }

    private ManagerCell Read(PersonField field, string text)
    {
        if (field is PersonField.ManagerNode or PersonField.DottedNode) return new(false, [new(text, _index.Node(text))]);
        if (_index.Find(text, field) is { } whole) return new(false, [new(text, whole)]);
        if (SourceWords.MeansNobody(text)) return new(true, []);
        foreach (var separator in Hard)
            if (Pieces(text, separator) is { Length: > 1 } pieces)
                return new(false, [.. pieces.Where(piece => !SourceWords.MeansNobody(piece)).Select(piece => Part(field, piece))]);
        foreach (var separator in Soft)
        {
            if (Pieces(text, separator) is not { Length: > 1 } pieces) continue;
            var matches = pieces.Select(piece => new ManagerPart(piece, _index.Find(piece, field))).ToList();
            if (matches.TrueForAll(part => part.IsFound)) return new(false, matches);
        }

        return new(false, [Part(field, text.EndsWith(';') ? text.TrimEnd(';').Trim() : text)]);
    }

    private ManagerPart Part(PersonField field, string text) =>
        _index.Find(text, field) is { } match ? new(text, match) : new(text, null, people.IsPairs ? New(text) : null);

    private string New(string text)
    {
        var key = Fold.Name(text);
        if (!_new.TryGetValue(key, out var known)) _new.Add(key, known = (positions.Free(text), text));
        return known.Id;
    }

    private static string[] Pieces(string text, string separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
