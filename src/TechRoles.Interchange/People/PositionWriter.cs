using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes positions and those who hold them as facts.</summary>
internal sealed class PositionWriter
{
    private static readonly FactList<PositionFact> List = FactLists.Positions;

    // Fields that become a column of the contract as they stand.
    private static readonly (PersonField Field, int Column)[] Plain =
    [
        (PersonField.Unit, List.Find("unit")), (PersonField.Grade, List.Find("grade")), (PersonField.Scope, List.Find("scope")),
        (PersonField.Top, List.Find("top")), (PersonField.Matrix, List.Find("matrix")), (PersonField.Key, List.Find("key")),
        (PersonField.Capacity, List.Find("capacity")),
    ];

    private static readonly int Title = List.Find("title");
    private static readonly int Top = List.Find("top");
    private static readonly int Status = List.Find("status");
    private static readonly int Roles = List.Find("roles");
    private static readonly int ReportsTo = List.Find("reportsTo");
    private static readonly int DottedTo = List.Find("dottedTo");
    private static readonly int Share = FactLists.Assignments.Find("share");
    private static readonly int Mode = FactLists.Assignments.Find("mode");

    private readonly PeopleSource _people;
    private readonly NameStyle _style;
    private readonly TableSource _source;
    private readonly RowReader _position;
    private readonly RowReader _assignment;
    private readonly (PersonField Field, int Column)[] _plain;
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Row, int Count)> _unknownStatus = new(StringComparer.Ordinal);
    private RowTally _shared;
    private RowTally _vacant;

    public PositionWriter(PeopleSource people, NameStyle style, TableSource source)
    {
        (_people, _style, _source) = (people, style, source);
        _position = List.Rows(source);
        _assignment = FactLists.Assignments.Rows(source);
        _plain = [.. Plain.Where(pair => people.Has(pair.Field))];
        Areas = new(people, source);
    }

    public TableSource Source => _source;

    /// <summary>Writes what positions have to do with areas.</summary>
    public AreaColumns Areas { get; }

    /// <summary>Says why a row is not read.</summary>
    public void Complain(PeopleRow row) =>
        _source.Report(ProblemKind.UnreadableRow, row.Complaint!, _source.At(List.Name, row.Number, null));

    /// <summary>Writes a position and its holder.</summary>
    public void Write(PeopleRow row, PositionRow position, bool isTop, IReadOnlyList<string> solid, IReadOnlyList<string> dotted)
    {
        var reading = RowReading.Of(row, _style);
        if (_people.IsPairs && !_written.Add(position.Id))
        {
            var place = new Place(_source.Number, row.Number);
            foreach (var manager in solid) _source.Sink.Add(new LineFact(position.Id, manager), place);
            foreach (var manager in dotted) _source.Sink.Add(new LineFact(position.Id, manager) { Kind = LineKind.Dotted }, place);
            return;
        }

        if (!WritePosition(row, position, reading, isTop, solid, dotted, isVacant: IsVacant(row, position, reading))) return;
        WriteHolder(row, position, reading, default);
        Areas.Write(position.Id, (row, default));
    }

    /// <summary>Writes a position without its holder.</summary>
    /// <returns>Whether it was written.</returns>
    public bool WritePosition(
        PeopleRow row, PositionRow position, RowReading reading, bool isTop, IReadOnlyList<string> solid, IReadOnlyList<string> dotted,
        bool isVacant)
    {
        _position.Begin(row.Number);
        _position.Cell(0, position.Id);
        _position.Cell(Title, reading.Title);
        foreach (var (field, column) in _plain) _position.Cell(column, row[field]);
        foreach (var roles in row.All(PersonField.Roles)) _position.Items(Roles, roles.Split(';', StringSplitOptions.TrimEntries));
        if (isTop && !_position.States(Top)) _position.Cell(Top, "true");
        if (solid.Count > 0) _position.Items(ReportsTo, solid);
        if (dotted.Count > 0) _position.Items(DottedTo, dotted);
        var status = StatusOf(row);
        if (isVacant && status is not ("eliminated" or "pool")) status = "vacant";
        _position.Cell(Status, status);
        return _position.End();
    }

    /// <summary>Whether nobody holds the position of a row.</summary>
    public static bool IsVacant(PeopleRow row, PositionRow position, RowReading reading) =>
        reading.IsVacant || position.HasLeft || SourceWords.MeansVacant(row[PersonField.Status])
        || (reading.Name.Length == 0 && SourceWords.MeansVacant(row[PersonField.PersonId]));

    /// <summary>Writes who holds a position on some days.</summary>
    public void WriteHolder(PeopleRow row, PositionRow position, RowReading reading, Period period)
    {
        if (IsVacant(row, position, reading))
        {
            // Whoever has left is counted elsewhere.
            if (reading.Name.Length > 0 && !position.HasLeft) _vacant.Add(row, position);
            return;
        }

        if (position.Holders is not { } holders)
        {
            var person = position.PersonId.Length > 0 ? position.PersonId : reading.Name.Length > 0 ? HolderIds.Of(reading.Name) : "";
            WriteHolder(row, position, period, reading.IsActing, person, reading.Name);
            return;
        }

        _shared.Add(row, position);

        // "Ann Example & Bob Example (acting)": the last of them is.
        foreach (var holder in holders.Distinct(StringComparer.Ordinal))
            WriteHolder(row, position, period, reading.IsActing && holder == holders[^1], HolderIds.Of(holder), holder);
    }

    private void WriteHolder(PeopleRow row, PositionRow position, Period period, bool isActing, string person, string name)
    {
        if (!Ids.AreValid(person)) return;
        if (_persons.Add(person))
            _source.Sink.Add(new PersonFact(person) { Name = name.Length > 0 ? name : null }, new(_source.Number, row.Number));
        _assignment.Begin(row.Number);
        _assignment.Cell(0, person);
        _assignment.Cell(1, position.Id);
        if (row[PersonField.Share] is { Length: > 0 } share) _assignment.Cell(Share, Percents.Of(share));
        var mode = row[PersonField.Mode];
        if (isActing || SourceWords.MeansActing(row[PersonField.Status]) || SourceWords.MeansActing(mode))
            _assignment.Cell(Mode, Fold.Word(mode) == "interim" ? "interim" : "acting");
        else if (Choices.Modes.TryRead(mode, out _)) _assignment.Cell(Mode, mode);
        if (period.From is { } from) _assignment.Cell(FactLists.Assignments.Find("from"), Dates.Text(from));
        if (period.To is { } to) _assignment.Cell(FactLists.Assignments.Find("to"), Dates.Text(to));
        _assignment.End();
    }

    /// <summary>In a list of pairs, writes a position that is named only as a manager.</summary>
    public void WriteNamed(string id, string text)
    {
        var (name, title) = _style.Read(text);
        var place = new Place(_source.Number, 1);
        _source.Sink.Add(new PositionFact(id) { Title = title.Length > 0 ? title : null }, place);
        if (name.Length == 0) return;
        var person = HolderIds.Of(name);
        if (_persons.Add(person)) _source.Sink.Add(new PersonFact(person) { Name = name }, place);
        _source.Sink.Add(new AssignmentFact(person, id), place);
    }

    /// <summary>
    /// Says which states were not understood, that cells name several holders, that some are named for positions that are vacant, and that
    /// texts name no areas.
    /// </summary>
    public void Finish()
    {
        _shared.Report(_source, "name", ProblemTexts.SeveralHolders);
        _vacant.Report(_source, "status", ProblemTexts.VacantWithHolder);
        Areas.Finish();
        foreach (var (status, (row, count)) in _unknownStatus)
            _source.Report(ProblemKind.Guessed, ProblemTexts.UnknownStatus(status, count), _source.At(List.Name, row, "status"));
    }

    private string StatusOf(PeopleRow row)
    {
        var status = row[PersonField.Status];
        if (status.Length == 0 || Choices.Statuses.TryRead(status, out _)) return status;
        if (SourceWords.MeansVacant(status)) return "vacant";
        if (SourceWords.MeansEliminated(status)) return "eliminated";
        if (SourceWords.MeansLeft(status) || SourceWords.MeansHolds(status) || SourceWords.MeansActing(status)
            || SourceWords.MeansNobody(status)) return "";
        _unknownStatus[status] = _unknownStatus.TryGetValue(status, out var known) ? (known.Row, known.Count + 1) : (row.Number, 1);
        return "";
    }
}
