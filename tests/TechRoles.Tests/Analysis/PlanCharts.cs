using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis;

/// <summary>Small charts of stakeholders, goals and initiatives with all kinds of periods, for the rules on what lies outside the line.</summary>
public static class PlanCharts
{
    /// <summary>The first day of all periods drawn; they end within <see cref="Days"/>.</summary>
    public static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>How many days the periods lie in.</summary>
    public const int Days = 8;

    public static Arbitrary<OrgChart> OrgCharts() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Facts(new(seed)))).Convert(facts => OrgChart.Repair(facts).Chart, chart => chart.ToFacts());

    private static ChartFacts Facts(Random random) => new()
    {
        Organisation = new() { AsOf = random.Next(2) == 0 ? First.AddDays(random.Next(Days)) : null },
        Positions =
        [
            .. Enumerable.Range(0, 3)
                .Select(position => new PositionFact($"p{position}") { Status = (PositionStatus)random.Next(3), ReportsTo = position == 0 ? null : "p0" }),
        ],
        People = [new("a")],
        Assignments = [.. Some(random, 2, _ => new AssignmentFact("a", Position(random)) { Mode = (AssignmentMode)random.Next(5) })],
        Stakeholders = [.. Some(random, 3, number => new StakeholderFact($"s{number}") { Influence = Weight(random), Interest = Weight(random) })],
        Engagements = [.. Some(random, 4, _ => new EngagementFact(Position(random), $"s{random.Next(3)}", (EngagementKind)random.Next(3)))],
        Goals = [.. Some(random, 3, number => new GoalFact($"x{number}") { Owner = Perhaps(random), Period = Period(random) })],
        Initiatives =
        [
            .. Some(random, 3, number => new InitiativeFact($"x{number}")
            {
                Sponsor = Perhaps(random),
                Goals = [$"x{random.Next(3)}"],
                Period = Period(random),
            }),
        ],
    };

    private static Period Period(Random random)
    {
        var (from, length) = (random.Next(Days - 1), random.Next(1, 4));
        return new(
            random.Next(3) == 0 ? null : First.AddDays(from),
            random.Next(3) == 0 ? null : First.AddDays(Math.Min(from + length, Days - 1)));
    }

    private static Influence Weight(Random random) => (Influence)random.Next(2, 4);

    private static string Position(Random random) => $"p{random.Next(3)}";

    private static string? Perhaps(Random random) => random.Next(4) == 0 ? null : Position(random);

    private static T[] Some<T>(Random random, int most, Func<int, T> draw) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(draw)];
}
