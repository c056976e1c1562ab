using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Charts of two positions about which much is said, so that a good deal of it is said of both; now and then any chart.</summary>
public static class TwoSeats
{
    private static readonly DateOnly[] Days = [new(2026, 1, 1), new(2026, 3, 1), new(2026, 6, 1), new(2026, 9, 1)];

    public static Arbitrary<ValidChart> Charts() => Arb.From(
        Gen.Frequency((2, Gen.Choose(0, int.MaxValue - 1).Select(seed => Drawn(new(seed)))), (1, ChartArbitraries.ValidCharts().Generator)),
        ChartArbitraries.ValidCharts().Shrinker);

    private static ValidChart Drawn(Random dice)
    {
        T? OrNone<T>(T value)
            where T : struct => dice.Next(2) == 0 ? value : null;
        string Seat() => dice.Next(2) == 0 ? "one" : "other";
        Period Held() => dice.Next(3) == 0 ? Period.Always : Between(dice.Next(Days.Length), dice.Next(Days.Length));
        var facts = new ChartFacts
        {
            Units = [new("emea")],
            Areas = [new("area-1"), new("area-2")],
            Positions = [Position("top"), Position("one") with { ReportsTo = "top" }, Position("other") with { ReportsTo = dice.Next(3) == 0 ? "one" : "top" }],
            People = [new("person-1"), new("person-2")],
            Assignments = Some(6, () => new AssignmentFact($"person-{dice.Next(1, 3)}", Seat())
            {
                Mode = (AssignmentMode)dice.Next(5),
                Share = OrNone(Percent.Create(dice.Next(1, 10) * 10).AsT0),
                Period = Held(),
            }),
            Responsibilities = Some(4, () => new ResponsibilityFact($"area-{dice.Next(1, 3)}", dice.Next(2) == 0 ? Involvement.Accountable : Involvement.Responsible)
            {
                Position = Seat(),
                Joint = OrNone(true),
            }),
            Stakeholders = [new("customers"), new("other-seat") { Position = dice.Next(2) == 0 ? "other" : null }],
            Engagements = Some(5, () => new EngagementFact(Seat(), dice.Next(3) == 0 ? "other-seat" : "customers", EngagementKind.Serves)
            {
                Topic = dice.Next(3) == 0 ? "migration" : null,
                Current = (EngagementLevel)dice.Next(4),
                Desired = (EngagementLevel)dice.Next(4),
            }),
            Bodies = [new("board")],
            Seats = Some(2, () => new SeatFact("board", Seat()) { Kind = dice.Next(2) == 0 ? SeatKind.Member : SeatKind.Attendee }),
        };

        // What hangs together by chance only is left out.
        return OrgChart.Create(facts).IsT0 ? new(facts) : new(OrgChart.Repair(facts).Chart.ToFacts());

        PositionFact Position(string id) => new(id)
        {
            Key = OrNone(dice.Next(2) == 0),
            Status = (PositionStatus)dice.Next(3),
            Unit = dice.Next(2) == 0 ? "emea" : null,
        };

        ValueList<T> Some<T>(int most, Func<T> draw)
            where T : Fact => Enumerable.Range(0, dice.Next(most + 1)).Select(_ => draw()).Distinct().ToValueList();
    }

    private static Period Between(int one, int other) =>
        one == other ? new(Days[one], null) : new(Days[Math.Min(one, other)], Days[Math.Max(one, other)]);
}
