using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Smaller facts that still make a chart: without positions that nobody reports to, then without single facts.</summary>
internal static class ChartShrinking
{
    public static IEnumerable<ChartFacts> Shrink(ChartFacts facts) =>
        WithoutLeaves(facts).Concat(FactShrinking.Shrink(facts)).Where(smaller => OrgChart.Create(smaller).IsT0);

    private static IEnumerable<ChartFacts> WithoutLeaves(ChartFacts facts)
    {
        var managers = facts.Positions.Select(position => position.ReportsTo)
            .Concat(facts.Lines.Where(line => line.Kind == LineKind.Solid).Select(line => line.Manager))
            .ToHashSet(StringComparer.Ordinal);
        var leaves = facts.Positions.Select(position => position.Id).Where(id => !managers.Contains(id)).Distinct(StringComparer.Ordinal).ToArray();

        // Half of them at once, then one by one.
        for (var size = leaves.Length; size > 0; size /= 2)
            for (var start = 0; start < leaves.Length; start += size)
                yield return Without(facts, [.. leaves.Skip(start).Take(size)]);
    }

    /// <summary>The facts without some positions and without what is said of these.</summary>
    private static ChartFacts Without(ChartFacts facts, IReadOnlyList<string> gone)
    {
        bool Stays(string? id) => id is null || !gone.Contains(id, StringComparer.Ordinal);
        string? Kept(string? id) => Stays(id) ? id : null;
        return facts with
        {
            Positions = [.. facts.Positions.Where(row => Stays(row.Id)).Select(row => row with { DottedTo = [.. row.DottedTo.Where(Stays)] })],
            Lines = [.. facts.Lines.Where(row => Stays(row.Position) && Stays(row.Manager))],
            Assignments = [.. facts.Assignments.Where(row => Stays(row.Position))],
            Responsibilities = [.. facts.Responsibilities.Where(row => Stays(row.Position))],
            Requirements = [.. facts.Requirements.Where(row => Stays(row.Position))],
            Stakeholders = [.. facts.Stakeholders.Select(row => row with { Position = Kept(row.Position) })],
            Engagements = [.. facts.Engagements.Where(row => Stays(row.Position))],
            Seats = [.. facts.Seats.Where(row => Stays(row.Position))],
            Goals = [.. facts.Goals.Select(row => row with { Owner = Kept(row.Owner) })],
            Initiatives = [.. facts.Initiatives.Select(row => row with { Sponsor = Kept(row.Sponsor) })],
        };
    }
}
