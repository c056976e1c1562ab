namespace TechRoles.Interchange;

/// <summary>The seats of a source: first look at all rows, before any manager is known.</summary>
internal sealed class PositionList
{
    private readonly List<SeatRow> _rows = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeatRow> _firstByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly bool _hasPositionId;

    public PositionList(PeopleSource people, NameStyle style, CancellationToken cancel)
    {
        _hasPositionId = people.Has(PersonField.PositionId);
        IsPairs = people.IsPairs;
        foreach (var row in people.Rows())
        {
            if (_rows.Count % 4_096 == 0) cancel.ThrowIfCancellationRequested();
            Add(row, RowReading.Of(row, style));
        }
    }

    /// <summary>One for each row of the source, in its order.</summary>
    public IReadOnlyList<SeatRow> Rows => _rows;

    private bool IsPairs { get; }

    /// <summary>An id that no seat has yet, made of a text.</summary>
    public string Free(string text)
    {
        var (plain, id) = (AsId(text), AsId(text));
        var number = _numbers.GetValueOrDefault(plain, 1);
        while (!_ids.Add(id)) id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain} ({++number})");
        _numbers[plain] = number;
        return id;
    }

    private void Add(PeopleRow row, RowReading reading)
    {
        var seat = new SeatRow
        {
            Number = row.Number,
            Id = "",
            OwnId = row[PersonField.PositionId] is { Length: > 0 } position ? position : row[PersonField.Id],
            PersonId = row[PersonField.PersonId],
            Node = row[PersonField.Node],
            Name = reading.Name,
            RawName = RowReading.RawName(row),
            Title = reading.Title,
            Mail = row[PersonField.Mail],
            UserName = row[PersonField.UserName],
            DistinguishedName = row[PersonField.DistinguishedName],
            HasLeft = SourceWords.MeansLeft(row[PersonField.Status]),
        };
        seat.Id = row.Complaint is null ? IdOf(seat) : "";
        _rows.Add(seat);
    }

    private string IdOf(SeatRow seat)
    {
        var key = seat.OwnId.Length > 0 ? seat.OwnId : seat.PersonId;
        if (key.Length == 0)
        {
            var text = seat.RawName.Length > 0 && !SourceWords.MeansVacant(seat.RawName)
                ? seat.RawName
                : seat.Title.Length > 0 ? seat.Title : seat.Node;
            if (text.Length == 0) return "";
            return IsPairs && _ids.Contains(AsId(text)) ? AsId(text) : Free(text);
        }

        if (_firstByKey.TryAdd(key, seat))
        {
            _ids.Add(key);
            return key;
        }

        // One person in two jobs holds two seats; one seat in two rows is shared, or stated twice: the chart says which.
        var first = _firstByKey[key];
        var isPerson = !_hasPositionId
            && (seat.OwnId.Length == 0 || (seat.Name.Length > 0 && Fold.Name(seat.Name) == Fold.Name(first.Name)));
        return isPerson && seat.Title.Length > 0 && Fold.Text(seat.Title) != Fold.Text(first.Title) ? SecondSeat(key, seat) : key;
    }

    // A third row with the title of the second is that seat again.
    private string SecondSeat(string key, SeatRow seat)
    {
        var ofTitle = key + "\n" + Fold.Text(seat.Title);
        if (_firstByKey.TryGetValue(ofTitle, out var known)) return known.Id;
        seat.Id = Free(key);
        _firstByKey.Add(ofTitle, seat);
        return seat.Id;
    }

    private static string AsId(string text) =>
        string.Concat(text.Select(letter => letter == ';' ? ',' : char.IsControl(letter) ? ' ' : letter)).Trim();
}
