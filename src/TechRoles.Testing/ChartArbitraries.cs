using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Charts for property-based tests: small, and biased to the shapes in which roles collide.</summary>
/// <remarks>
/// <para>Register them with <c>[Properties(Arbitrary = [typeof(ChartArbitraries)])]</c>. A chart has up to 25 positions in a chain, a star,
/// a bush or several trees; few areas, so that cells collide; titles that are recognised and titles that are not; vacancies, job shares,
/// dotted lines, roles, scopes, exclusions, and now and then dates.</para>
/// <para>Shrinking takes away positions without reports first, then facts, and always gives a chart that is still valid.</para>
/// </remarks>
public static class ChartArbitraries
{
    /// <summary>Valid charts that print themselves in the text notation.</summary>
    public static Arbitrary<ValidChart> ValidCharts() =>
        Arb.From(Drawn().Select(facts => new ValidChart(facts)),
            chart => ChartShrinking.Shrink(chart.Facts).Select(facts => new ValidChart(facts)));

    /// <summary>Facts that make a chart without any error.</summary>
    public static Arbitrary<ChartFacts> ValidFacts() => Arb.From(Drawn(), ChartShrinking.Shrink);

    /// <summary>Charts. Take a <see cref="ValidChart"/> where a failing case should be readable.</summary>
    public static Arbitrary<OrgChart> OrgCharts() =>
        Arb.From(Drawn().Select(ChartOf), chart => ChartShrinking.Shrink(chart.ToFacts()).Select(ChartOf));

    /// <summary>Valid facts with faults planted in them.</summary>
    public static Arbitrary<BrokenFacts> BrokenFacts() => Arb.From(
        from facts in Drawn()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select FaultPlanting.Plant(facts, new(seed)),
        FaultPlanting.Shrink);

    private static Gen<ChartFacts> Drawn() => Gen.Sized(size =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new ChartDrawing(new(seed)).Draw(Math.Clamp((size / 3) + 3, 0, 25))));

    private static OrgChart ChartOf(ChartFacts facts) => new ValidChart(facts).Chart;
}
