using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What a finding or duty rests on.</summary>
public enum Basis
{
    /// <summary>Stated facts alone.</summary>
    Stated = 0,

    /// <summary>A title that was recognised.</summary>
    Recognised,

    /// <summary>The usual remit of a recognised title, taken for missing responsibilities on request.</summary>
    Assumed,
}

/// <summary>
/// The duties of a chart: one row for each seat and cell, ordered by seat, area and scope; and the cells, ordered by area and scope.
/// </summary>
/// <remarks>In each cell the Accountable seats stand first, so that they are one slice.</remarks>
internal sealed class DutyTable
{
    private readonly Lazy<Groups> _excludedSeats;

    public DutyTable() => _excludedSeats = new(GatherExcluded);

    public required int[] Seat { get; init; }

    public required int[] Cell { get; init; }

    public required InvolvementSet[] Involvements { get; init; }

    /// <summary>The role that brings the duty; -1: the seat's own.</summary>
    public int Through(int duty) => RoleNumbers[duty] - 1;

    /// <summary>For each duty that a role brings, the row of the role plus one; 0: the seat's own.</summary>
    public required RareColumn<int> RoleNumbers { get; init; }

    public required RareColumn<Basis> Basis { get; init; }

    public required RareColumn<bool> Joint { get; init; }

    /// <summary>The first duty of each seat, and the number of duties at the end.</summary>
    public required int[] SeatStarts { get; init; }

    public required int[] CellArea { get; init; }

    /// <summary>The unit of each cell; -1: the whole organisation.</summary>
    public required int[] CellScope { get; init; }

    /// <summary>The first place of each cell in <see cref="CellDuties"/>, and their number at the end.</summary>
    public required int[] CellStarts { get; init; }

    /// <summary>The duties of each cell, the Accountable first.</summary>
    public required int[] CellDuties { get; init; }

    /// <summary>The seats of <see cref="CellDuties"/>.</summary>
    public required int[] CellSeats { get; init; }

    /// <summary>How many seats of each cell are Accountable.</summary>
    public required int[] AccountableCount { get; init; }

    /// <summary>The first cell of each area, and the number of cells at the end.</summary>
    public required int[] AreaStarts { get; init; }

    /// <summary>Whether any duty says Excluded.</summary>
    public required bool AnyExcluded { get; init; }

    /// <summary>The seats that are Excluded in each cell. They are few, so a walk through large cells need not look for them.</summary>
    public Groups ExcludedSeats => _excludedSeats.Value;

    public int Count => Seat.Length;

    public int CellCount => CellArea.Length;

    /// <summary>The stated cell of an area and a scope; -1 where nobody has an entry in it. <b>Cost:</b> log of the scopes of the area.</summary>
    public int CellAt(int area, int scope) =>
        FirstCellFrom(area, scope) is var cell && cell < AreaStarts[area + 1] && CellScope[cell] == scope ? cell : -1;

    /// <summary>The first stated cell of an area whose scope is a row or a later one; the end of its cells where there is none.</summary>
    public int FirstCellFrom(int area, int scope)
    {
        int low = AreaStarts[area], high = AreaStarts[area + 1];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (CellScope[middle] < scope) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Groups GatherExcluded()
    {
        List<int> cells = [], seats = [];
        for (var duty = 0; duty < Count; duty++)
        {
            if (!Involvements[duty].IsExcluded) continue;
            cells.Add(Cell[duty]);
            seats.Add(Seat[duty]);
        }

        return Groups.By(CellCount, [.. cells], [.. seats]);
    }
}
