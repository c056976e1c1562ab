namespace TechRoles.Charts;

/// <summary>Puts rows in the order of the chart where edits moved positions; before that the rows stand in it already.</summary>
internal static class ChartOrder
{
    /// <summary>Positions, in preorder.</summary>
    public static HandleList<Position> Of(HandleList<Position> rows) => IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => row, rows.Count) : rows;

    /// <summary>Assignments, by position.</summary>
    public static HandleList<Assignment> Of(HandleList<Assignment> rows) =>
        IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => rows.Chart!.PeopleTable.Assignments[row].Position, rows.Count) : rows;

    /// <summary>Duties of a cell by seat, those of the Accountable first.</summary>
    public static HandleList<Duty> Of(HandleList<Duty> rows, int accountable) =>
        IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => rows.Chart!.DutyTable.Seat[row], accountable) : rows;

    /// <summary>Which of two positions of a chart stands first in it.</summary>
    public static int Compare(Position left, Position right) => left.Chart.PositionTable.Lines.CompareInPreorder(left.Row, right.Row);

    /// <summary>All duties of a chart with edits, by seat, area and scope.</summary>
    public static HandleList<Duty> DutiesOf(OrgChart chart)
    {
        var rows = new List<int>();
        foreach (var seat in chart.Positions)
            foreach (var duty in seat.Duties) rows.Add(duty.Row);
        return new(chart, [.. rows], 0, rows.Count);
    }

    /// <summary>All stated cells of a chart with edits, by area and scope.</summary>
    public static HandleList<Cell> CellsOf(OrgChart chart)
    {
        var rows = new List<int>();
        foreach (var area in chart.Areas)
            foreach (var cell in area.Cells) rows.Add(cell.Row);
        return new(chart, [.. rows], 0, rows.Count);
    }

    private static bool IsMoved(OrgChart? chart, int count) => count > 1 && chart!.PositionTable.Lines.IsMoved;

    /// <summary>The first so many in order, and after them the others in order; equal ones stay as they are.</summary>
    private static HandleList<T> Sorted<T>(HandleList<T> list, Func<int, int> seatOf, int first)
        where T : struct, IHandle<T>
    {
        var lines = list.Chart!.PositionTable.Lines;
        var order = Comparer<int>.Create(lines.CompareInPreorder);
        var rows = Enumerable.Range(0, list.Count).Select(list.Row).ToArray();
        return new(list.Chart, [.. rows.Take(first).OrderBy(seatOf, order), .. rows.Skip(first).OrderBy(seatOf, order)], 0, rows.Length);
    }
}
