using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Testing;

/// <summary>Changes for property-based tests: every kind, mostly such that can be done, with ids of the chart and with new ones.</summary>
/// <remarks>Register it beside <see cref="ChartArbitraries"/>. Shrinking drops changes first, then takes from the chart.</remarks>
public static class ChangeArbitraries
{
    /// <summary>A chart and up to six changes for it.</summary>
    public static Arbitrary<ChangedChart> ChangedCharts() => Arb.From(
        from start in ChartArbitraries.ValidCharts().Generator
        from count in Gen.Choose(1, 6)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Draw(start, count, new(seed)),
        Shrink);

    /// <summary>One change for a chart.</summary>
    /// <param name="chart">The chart.</param>
    public static Gen<OrgChange> For(OrgChart chart) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new DrawnChange(chart, new(seed)).Draw());

    private static ChangedChart Draw(ValidChart start, int count, Random dice)
    {
        var chart = start.Chart;
        var changes = new List<OrgChange>();
        while (changes.Count < count)
        {
            changes.Add(new DrawnChange(chart, dice).Draw());
            chart = chart.With(changes[^1]).Match(changed => changed, _ => chart);
        }

        return new(start, [.. changes]);
    }

    private static IEnumerable<ChangedChart> Shrink(ChangedChart changed)
    {
        for (var index = 0; changed.Changes.Count > 1 && index < changed.Changes.Count; index++)
            yield return changed with { Changes = [.. changed.Changes.Take(index), .. changed.Changes.Skip(index + 1)] };
        foreach (var smaller in ChartShrinking.Shrink(changed.Start.Facts, changed.Start.Catalogue))
            yield return changed with { Start = changed.Start with { Facts = smaller } };
    }
}
