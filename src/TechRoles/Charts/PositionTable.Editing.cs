using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Positions that can be edited: lines are moved, and what is stated of a seat is replaced.</summary>
internal sealed partial class PositionTable
{
    /// <summary>Titles and grades that came in by edits; they have no name.</summary>
    private Dictionary<int, (string Title, string? Grade)>? _newTexts;

    /// <summary>How many dotted lines there are.</summary>
    public int DottedCount { get => _newTexts is null ? Dotted.From.Length : field; private set; }

    /// <summary>How many seats are stated to be filled or vacant. <b>Cost:</b> O(positions), but for a table that is edited.</summary>
    public int StatusCount { get => _newTexts is null ? Status.Count(IsOccupancy) : field; private set; }

    /// <summary>The same positions, to be edited.</summary>
    public PositionTable ToEditable(NameTable names) => new()
    {
        Lines = Lines.ToMovable((left, right) => names.Compare(Id[left], Id[right])),
        Id = Id,
        Title = Title,
        Unit = [.. Unit],
        Scope = [.. Scope],
        Grade = Grade,
        Status = [.. Status],
        Flags = [.. Flags],
        Capacity = [.. Capacity],
        Roles = Roles,
        Dotted = Dotted with { Up = Dotted.Up.ToEditable(), Down = Dotted.Down.ToEditable() },
        SolidDetails = SolidDetails,
        RowOf = RowOf,
        DottedCount = DottedCount,
        StatusCount = StatusCount,
        _newTexts = [],
    };

    public string? NewTitleOf(int row) => _newTexts is not null && _newTexts.TryGetValue(row, out var texts) ? texts.Title : null;

    public string? GradeOf(int row, NameTable names) =>
        _newTexts is not null && _newTexts.TryGetValue(row, out var texts) ? texts.Grade : names.TextOrNull(Grade[row]);

    /// <summary>Replaces what is stated of a seat.</summary>
    public void State(int row, SeatFacts facts)
    {
        StatusCount += (IsOccupancy(facts.Status) ? 1 : 0) - (IsOccupancy(Status[row]) ? 1 : 0);
        if (facts.Status == PositionStatus.Pool || Status[row] == PositionStatus.Pool) _pools = null;
        _newTexts![row] = (facts.Title, facts.Grade);
        (Unit[row], Scope[row], Status[row], Flags[row], Capacity[row]) = (facts.Unit, facts.Scope, facts.Status, facts.Flags, facts.Capacity);
    }

    /// <summary>Adds or takes away a dotted line.</summary>
    public void Dot(int row, int to, bool isAdded)
    {
        DottedCount += isAdded ? 1 : -1;
        if (isAdded)
        {
            Dotted.Up.Insert(row, to, (left, right) => left.CompareTo(right));
            Dotted.Down.Insert(to, row, (left, right) => left.CompareTo(right));
        }
        else
        {
            Dotted.Up.Remove(row, to);
            Dotted.Down.Remove(to, row);
        }
    }

    private static bool IsOccupancy(PositionStatus status) => status is PositionStatus.Active or PositionStatus.Vacant;
}

/// <summary>What is stated of a seat itself.</summary>
/// <param name="Title">Its title; the id where none is stated.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="Unit">A row of the unit table, or -1.</param>
/// <param name="Scope">A row of the unit table, or -1.</param>
/// <param name="Status">Its status.</param>
/// <param name="Flags">What it is stated to be.</param>
/// <param name="Capacity">Percent, or -1.</param>
internal readonly record struct SeatFacts(string Title, string? Grade, int Unit, int Scope, PositionStatus Status, PositionFlags Flags, sbyte Capacity)
{
    public static SeatFacts Of(Position seat)
    {
        var table = seat.Chart.PositionTable;
        var row = seat.Row;
        return new(seat.Title, seat.Grade, table.Unit[row], table.Scope[row], table.Status[row], table.Flags[row], table.Capacity[row]);
    }
}
