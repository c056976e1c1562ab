using TechRoles.Engine;

namespace TechRoles.Charts;

/// <summary>Puts the rows of a small tree (units, areas) in preorder, siblings by id.</summary>
internal static class IdTree
{
    /// <summary>The rows in preorder and their parents as places in that order.</summary>
    /// <param name="ids">The id of each row.</param>
    /// <param name="parents">The parent of each row, or -1; without cycles.</param>
    public static (int[] Order, Forest Forest) Arrange(IReadOnlyList<string> ids, int[] parents)
    {
        var canonical = Enumerable.Range(0, ids.Count).OrderBy(row => ids[row], StringComparer.Ordinal).ToArray();
        var order = Forest.Over(parents, canonical).Preorder();
        var placeOf = new int[order.Length];
        for (var place = 0; place < order.Length; place++) placeOf[order[place]] = place;
        var moved = Array.ConvertAll(order, row => parents[row] < 0 ? -1 : placeOf[parents[row]]);
        return (order, Forest.Over(moved, Enumerable.Range(0, order.Length).ToArray()));
    }

    /// <summary>Cuts each cycle at its smallest id and reports it.</summary>
    public static void CutCycles(AssemblyContext context, string list, IReadOnlyList<string> ids, int[] parents, Func<int, Place> placeOf)
    {
        foreach (var cycle in Cycles.Of(parents))
        {
            var cut = cycle.MinBy(row => ids[row], StringComparer.Ordinal);
            var start = cycle.IndexOf(cut);
            var shown = Enumerable.Range(0, cycle.Count + 1).Select(step => ids[cycle[(start + step) % cycle.Count]]).ToArray();
            context.Report(placeOf(cut), list, "parent", new(
                ProblemKind.Cycle, AssemblyTexts.ParentSetAside(Fault.ParentsInCircle(shown), shown[0]))
            {
                Ids = [.. shown[..^1]],
            });
            parents[cut] = -1;
        }
    }
}
