using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Smaller facts that still make a chart: without positions that nobody reports to, then without single facts.</summary>
internal static class ChartShrinking
{
    public static IEnumerable<ChartFacts> Shrink(ChartFacts facts, RoleCatalogue catalogue) => WithoutLeaves(facts)
        .Concat(FactShrinking.Shrink(facts))
        .Where(smaller => OrgChart.Create(smaller, new() { Catalogue = catalogue }).IsT0);

    private static IEnumerable<ChartFacts> WithoutLeaves(ChartFacts facts)
    {
        var managers = facts.Positions.Select(position => position.ReportsTo)
            .Concat(facts.Lines.Where(line => line.Kind == LineKind.Solid).Select(line => line.Manager))
            .ToHashSet(StringComparer.Ordinal);
        var leaves = facts.Positions.Select(position => position.Id).Where(id => !managers.Contains(id)).Distinct(StringComparer.Ordinal)
            .ToArray();

        // Half of them at once, then one by one.
        for (var size = leaves.Length; size > 0; size /= 2)
            for (var start = 0; start < leaves.Length; start += size)
                yield return Without(facts, [.. leaves.Skip(start).Take(size)]);
    }

    /// <summary>The facts without some positions and without what is said of these. Their reports are not among them.</summary>
    private static ChartFacts Without(ChartFacts facts, IReadOnlyList<string> gone)
    {
        bool IsGone(string list, string id) => list == FactLists.Positions.Name && gone.Contains(id, StringComparer.Ordinal);
        return FactLists.Tables.Aggregate(facts, (smaller, list) => list.Replacing(smaller, list.RowsIn(smaller)
            .Where(row => !(list == FactLists.Positions && IsGone(list.Name, list.IdOf(row)!)))
            .Where(row => !list.ReferencesOf(row).Any(named => named.Column.Carries && IsGone(named.Column.RefersTo!, named.Id)))
            .Select(row => list.Renamed(row, (of, id) => IsGone(of, id) ? null : id))));
    }
}
