using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Changes;

/// <summary>Where two positions become one: all pairs of rows that say something of one thing, not only those that are drawn.</summary>
public class MergedPairsTests
{
    private static readonly Period Spring = new(new(2026, 3, 1), new(2026, 6, 1));
    private static readonly EngagementLevel[] Levels = [EngagementLevel.Unknown, EngagementLevel.Resistant, EngagementLevel.Leading];

    public static TheoryData<AssignmentMode> Modes => [.. Enum.GetValues<AssignmentMode>()];

    [Theory, MemberData(nameof(Modes))]
    public void Shares_of_one_person_on_the_same_days_are_added_as_far_as_both_are_known(AssignmentMode mode)
    {
        int?[] shares = [null, 20, 60, 90];
        foreach (var (one, other) in shares.SelectMany(one => shares.Select(other => (one, other))))
        {
            var row = Assert.Single(Merged(new() { Assignments = [Sits("one", mode, one), Sits("other", mode, other)] }).Assignments);
            Assert.Equal(one is null || other is null ? null : Math.Min(100, one.Value + other.Value), row.Share?.Value);
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public void Shares_on_other_days_stay_two(AssignmentMode mode) => Assert.Equal(
        [Sits("other", mode, 20), Sits("other", mode, 60) with { Period = Spring }],
        Merged(new() { Assignments = [Sits("one", mode, 60) with { Period = Spring }, Sits("other", mode, 20)] }).Assignments.OrderBy(row => row.Share!.Value.Value));

    [Fact]
    public void What_either_knows_of_a_stakeholder_is_known_and_what_the_one_that_stays_says_counts_first()
    {
        var pairs = Levels.SelectMany(current => Levels.Select(desired => (Current: current, Desired: desired))).ToArray();
        foreach (var (gone, stays) in pairs.SelectMany(gone => pairs.Select(stays => (gone, stays))))
        {
            EngagementFact Of(string position, (EngagementLevel Current, EngagementLevel Desired) levels) =>
                new(position, "customers", EngagementKind.Serves) { Current = levels.Current, Desired = levels.Desired };
            var row = Assert.Single(Merged(new() { Stakeholders = [new("customers")], Engagements = [Of("one", gone), Of("other", stays)] }).Engagements);
            Assert.Equal(First(stays.Current, gone.Current), row.Current);
            Assert.Equal(First(stays.Desired, gone.Desired), row.Desired);
        }
    }

    [Theory]
    [InlineData(SeatKind.Member, SeatKind.Member, SeatKind.Member)]
    [InlineData(SeatKind.Member, SeatKind.Attendee, SeatKind.Member)]
    [InlineData(SeatKind.Attendee, SeatKind.Member, SeatKind.Member)]
    [InlineData(SeatKind.Attendee, SeatKind.Attendee, SeatKind.Attendee)]
    public void A_member_of_a_body_is_a_member_still(SeatKind gone, SeatKind stays, SeatKind now)
    {
        var after = Merged(new() { Bodies = [new("board")], Seats = [new("board", "one") { Kind = gone }, new("board", "other") { Kind = stays }] });
        Assert.Equal([new("board", "other") { Kind = now }], after.Seats);
    }

    /// <summary>Whoever stood below the position that goes takes over its manager, by the line that led there.</summary>
    [Fact]
    public void The_place_of_the_manager_is_taken_with_its_line()
    {
        var after = Merged(new()
        {
            Lines = [new("one", "top") { Percent = Percent.Create(60).AsT0, Period = new(new(2025, 1, 1), null) }, new("other", "one")],
        });
        Assert.Equal([new("other", "top") { Percent = Percent.Create(60).AsT0, Period = new(new(2025, 1, 1), null) }], after.Lines);
    }

    [Fact]
    public void A_stakeholder_that_is_another_seat_by_then_keeps_what_is_done_with_it()
    {
        var facts = ChartText.Facts("""
            CEO
              CIO
              CTO

            [stakeholders]
            board position=cio

            [engagements]
            position=cto stakeholder=board kind=owns
            """).AsT0;
        var chart = OrgChart.Create(facts).AsT0;
        var board = facts.Stakeholders[0];
        OrgChange[] changes = [new EditFact(board, board with { Position = "ceo" }), new MergePositions("cio", "cto")];
        Assert.Equal(["cto"], chart.With(changes).AsT0.ToFacts().Engagements.Select(row => row.Position));
        Assert.Empty(chart.With(changes[1]).AsT0.ToFacts().Engagements);
    }

    private static EngagementLevel First(EngagementLevel one, EngagementLevel other) => one == EngagementLevel.Unknown ? other : one;

    private static AssignmentFact Sits(string position, AssignmentMode mode, int? share) =>
        new("person-1", position) { Mode = mode, Share = share is { } percent ? Percent.Create(percent).AsT0 : null };

    /// <summary>The facts after "one" has become a part of "other", both below "top" unless it is said otherwise.</summary>
    private static ChartFacts Merged(ChartFacts facts)
    {
        var reportsTo = facts.Lines.Count == 0 ? "top" : null;
        return OrgChart.Create(facts with
        {
            Positions = [new("top"), new("one") { ReportsTo = reportsTo }, new("other") { ReportsTo = reportsTo }],
            People = [new("person-1")],
        }).AsT0.With(new MergePositions("one", "other")).AsT0.Stated;
    }
}
