using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>Small charts of executives, with everything stated around them: bodies, stakeholders, needs, goals, initiatives, dependencies.</summary>
public static class ExecutiveCharts
{
    private static readonly string[] Titles = ["CEO", "CIO", "CTO", "CISO", "CSO", "COO", "Head of Sites", "Planner", "Chief Digital Officer"];

    private static readonly AreaFact[] Areas =
    [
        new("technology"), new("infrastructure") { Parent = "technology" }, new("network") { Parent = "infrastructure" },
        new("plan") { DependsOn = ["capacity"] }, new("capacity"), new("technology-strategy"),
        new("market") { Orientation = Orientation.External }, new("pricing") { Orientation = Orientation.External, Parent = "market" },
        new("accessibility") { Required = false }, new("security") { Controls = ["network"] },
    ];

    private static readonly string[] Owned =
        ["technology", "infrastructure", "network", "plan", "capacity", "technology-strategy", "market", "pricing", "accessibility", "security", "open-source-contribution", "plan", "capacity"];

    private static readonly Involvement[] Kinds =
    [
        Involvement.Accountable, Involvement.Accountable, Involvement.Accountable, Involvement.Responsible, Involvement.Responsible, Involvement.Responsible,
        Involvement.Supports, Involvement.Consulted, Involvement.Informed, Involvement.Excluded,
    ];

    public static Arbitrary<SmallChart> Charts() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(new System.Random(seed))));

    /// <summary>How many of six hundred charts a condition holds for.</summary>
    public static int Reaching(Func<SmallChart, bool> condition) =>
        Enumerable.Range(0, 600).Count(seed => condition(Of(new System.Random(seed))));

    private static SmallChart Of(System.Random dice)
    {
        var positions = dice.Next(2, 11);
        var hasUnits = dice.Next(3) == 0;
        var hasBodies = dice.Next(2) == 0;
        return new(new()
        {
            Organisation = new()
            {
                Profile = dice.Next(3) == 0
                    ? null
                    : new() { SoftwareRevenueShare = dice.Next(2) == 0 ? null : Share(dice.Next(101)), BuildsOnOpenSource = dice.Next(2) == 0, Focus = (CompanyFocus)dice.Next(4) },
            },
            Units = hasUnits ? [new("europe"), new("asia")] : [],
            Areas = [.. Areas, new("open-source-contribution") { Required = false }],
            Positions = [.. Enumerable.Range(0, positions).Select(position => Position(dice, position))],
            People = [new("a"), new("b")],
            Assignments = [.. Some(dice, 3, _ => new AssignmentFact(dice.Next(2) == 0 ? "a" : "b", Seat(dice, positions))).Distinct()],
            Responsibilities = [.. Some(dice, 16, _ => Entry(dice, positions, hasUnits)).Distinct()],
            Stakeholders =
            [
                new("customers") { Kind = "external", Influence = (Influence)dice.Next(4), Interest = (Influence)dice.Next(4) },
                new("staff") { Kind = dice.Next(2) == 0 ? "internal" : null },
                new("watch") { Position = Seat(dice, positions) },
            ],
            Engagements = [.. Some(dice, 5, _ => Engagement(dice, positions)).DistinctBy(fact => (fact.Position, fact.Stakeholder, fact.Kind, fact.Topic))],
            Needs = [.. Some(dice, 3, number => new NeedFact($"n{number}", Whom(dice), Any(dice)))],
            Bodies = hasBodies ? [new("board"), new("committee")] : [],
            Seats = hasBodies ? [.. Some(dice, 4, _ => new SeatFact(dice.Next(2) == 0 ? "board" : "committee", Seat(dice, positions))).Distinct()] : [],
            Goals = [.. Some(dice, 2, number => new GoalFact($"g{number}") { Owner = Seat(dice, positions) })],
            Initiatives = [.. Some(dice, 4, number => Initiative(dice, number, positions))],
        });
    }

    private static PositionFact Position(System.Random dice, int position) => new($"p{position}")
    {
        Title = position == 0 ? "CEO" : Titles[dice.Next(Titles.Length)],
        ReportsTo = position == 0 ? null : $"p{Math.Max(0, position - dice.Next(1, 3))}",
        DottedTo = dice.Next(4) == 0 && position != 3 ? ["p3"] : [],
        Top = dice.Next(12) == 0 && position == 0 ? true : null,
        Status = dice.Next(8) == 0 ? PositionStatus.Vacant : PositionStatus.Unknown,
    };

    private static ResponsibilityFact Entry(System.Random dice, int positions, bool hasUnits) =>
        new(Any(dice), Kinds[dice.Next(Kinds.Length)]) { Position = Seat(dice, positions), Scope = hasUnits && dice.Next(2) == 0 ? dice.Next(2) == 0 ? "europe" : "asia" : null };

    private static EngagementFact Engagement(System.Random dice, int positions) => new(Seat(dice, positions), Whom(dice), (EngagementKind)dice.Next(3))
    {
        Topic = dice.Next(3) == 0 ? "contracts" : null,
        Current = (EngagementLevel)dice.Next(6),
        Desired = (EngagementLevel)dice.Next(6),
    };

    private static InitiativeFact Initiative(System.Random dice, int number, int positions) => new($"i{number}")
    {
        Sponsor = dice.Next(5) == 0 ? null : Seat(dice, positions),
        Goals = dice.Next(2) == 0 ? ["g0"] : [],
        Areas = [.. Some(dice, 3, _ => Any(dice)).Distinct()],
        Needs = dice.Next(2) == 0 ? ["n0"] : [],
    };

    private static Percent? Share(int percent) => Percent.Create(percent).Match(value => (Percent?)value, _ => null);

    private static string Any(System.Random dice) => Owned[dice.Next(Owned.Length)];

    private static string Whom(System.Random dice) => dice.Next(3) switch { 0 => "customers", 1 => "staff", _ => "watch" };

    private static string Seat(System.Random dice, int positions) => $"p{dice.Next(positions)}";

    private static T[] Some<T>(System.Random dice, int most, Func<int, T> draw) => [.. Enumerable.Range(0, dice.Next(most + 1)).Select(draw)];
}
