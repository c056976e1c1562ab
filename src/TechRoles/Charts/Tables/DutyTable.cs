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
/// The duties of a chart: one row for each position and cell, ordered by position, area and scope; and the cells, ordered by area and
/// scope.
/// </summary>
/// <remarks>In each cell the Accountable positions stand first, so that they are one slice.</remarks>
internal sealed partial class DutyTable
{
    private readonly Lazy<Groups> _excludedPositions;

    public DutyTable() => _excludedPositions = new(GatherExcluded);

    public required int[] Position { get; set; }

    public required int[] Cell { get; set; }

    public required InvolvementSet[] Involvements { get; set; }

    /// <summary>The role that brings the duty; -1: the position's own.</summary>
    public int Through(int duty) => RoleNumbers[duty] - 1;

    /// <summary>For each duty that a role brings, the row of the role plus one; 0: the position's own.</summary>
    public required RareColumn<int> RoleNumbers { get; init; }

    public required RareColumn<Basis> Basis { get; init; }

    public required RareColumn<bool> Joint { get; init; }

    /// <summary>The first duty of each position, and the number of duties at the end.</summary>
    public required int[] PositionStarts { get; init; }

    public required int[] CellArea { get; set; }

    /// <summary>The unit of each cell; -1: the whole organisation.</summary>
    public required int[] CellScope { get; set; }

    /// <summary>The first place of each cell in <see cref="CellDuties"/>, and their number at the end.</summary>
    public required int[] CellStarts { get; init; }

    /// <summary>The duties of each cell, the Accountable first.</summary>
    public required int[] CellDuties { get; init; }

    /// <summary>The positions of <see cref="CellDuties"/>.</summary>
    public required int[] CellPositions { get; init; }

    /// <summary>How many positions of each cell are Accountable.</summary>
    public required int[] AccountableCount { get; set; }

    /// <summary>The first cell of each area, and the number of cells at the end.</summary>
    public required int[] AreaStarts { get; init; }

    /// <summary>Whether any duty says Excluded.</summary>
    public required bool AnyExcluded { get => _edits is null ? field : _edits.Excluded > 0; init; }

    /// <summary>Whether it is edited, so that positions and cells need not be slices of the columns.</summary>
    public bool IsEdited => _edits is not null;

    /// <summary>How many duties there are.</summary>
    public int Count => _edits is null ? Position.Length : _edits.Count;

    /// <summary>How many rows of cells there are; after edits not every one of them need be stated.</summary>
    public int CellCount => _edits is null ? CellArea.Length : _edits.CellCount;

    /// <summary>The duties of a position, ordered by area and scope.</summary>
    public Slice OfPosition(int position) =>
        _edits is not null && _edits.DutiesOf(position) is { } rows
            ? new(rows, 0, rows.Length)
            : new(null, PositionStarts[position], PositionStarts[position + 1] - PositionStarts[position]);

    /// <summary>What stands in a cell, the Accountable first, each in the order of the rows of positions.</summary>
    public CellSlice InCell(int cell) =>
        _edits is not null && _edits.InCell(cell) is { } edited
            ? new(edited.Duties, edited.Positions, 0, edited.Count, AccountableCount[cell])
            : new(CellDuties, CellPositions, CellStarts[cell], CellStarts[cell + 1] - CellStarts[cell], AccountableCount[cell]);

    /// <summary>The stated cells of an area, ordered by scope.</summary>
    public Slice OfArea(int area) =>
        _edits is not null && _edits.CellsOf(area) is { } rows
            ? new(rows, 0, rows.Length)
            : new(null, AreaStarts[area], AreaStarts[area + 1] - AreaStarts[area]);

    /// <summary>
    /// The stated cell of an area and a scope; -1 where nobody has an entry in it. <b>Cost:</b> log of the scopes of the area.
    /// </summary>
    public int CellAt(int area, int scope)
    {
        var cells = OfArea(area);
        var place = FirstFrom(cells, scope);
        return place < cells.Count && cells[place] is var cell && CellScope[cell] == scope ? cell : -1;
    }

    /// <summary>The stated cells of an area whose scopes are rows from one on, up to another, which is left out.</summary>
    public Slice Between(int area, int fromScope, int toScope)
    {
        var cells = OfArea(area);
        var (first, end) = (FirstFrom(cells, fromScope), FirstFrom(cells, toScope));
        return cells with { Start = cells.Start + first, Count = end - first };
    }

    /// <summary>The positions that are Excluded in a cell. They are few, so a walk through large cells need not look for them.</summary>
    public ReadOnlySpan<int> ExcludedIn(int cell) =>
        _edits is null
            ? _excludedPositions.Value[cell]
            : _edits.InCell(cell) is { } edited ? edited.Excluded : cell < CellStarts.Length - 1 ? _excludedPositions.Value[cell] : default;

    private int FirstFrom(Slice cells, int scope)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (CellScope[cells[middle]] < scope) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Groups GatherExcluded()
    {
        List<int> cells = [], positions = [];
        for (var position = 0; position + 1 < PositionStarts.Length; position++)
        {
            for (var duty = PositionStarts[position]; duty < PositionStarts[position + 1]; duty++)
            {
                if (!Involvements[duty].IsExcluded) continue;
                cells.Add(Cell[duty]);
                positions.Add(position);
            }
        }

        return Groups.By(CellStarts.Length - 1, [.. cells], [.. positions]);
    }
}

/// <summary>Rows that stand in a column from one place on, or, without a column, the rows from one on.</summary>
internal readonly record struct Slice(int[]? Rows, int Start, int Count)
{
    public int this[int index] => Rows is null ? Start + index : Rows[Start + index];
}

/// <summary>The duties of a cell and their positions, the Accountable first.</summary>
internal readonly struct CellSlice(int[] duties, int[] positions, int start, int count, int accountable)
{
    public int[] DutyRows => duties;

    public int[] PositionRows => positions;

    public int Start => start;

    public int Count => count;

    /// <summary>How many are Accountable.</summary>
    public int Accountable => accountable;

    public ReadOnlySpan<int> Duties => duties.AsSpan(start, count);

    public ReadOnlySpan<int> Positions => positions.AsSpan(start, count);
}
