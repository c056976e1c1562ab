using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The tables that a walk through cells reads.</summary>
internal sealed record Charted(Forest Areas, Forest Units, DutyTable Duties);

/// <summary>Walks from a cell upwards: all scopes of an area first, then the area around it.</summary>
internal static class CellWalk
{
    /// <summary>
    /// The cell that decides (-1: none), and the positions left there where somebody on the way is excluded (null: all of them).
    /// </summary>
    /// <param name="chart">The tables.</param>
    /// <param name="area">The area of the cell where the walk starts.</param>
    /// <param name="scope">Its scope; -1: the whole organisation.</param>
    /// <param name="pastStart">Whether the first cell only excludes: then it is the next one that would decide.</param>
    public static (int Cell, int[]? Left) Decide(Charted chart, int area, int scope, bool pastStart = false)
    {
        var duties = chart.Duties;
        var start = pastStart ? duties.CellAt(area, scope) : -1;
        HashSet<int>? excluded = null;
        for (; area >= 0; area = chart.Areas.Parents[area])
        {
            if (duties.OfArea(area).Count == 0) continue;
            for (var unit = scope; ; unit = chart.Units.Parents[unit])
            {
                var cell = duties.CellAt(area, unit);
                if (cell >= 0)
                {
                    if (duties.AnyExcluded) Exclude(duties, cell, ref excluded);
                    if (duties.AccountableCount[cell] > 0 && cell != start)
                        return (cell, excluded is null ? null : Left(duties, cell, excluded));
                }

                if (unit < 0) break;
            }
        }

        return (-1, null);
    }

    /// <summary>
    /// The positions with an involvement on the way, up to the cell that decides or past it, without those excluded; in row order.
    /// </summary>
    public static int[] Holding(Charted chart, int area, int scope, Involvement involvement, bool pastDecision)
    {
        var positions = new SortedSet<int>();
        Gather(chart, area, scope, involvement, pastDecision, positions);
        return [.. positions];
    }

    /// <summary>Whether any position has an involvement on the whole way and is not excluded on it before.</summary>
    public static bool HoldsAny(Charted chart, int area, int scope, Involvement involvement) =>
        Gather(chart, area, scope, involvement, pastDecision: true, positions: null);

    /// <summary>Gathers the positions with an involvement on the way; where nobody takes them, the first is enough.</summary>
    /// <returns>Whether there was any.</returns>
    private static bool Gather(Charted chart, int area, int scope, Involvement involvement, bool pastDecision, SortedSet<int>? positions)
    {
        var duties = chart.Duties;
        HashSet<int>? excluded = null;
        for (; area >= 0; area = chart.Areas.Parents[area])
        {
            if (duties.OfArea(area).Count == 0) continue;
            for (var unit = scope; ; unit = chart.Units.Parents[unit])
            {
                var cell = duties.CellAt(area, unit);
                if (cell >= 0)
                {
                    if (duties.AnyExcluded) Exclude(duties, cell, ref excluded);
                    var stated = duties.InCell(cell);
                    for (var i = 0; i < stated.Count; i++)
                    {
                        var holds = duties.Involvements[stated.Duties[i]].Contains(involvement);
                        if (!holds || excluded?.Contains(stated.Positions[i]) == true) continue;
                        if (positions is null) return true;
                        positions.Add(stated.Positions[i]);
                    }

                    if (!pastDecision && duties.AccountableCount[cell] > 0) return positions?.Count > 0;
                }

                if (unit < 0) break;
            }
        }

        return positions?.Count > 0;
    }

    private static void Exclude(DutyTable duties, int cell, ref HashSet<int>? excluded)
    {
        foreach (var position in duties.ExcludedIn(cell)) (excluded ??= []).Add(position);
    }

    private static int[] Left(DutyTable duties, int cell, HashSet<int> excluded)
    {
        var left = new List<int>();
        foreach (var position in duties.InCell(cell).Positions[..duties.AccountableCount[cell]])
            if (!excluded.Contains(position)) left.Add(position);
        return [.. left];
    }
}
