namespace TechRoles.Charts;

/// <summary>Duties that can be edited: what was touched lies over the columns of the chart, which stay as they are.</summary>
/// <remarks>
/// A position and a cell always have the same row, also after a duty was taken away and given back; and so have an area and a scope. So
/// findings, which speak in rows, mean the same before and after.
/// </remarks>
internal sealed partial class DutyTable
{
    private DutyEdits? _edits;

    /// <summary>
    /// Whether the rows of duties and cells stand in the order of the chart, and all cells are stated: as long as none may have come or
    /// gone.
    /// </summary>
    public bool IsInOrder => _edits is null;

    /// <summary>The row of a cell that is stated; -1 for one that no longer is.</summary>
    public int StatedRow(int cell) => IsInOrder || IsStated(cell) ? cell : -1;

    /// <summary>The same duties, to be edited. <b>Cost:</b> a copy of the columns of duties and cells.</summary>
    /// <param name="sparePositions">For how many more positions there is room.</param>
    public DutyTable ToEditable(int sparePositions)
    {
        var table = new DutyTable
        {
            Position = Grown(Position),
            Cell = Grown(Cell),
            Involvements = Grown(Involvements),
            RoleNumbers = RoleNumbers.Copy(),
            Basis = Basis.Copy(),
            Joint = Joint.Copy(),
            PositionStarts = [.. PositionStarts, .. Enumerable.Repeat(PositionStarts[^1], sparePositions)],
            CellArea = Grown(CellArea),
            CellScope = Grown(CellScope),
            CellStarts = CellStarts,
            CellDuties = CellDuties,
            CellPositions = CellPositions,
            AccountableCount = Grown(AccountableCount),
            AreaStarts = AreaStarts,
            AnyExcluded = AnyExcluded,
        };
        table._edits = new(Position.Length, CellArea.Length) { Excluded = AnyExcluded ? Involvements.Count(set => set.IsExcluded) : 0 };
        return table;
    }

    /// <summary>The row of a cell that may be stated or not; it is made where there is none.</summary>
    public int RowOfCell(int area, int scope)
    {
        var edits = _edits!;
        var (low, high) = (AreaStarts[area], AreaStarts[area + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (CellScope[middle] < scope) low = middle + 1;
            else high = middle;
        }

        if (low < AreaStarts[area + 1] && CellScope[low] == scope) return low;
        if (edits.NewCells.TryGetValue((area, scope), out var cell)) return cell;
        cell = edits.CellCount++;
        (CellArea, CellScope, AccountableCount) = (Fit(CellArea, cell), Fit(CellScope, cell), Fit(AccountableCount, cell));
        (CellArea[cell], CellScope[cell]) = (area, scope);
        edits.NewCells.Add((area, scope), cell);
        edits.Cells.Add(cell, new() { Duties = new int[4], Positions = new int[4] });
        return cell;
    }

    /// <summary>The duty of a position in a cell; -1 where it has none. <b>Cost:</b> log of the duties of the position.</summary>
    public int DutyOf(int position, int cell)
    {
        var own = OfPosition(position);
        var place = PlaceOf(own, cell);
        return place < own.Count && Cell[own[place]] == cell ? own[place] : -1;
    }

    /// <summary>Where the duty in a cell stands among those of a position, or would stand.</summary>
    private int PlaceOf(Slice own, int cell)
    {
        // Before the first edit cells are numbered in their order.
        if (_edits is null)
        {
            var found = Cell.AsSpan(own.Start, own.Count).BinarySearch(cell);
            return found < 0 ? ~found : found;
        }

        var (low, high) = (0, own.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsBefore(Cell[own[middle]], cell)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether anybody has an entry in a cell.</summary>
    public bool IsStated(int cell) => InCell(cell).Count > 0;

    /// <summary>States what a position has to do with a cell, in place of what it had; nothing where the set is empty.</summary>
    public void State(int position, int cell, Held held, int role, Basis basis)
    {
        var set = held.Set;
        var duty = DutyOf(position, cell);
        var was = duty < 0 ? default : Involvements[duty];
        _edits!.Excluded += (set.IsExcluded ? 1 : 0) - (was.IsExcluded ? 1 : 0);
        if (duty >= 0 && (set.IsEmpty || set.IsAccountable != was.IsAccountable)) TakeOut(duty);
        if (set.IsEmpty)
        {
            if (duty >= 0) Drop(position, duty);
            return;
        }

        var isNew = duty < 0;
        if (isNew) duty = Take(position, cell);
        Involvements[duty] = set;
        RoleNumbers[duty] = role + 1;
        Basis[duty] = basis;
        Joint[duty] = held.IsJoint;
        if (isNew || set.IsAccountable != was.IsAccountable) PutIn(duty);
        if (set.IsExcluded || was.IsExcluded) GatherExcludedIn(EditedAt(cell));
    }

    private int Take(int position, int cell)
    {
        var edits = _edits!;
        if (!edits.Gone.Remove((position, cell), out var duty))
        {
            duty = edits.Rows++;
            (Position, Cell, Involvements) = (Fit(Position, duty), Fit(Cell, duty), Fit(Involvements, duty));
            (Position[duty], Cell[duty]) = (position, cell);
        }

        edits.Count++;
        var own = OfPosition(position);
        var place = PlaceOf(own, cell);
        var rows = new int[own.Count + 1];
        for (var i = 0; i < own.Count; i++) rows[i < place ? i : i + 1] = own[i];
        rows[place] = duty;
        edits.Positions[position] = rows;
        return duty;
    }

    private void Drop(int position, int duty)
    {
        var edits = _edits!;
        var own = OfPosition(position);
        var (rows, filled) = (new int[own.Count - 1], 0);
        for (var i = 0; i < own.Count; i++)
            if (own[i] != duty) rows[filled++] = own[i];
        edits.Positions[position] = rows;
        edits.Gone.Add((position, Cell[duty]), duty);
        edits.Count--;
        if (Involvements[duty].IsExcluded) GatherExcludedIn(EditedAt(Cell[duty]));
        Involvements[duty] = default;
    }

    private void PutIn(int duty)
    {
        var (cell, position) = (Cell[duty], Position[duty]);
        var edited = EditedAt(cell);
        if (edited.Count == edited.Duties.Length)
        {
            Array.Resize(ref edited.Duties, edited.Count * 2);
            Array.Resize(ref edited.Positions, edited.Count * 2);
        }

        var place = PlaceOf(edited, cell, position, Involvements[duty].IsAccountable);
        Array.Copy(edited.Duties, place, edited.Duties, place + 1, edited.Count - place);
        Array.Copy(edited.Positions, place, edited.Positions, place + 1, edited.Count - place);
        (edited.Duties[place], edited.Positions[place]) = (duty, position);
        if (edited.Count++ == 0) SetStated(cell, true);
        if (Involvements[duty].IsAccountable) AccountableCount[cell]++;
    }

    private void TakeOut(int duty)
    {
        var (cell, isAccountable) = (Cell[duty], Involvements[duty].IsAccountable);
        var edited = EditedAt(cell);
        var place = PlaceOf(edited, cell, Position[duty], isAccountable);
        edited.Count--;
        Array.Copy(edited.Duties, place + 1, edited.Duties, place, edited.Count - place);
        Array.Copy(edited.Positions, place + 1, edited.Positions, place, edited.Count - place);
        if (isAccountable) AccountableCount[cell]--;
        if (edited.Count == 0) SetStated(cell, false);
    }

    /// <summary>Where a position stands in a cell, or would stand.</summary>
    private int PlaceOf(DutyEdits.EditedCell edited, int cell, int position, bool isAccountable)
    {
        var (start, end) = isAccountable ? (0, AccountableCount[cell]) : (AccountableCount[cell], edited.Count);
        var found = Array.BinarySearch(edited.Positions, start, end - start, position);
        return found < 0 ? ~found : found;
    }

    private DutyEdits.EditedCell EditedAt(int cell)
    {
        if (_edits!.InCell(cell) is { } edited) return edited;
        var stated = InCell(cell);
        edited = new()
        {
            Duties = new int[stated.Count + 4 + (stated.Count / 8)],
            Positions = new int[stated.Count + 4 + (stated.Count / 8)],
            Count = stated.Count,
            Excluded = AnyExcluded ? ExcludedIn(cell).ToArray() : [],
        };
        stated.Duties.CopyTo(edited.Duties);
        stated.Positions.CopyTo(edited.Positions);
        _edits.Cells.Add(cell, edited);
        return edited;
    }

    private void GatherExcludedIn(DutyEdits.EditedCell edited)
    {
        var excluded = new List<int>();
        for (var i = 0; i < edited.Count; i++)
            if (Involvements[edited.Duties[i]].IsExcluded) excluded.Add(edited.Positions[i]);
        edited.Excluded = [.. excluded];
    }

    private void SetStated(int cell, bool isStated)
    {
        var stated = OfArea(CellArea[cell]);
        var rows = new List<int>(stated.Count + 1);
        for (var i = 0; i < stated.Count; i++)
            if (stated[i] != cell) rows.Add(stated[i]);
        if (isStated)
            rows.Insert(rows.FindIndex(other => CellScope[other] > CellScope[cell]) is var place and >= 0 ? place : rows.Count, cell);
        _edits!.Areas[CellArea[cell]] = [.. rows];
    }

    private bool IsBefore(int cell, int other) =>
        CellArea[cell] != CellArea[other] ? CellArea[cell] < CellArea[other] : CellScope[cell] < CellScope[other];

    private static T[] Fit<T>(T[] column, int row) => row < column.Length ? column : Grown(column);

    private static T[] Grown<T>(T[] column)
    {
        var grown = new T[column.Length + 16 + (column.Length / 16)];
        column.CopyTo(grown, 0);
        return grown;
    }
}

/// <summary>What edits put over the columns of duties.</summary>
internal sealed class DutyEdits(int duties, int cells)
{
    /// <summary>How many duties there are.</summary>
    public int Count { get; set; } = duties;

    /// <summary>How many rows of duties there are, those included that were taken away.</summary>
    public int Rows { get; set; } = duties;

    /// <summary>How many duties say Excluded.</summary>
    public int Excluded { get; set; }

    public int CellCount { get; set; } = cells;

    public Dictionary<int, int[]> Positions { get; } = [];

    public Dictionary<int, EditedCell> Cells { get; } = [];

    public Dictionary<int, int[]> Areas { get; } = [];

    public Dictionary<(int Area, int Scope), int> NewCells { get; } = [];

    /// <summary>The rows of duties that were taken away.</summary>
    public Dictionary<(int Position, int Cell), int> Gone { get; } = [];

    public int[]? DutiesOf(int position) => Positions.GetValueOrDefault(position);

    public EditedCell? InCell(int cell) => Cells.GetValueOrDefault(cell);

    public int[]? CellsOf(int area) => Areas.GetValueOrDefault(area);

    /// <summary>A cell with a touched entry.</summary>
    internal sealed class EditedCell
    {
        public int[] Duties = [];
        public int[] Positions = [];
        public int Count;
        public int[] Excluded = [];
    }
}
