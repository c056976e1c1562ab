namespace TechRoles.Interchange;

/// <summary>The positions of a source: first look at all rows, before any manager is known.</summary>
internal sealed class PositionList
{
    private readonly List<PositionRow> _rows = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PositionRow> _firstByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly bool _hasPositionId;

    public PositionList(PeopleSource people, NameStyle style, CancellationToken cancel)
    {
        _hasPositionId = people.Has(PersonField.PositionId);
        IsPairs = people.IsPairs;
        foreach (var row in people.Rows())
        {
            if (_rows.Count % 4_096 == 0) cancel.ThrowIfCancellationRequested();
            var reading = RowReading.Of(row, style);
            Add(row, reading, style.Holders(row, reading.Name));
        }
    }

    /// <summary>One for each row of the source, in its order.</summary>
    public IReadOnlyList<PositionRow> Rows => _rows;

    private bool IsPairs { get; }

    /// <summary>An id that no position has yet, made of a text.</summary>
    public string Free(string text)
    {
        var (plain, id) = (AsId(text), AsId(text));
        var number = _numbers.GetValueOrDefault(plain, 1);
        while (!_ids.Add(id)) id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain} ({++number})");
        _numbers[plain] = number;
        return id;
    }

    private void Add(PeopleRow row, RowReading reading, string[]? holders)
    {
        var entry = new PositionRow
        {
            Number = row.Number,
            Id = "",
            OwnId = row[PersonField.PositionId] is { Length: > 0 } position ? position : row[PersonField.Id],
            PersonId = row[PersonField.PersonId],
            Node = row[PersonField.Node],
            Name = reading.Name,
            Holders = holders,
            RawName = RowReading.RawName(row),
            Title = reading.Title,
            Mail = row[PersonField.Mail],
            UserName = row[PersonField.UserName],
            DistinguishedName = row[PersonField.DistinguishedName],
            HasLeft = SourceWords.MeansLeft(row[PersonField.Status]),
        };
        entry.Id = row.Complaint is null ? IdOf(entry) : "";
        _rows.Add(entry);
    }

    private string IdOf(PositionRow position)
    {
        var key = position.OwnId.Length > 0 ? position.OwnId : position.PersonId;
        if (key.Length == 0)
        {
            var text = position.RawName.Length > 0 && !SourceWords.MeansVacant(position.RawName)
                ? position.RawName
                : position.Title.Length > 0 ? position.Title : position.Node;
            if (text.Length == 0) return "";
            return IsPairs && _ids.Contains(AsId(text)) ? AsId(text) : Free(text);
        }

        if (_firstByKey.TryAdd(key, position))
        {
            _ids.Add(key);
            return key;
        }

        // One person in two jobs holds two positions; one position in two rows is shared, or stated twice: the chart says which.
        var first = _firstByKey[key];
        var isPerson = !_hasPositionId
            && (position.OwnId.Length == 0 || (position.Name.Length > 0 && Fold.Name(position.Name) == Fold.Name(first.Name)));
        return isPerson && position.Title.Length > 0 && Fold.Text(position.Title) != Fold.Text(first.Title)
            ? SecondPosition(key, position) : key;
    }

    // A third row with the title of the second is that position again.
    private string SecondPosition(string key, PositionRow position)
    {
        var ofTitle = key + "\n" + Fold.Text(position.Title);
        if (_firstByKey.TryGetValue(ofTitle, out var known)) return known.Id;
        position.Id = Free(key);
        _firstByKey.Add(ofTitle, position);
        return position.Id;
    }

    private static string AsId(string text) =>
        string.Concat(text.Select(letter => letter == ';' ? ',' : char.IsControl(letter) ? ' ' : letter)).Trim();
}
