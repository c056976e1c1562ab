using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Charts for property-based tests: small, and biased to the shapes in which roles collide.</summary>
/// <remarks>
/// <para>Register them with <c>[Properties(Arbitrary = [typeof(ChartArbitraries)])]</c>. A chart has up to 25 positions in a chain, a star,
/// a bush or several trees; few areas, so that cells collide; titles that are recognised and titles that are not; vacancies, job shares,
/// dotted lines, roles, scopes, exclusions, and now and then dates.</para>
/// <para>Draw titles, areas and roles of your own with <see cref="ChartWords"/>.</para>
/// <para>Shrinking takes away positions without reports first, then facts, and always gives a chart that is still valid.</para>
/// </remarks>
public static class ChartArbitraries
{
    /// <summary>Valid charts that print themselves in the text notation.</summary>
    public static Arbitrary<ValidChart> ValidCharts() => ChartWords.Default.Charts();

    /// <summary>Facts that make a chart without any error.</summary>
    public static Arbitrary<ChartFacts> ValidFacts() => ChartWords.Default.Facts();

    /// <summary>Charts. Take a <see cref="ValidChart"/> where a failing case should be readable.</summary>
    public static Arbitrary<OrgChart> OrgCharts() =>
        Arb.From(Drawn().Select(ChartOf), chart => ChartShrinking.Shrink(chart.ToFacts(), RoleCatalogue.BuiltIn).Select(ChartOf));

    /// <summary>Valid facts with faults planted in them.</summary>
    public static Arbitrary<BrokenFacts> BrokenFacts() => Arb.From(
        from facts in Drawn()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select FaultPlanting.Plant(facts, new(seed)),
        FaultPlanting.Shrink);

    private static Gen<ChartFacts> Drawn() => ChartWords.Default.Drawn();

    private static OrgChart ChartOf(ChartFacts facts) => new ValidChart(facts).Chart;
}
