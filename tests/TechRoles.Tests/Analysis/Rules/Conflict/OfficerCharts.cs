using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

/// <summary>Small charts of officers who look inward or outward, with work in areas that do.</summary>
public static class OfficerCharts
{
    private static readonly string[] Titles = ["CIO", "CTO", "Chief Digital Officer", "CFO", "CIO and CTO", "Deputy CTO", "Team"];
    private static readonly string[] Areas =
        ["enterprise-it", "employee-facing-systems", "integration-strategy", "technical-partnerships", "developer-relations", "product-stack", "digital-channels", "finance"];

    public static Arbitrary<OrgChart> Charts() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Facts(new(seed)))).Convert(facts => OrgChart.Repair(facts).Chart, chart => chart.ToFacts());

    private static ChartFacts Facts(Random dice) => new()
    {
        Positions = [.. Enumerable.Range(0, dice.Next(1, 6)).Select(position => new PositionFact($"p{position}")
        {
            Title = Titles[dice.Next(Titles.Length)],
            ReportsTo = position == 0 ? null : "p0",
            Status = dice.Next(10) == 0 ? PositionStatus.Pool : PositionStatus.Unknown,
        })],
        Responsibilities = [.. Enumerable.Range(0, dice.Next(14)).Select(_ =>
            new ResponsibilityFact(Areas[dice.Next(Areas.Length)], (Involvement)dice.Next(1, 6)) { Position = $"p{dice.Next(5)}" })],
    };
}
