namespace TechRoles.Charts;

/// <summary>Puts rows in the order of the chart where edits moved positions; before that the rows stand in it already.</summary>
public static class ChartOrder
{
    /// <summary>Positions as they stand in the chart, each before those below it.</summary>
    public static IComparer<Position> Positions { get; } = Comparer<Position>.Create(Compare);

    /// <summary>Areas as they stand in the chart, each before its parts.</summary>
    public static IComparer<Area> Areas { get; } = Comparer<Area>.Create((left, right) => left.Row.CompareTo(right.Row));

    /// <summary>Units as they stand in the chart, each before its parts; the whole organisation first.</summary>
    public static IComparer<OrgUnit?> Units { get; } =
        Comparer<OrgUnit?>.Create((left, right) => (left?.Row ?? -1).CompareTo(right?.Row ?? -1));

    /// <summary>Positions, in preorder.</summary>
    internal static HandleList<Position> Of(HandleList<Position> rows) =>
        IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => row, rows.Count) : rows;

    /// <summary>Assignments, by position.</summary>
    internal static HandleList<Assignment> Of(HandleList<Assignment> rows) =>
        IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => rows.Chart!.PeopleTable.Assignments[row].Position, rows.Count) : rows;

    /// <summary>Duties of a cell by position, those of the Accountable first.</summary>
    internal static HandleList<Duty> Of(HandleList<Duty> rows, int accountable) =>
        IsMoved(rows.Chart, rows.Count) ? Sorted(rows, row => rows.Chart!.DutyTable.Position[row], accountable) : rows;

    /// <summary>Which of two positions of a chart stands first in it.</summary>
    internal static int Compare(Position left, Position right) => left.Chart.PositionTable.Lines.CompareInPreorder(left.Row, right.Row);

    /// <summary>All duties of a chart with edits, by position, area and scope.</summary>
    internal static HandleList<Duty> DutiesOf(OrgChart chart)
    {
        var rows = new List<int>();
        foreach (var position in chart.Positions)
            foreach (var duty in position.Duties) rows.Add(duty.Row);
        return new(chart, [.. rows], 0, rows.Count);
    }

    /// <summary>All stated cells of a chart with edits, by area and scope.</summary>
    internal static HandleList<Cell> CellsOf(OrgChart chart)
    {
        var rows = new List<int>();
        foreach (var area in chart.Areas)
            foreach (var cell in area.Cells) rows.Add(cell.Row);
        return new(chart, [.. rows], 0, rows.Count);
    }

    private static bool IsMoved(OrgChart? chart, int count) => count > 1 && chart!.PositionTable.Lines.IsMoved;

    /// <summary>The first so many in order, and after them the others in order; equal ones stay as they are.</summary>
    private static HandleList<T> Sorted<T>(HandleList<T> list, Func<int, int> positionOf, int first)
        where T : struct, IHandle<T>
    {
        var lines = list.Chart!.PositionTable.Lines;
        var order = Comparer<int>.Create(lines.CompareInPreorder);
        var rows = Enumerable.Range(0, list.Count).Select(list.Row).ToArray();
        int[] ordered = [.. rows.Take(first).OrderBy(positionOf, order), .. rows.Skip(first).OrderBy(positionOf, order)];
        return new(list.Chart, ordered, 0, rows.Length);
    }
}
