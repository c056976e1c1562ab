using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis;

/// <summary>Small charts full of officers, control areas, scopes and people with several positions, for the rules on conflict.</summary>
public static class ControlCharts
{
    private static readonly string[] Titles =
    [
        "Chief Executive Officer", "Chief Information Officer", "Chief Information Officer", "Chief Technology Officer",
        "Chief Digital Officer", "Head of IT",
        "Chief Information Security Officer", "Deputy Chief Information Security Officer", "Head of Information Security",
        "Head of Information Security", "Chief Risk Officer", "Chief Audit Executive", "Head of Internal Audit", "Chief Financial Officer",
        "Data Protection Officer", "Platform Team", "Service Team",
    ];

    private static readonly string[] Roles = ["cio", "cio", "cto", "ciso", "data-protection-officer", "chief-risk-officer", "owner-of-little"];

    private static readonly string[] Areas =
    [
        "enterprise-it", "it-operations", "product-stack", "product-stack", "product-stack", "production-release", "software-development",
        "security", "information-security",
        "application-security", "audit", "risk", "data-protection",
    ];

    private static readonly string[] Units = ["world", "europe", "france", "asia"];

    private static readonly Involvement[] Involvements =
        [Involvement.Accountable, Involvement.Accountable, Involvement.Responsible, Involvement.Responsible, Involvement.Supports, Involvement.Excluded];

    public static Arbitrary<OrgChart> OrgCharts() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Facts(new(seed)))).Convert(Build, chart => chart.ToFacts());

    private static OrgChart Build(ChartFacts facts) => OrgChart.Repair(facts).Chart;

    private static ChartFacts Facts(Random random)
    {
        var positions = random.Next(2, 9);
        return new()
        {
            Units = [new("world"), new("europe") { Parent = "world" }, new("france") { Parent = "europe" }, new("asia") { Parent = "world" }],
            Roles = [new("owner-of-little")],
            Positions = [.. Enumerable.Range(0, positions).Select(position => Position(random, position))],
            Responsibilities =
            [
                .. Some(random, 14, () => Responsibility(random) with { Position = $"p{random.Next(positions)}" }),
                .. Some(random, 3, () => Responsibility(random) with { Role = Pick(random, Roles) }),
            ],
            People = [new("a"), new("b"), new("p1")],
            Assignments = [.. Some(random, 8, () => Assignment(random, positions))],
            Conflicts = [.. Some(random, 2, () => Conflict(random)).DistinctBy(conflict => conflict.Id)],
        };
    }

    private static PositionFact Position(Random random, int position) => new($"p{position}")
    {
        Title = Pick(random, Titles),
        ReportsTo = position == 0 ? null : $"p{Math.Max(random.Next(position), random.Next(position))}",
        Roles = [.. Some(random, 2, () => Pick(random, Roles)).Where(_ => random.Next(3) == 0).Distinct()],
        Status = random.Next(12) == 0 ? PositionStatus.Pool : PositionStatus.Unknown,
    };

    private static AssignmentFact Assignment(Random random, int positions) =>
        new(Pick(random, ["a", "b", "p1"]), $"p{random.Next(positions)}") { Mode = (AssignmentMode)random.Next(5) };

    private static ResponsibilityFact Responsibility(Random random) => new(Pick(random, Areas), Pick(random, Involvements))
    {
        Scope = random.Next(3) == 0 ? Pick(random, Units) : null,
    };

    private static ConflictFact Conflict(Random random) => new(Pick(random, ["one", "operation-and-audit"]))
    {
        Areas = [.. Areas.Where(_ => random.Next(3) == 0)],
        AtLeast = random.Next(2, 4),
    };

    private static T[] Some<T>(Random random, int most, Func<T> draw) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => draw())];

    private static T Pick<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
