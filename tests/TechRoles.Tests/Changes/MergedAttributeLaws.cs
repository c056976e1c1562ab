using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>What becomes of everything but the remit where two positions become one, told the slow way: row by row, and day by day.</summary>
[Properties(Arbitrary = [typeof(TwoSeats)], MaxTest = 200, QuietOnSuccess = true)]
public class MergedAttributeLaws
{
    [Property]
    public void Key_and_status_are_those_of_both(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        var (one, other, now) = (Row(before, gone), Row(before, stays), Row(after, stays));
        Assert.Equal(one.Key == true || other.Key == true, now.Key == true);
        Assert.Equal(other.Status == PositionStatus.Vacant ? one.Status : other.Status, now.Status);
        Assert.Equal((other.Unit, other.Scope, other.Grade, other.Matrix, other.Capacity), (now.Unit, now.Scope, now.Grade, now.Matrix, now.Capacity));
    }

    /// <summary>Whoever fills either seat on a day fills the one on that day; whoever else stands by does so still.</summary>
    [Property]
    public void Everybody_sits_there_on_the_days_on_which_they_sat_in_either(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        AssignmentFact[] old = [.. before.Assignments.Where(row => row.Position == gone || row.Position == stays)];
        AssignmentFact[] now = [.. after.Assignments.Where(row => row.Position == stays)];
        foreach (var person in old.Concat(now).Select(row => row.Person).Distinct())
        {
            foreach (var day in Days(old))
            {
                var (fills, standsBy) = Sits(now, person, day);
                var was = Sits(old, person, day);
                Assert.Equal((was.Fills, was.Fills.Length == 0 && was.StandsBy), (fills, fills.Length == 0 && standsBy));

                // Nobody stands by for himself who did not before.
                var didBefore = old.GroupBy(row => row.Position).Any(position => Sits([.. position], person, day) is { Fills.Length: > 0, StandsBy: true });
                Assert.True(didBefore || fills.Length == 0 || !standsBy, $"{person} stands by for himself on {day:O}");
            }
        }

        Assert.DoesNotContain(after.Assignments, row => row.Position == gone);
    }

    [Property]
    public void Two_shares_of_one_person_are_one(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        AssignmentFact[] old = [.. before.Assignments.Where(row => row.Position == gone || row.Position == stays)];
        foreach (var same in old.GroupBy(row => row.Person))
        {
            if (same.ToArray() is not [{ Share: { } one } row, { Share: { } other } also] || row.Position == also.Position) continue;
            if (row.Mode != also.Mode || row.Period != also.Period) continue;
            var left = Assert.Single(after.Assignments, now => now.Position == stays && now.Person == same.Key);
            Assert.Equal(Math.Min(100, one.Value + other.Value), left.Share?.Value);
        }
    }

    [Property]
    public void What_is_done_with_a_stakeholder_on_a_topic_is_done_still(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        var own = before.Stakeholders.Where(row => row.Position == gone || row.Position == stays).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var old = before.Engagements.Where(row => row.Position == gone || row.Position == stays).ToLookup(row => (row.Stakeholder, row.Kind, row.Topic));
        var now = after.Engagements.Where(row => row.Position == stays).ToLookup(row => (row.Stakeholder, row.Kind, row.Topic));
        Assert.Equal(old.Select(same => same.Key).Where(key => !own.Contains(key.Stakeholder)).ToHashSet(), now.Select(same => same.Key).ToHashSet());
        foreach (var same in now)
        {
            if (old[same.Key].ToArray() is not [var one, var other] || one.Position == other.Position) continue;
            var (kept, moved) = one.Position == stays ? (one, other) : (other, one);
            var row = Assert.Single(same);
            Assert.Equal(kept.Current == EngagementLevel.Unknown ? moved.Current : kept.Current, row.Current);
            Assert.Equal(kept.Desired == EngagementLevel.Unknown ? moved.Desired : kept.Desired, row.Desired);
        }
    }

    [Property]
    public void Whoever_was_a_member_of_a_body_is_one(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        foreach (var body in before.Seats.Where(row => row.Position == gone || row.Position == stays).GroupBy(row => row.Body))
        {
            var now = after.Seats.Where(row => row.Body == body.Key && row.Position == stays).ToArray();
            Assert.NotEmpty(now);
            Assert.Equal(body.Any(row => row.Kind == SeatKind.Member), now.Any(row => row.Kind == SeatKind.Member));
        }
    }

    [Property]
    public void Whatever_names_the_seat_that_goes_names_the_one_that_stays(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        string? Now(string? id) => id == gone ? stays : id;
        Assert.Equal(before.Goals.Select(row => (row.Id, Now(row.Owner))), after.Goals.Select(row => (row.Id, row.Owner)));
        Assert.Equal(before.Initiatives.Select(row => (row.Id, Now(row.Sponsor))), after.Initiatives.Select(row => (row.Id, row.Sponsor)));
        Assert.Equal(before.Stakeholders.Select(row => (row.Id, Now(row.Position))), after.Stakeholders.Select(row => (row.Id, row.Position)));
        Assert.Equal(
            before.Mandates.Select(row => (row.Decision, Now(row.Position), row.Kind)).ToHashSet(),
            after.Mandates.Select(row => (row.Decision, (string?)row.Position, row.Kind)).ToHashSet());
        Assert.Equal(
            before.Requirements.Select(row => row with { Position = Now(row.Position) }).ToHashSet(), after.Requirements.ToHashSet());
    }

    /// <summary>A line that goes on keeps its share of the work and its days.</summary>
    [Property]
    public void A_line_that_moves_keeps_its_share_and_its_days(ValidChart valid, byte first, byte second)
    {
        if (Merged(valid, first, second) is not var (before, after, gone, stays)) return;
        foreach (var line in before.Lines.Where(line => line.Position == gone || line.Manager == gone))
        {
            var moved = line with { Position = line.Position == gone ? stays : line.Position, Manager = line.Manager == gone ? stays : line.Manager };
            if (moved.Position == moved.Manager) continue;
            var isThereAlready = before.Lines.Any(row => row.Position == moved.Position && row.Manager == moved.Manager)
                || Row(before, moved.Position) is var position && (position.ReportsTo == moved.Manager || position.DottedTo.Contains(moved.Manager));
            var now = after.Lines.Where(row => row.Position == moved.Position && row.Manager == moved.Manager).ToArray();
            if (isThereAlready || now.Length == 0 || now[0].Kind != line.Kind) continue;
            Assert.Equal([moved], now);
        }
    }

    [Property]
    public void What_either_holds_jointly_is_held_jointly(ValidChart valid, byte first, byte second)
    {
        if (Two(valid.Chart, first, second) is not var (gone, stays) || gone.Roles.Count + stays.Roles.Count > 0) return;
        var after = valid.Chart.With(new MergePositions(gone.Id, stays.Id)).AsT0;
        var both = gone.Duties.Concat(stays.Duties).Where(duty => duty.Involvements.IsAccountable && duty.Basis == Basis.Stated)
            .GroupBy(duty => Told(duty.Cell)).ToDictionary(cell => cell.Key, cell => cell.Any(duty => duty.IsJoint));
        Assert.True(after.TryPosition(stays.Id, out var position));
        foreach (var (cell, isJoint) in both)
            if (isJoint) Assert.True(position.Duties.Single(duty => Told(duty.Cell) == cell).IsJoint);
    }

    [Property]
    public void A_seat_that_is_split_off_stands_beside_the_old_one_and_holds_what_it_gets_as_that_did(ValidChart valid, byte which, int parts)
    {
        var chart = valid.Chart;
        if (chart.Positions.Count == 0) return;
        var position = chart.Positions[which % chart.Positions.Count];
        var given = position.Duties.Where((duty, row) => !duty.Involvements.IsExcluded && (parts >> row % 30 & 1) == 1).ToArray();
        var change = new SplitPosition(
            position.Id, "split-off", [.. given.Select(duty => new RemitPart(duty.Cell.Area.Id) { Scope = duty.Cell.Scope?.Id })]);
        Assert.True(chart.With(change).AsT0.TryPosition("split-off", out var beside));
        Assert.Equal((position.Unit?.Id, position.Manager?.Id), (beside.Unit?.Id, beside.Manager?.Id));
        Assert.Equal(
            given.Select(duty => (Told(duty.Cell), duty.Involvements, duty.IsJoint)),
            beside.Duties.Select(duty => (Told(duty.Cell), duty.Involvements, duty.IsJoint)));
    }

    [Property]
    public void Where_a_part_of_a_joint_responsibility_goes_the_rest_is_joint(ValidChart valid, byte which)
    {
        if (valid.Chart.Duties.Where(duty => duty is { IsJoint: true, Involvements.Count: > 1 }).ToArray() is not { Length: > 0 } joint) return;
        var duty = joint[which % joint.Length];
        var weakest = duty.Involvements.Last();
        var change = new WithdrawResponsibility(duty.Cell.Area.Id, weakest) { Position = duty.Position.Id, Scope = duty.Cell.Scope?.Id };
        if (!valid.Chart.With(change).TryPickT0(out var after, out _) || !after.TryPosition(duty.Position.Id, out var position)) return;
        var left = position.Duties.Single(other => Told(other.Cell) == Told(duty.Cell));
        if (duty.Through is not null) Assert.True(left.IsJoint);
    }

    [Fact]
    public void What_is_held_jointly_through_a_role_is_held_jointly_by_whoever_gets_it()
    {
        var chart = OrgChart.Create(new()
        {
            Areas = [new("technology")],
            Roles = [new("owner")],
            Positions = [new("one") { Roles = ["owner"] }, new("other")],
            Responsibilities = [new("technology", Involvement.Accountable) { Role = "owner", Joint = true }],
        }).AsT0;
        var given = chart.With(new TransferResponsibility("one", "other") { Area = "technology" }).AsT0.Stated;
        Assert.Contains(new("technology", Involvement.Accountable) { Position = "other", Joint = true }, given.Responsibilities);
        var split = chart.With(new SplitPosition("one", "third", [new RemitPart("technology")])).AsT0.Stated;
        Assert.Contains(new("technology", Involvement.Accountable) { Position = "third", Joint = true }, split.Responsibilities);
    }

    [Fact]
    public void What_a_role_asks_of_its_holder_the_role_that_it_becomes_asks()
    {
        var chart = OrgChart.Create(new()
        {
            Roles = [new("one"), new("other")],
            Positions = [new("p-1") { Roles = ["one"] }],
            Requirements = [new("technology") { Role = "one", Level = "degree" }],
        }).AsT0;
        var merged = chart.With(new MergeRoles("one", "other")).AsT0.ToFacts();
        Assert.Equal([new("technology") { Role = "other", Level = "degree" }], merged.Requirements);
    }

    [Fact]
    public void Whoever_takes_over_is_the_successor_before_the_deputy_and_keeps_the_share()
    {
        var chart = OrgChart.Create(new()
        {
            Positions = [new("cio")],
            Assignments =
            [
                new("person-1", "cio"), new("person-2", "cio") { Mode = AssignmentMode.Deputy },
                new("person-3", "cio") { Mode = AssignmentMode.Successor, Share = Percent.Create(60).AsT0 },
            ],
        }).AsT0;
        var after = chart.With(new Succeed("cio")).AsT0.ToFacts();
        Assert.Contains(new("person-3", "cio") { Share = Percent.Create(60).AsT0 }, after.Assignments);
        Assert.DoesNotContain(after.Assignments, row => row.Person == "person-1" || row.Mode == AssignmentMode.Successor);
    }

    /// <summary>Who reports to the position that stays, and by a dotted line to the one that goes, reports to it once.</summary>
    [Fact]
    public void A_dotted_line_beside_a_solid_one_goes()
    {
        var chart = OrgChart.Create(ChartText.Facts("CEO\n  CIO\n    Team (dotted CTO)\n  CTO\n").AsT0).AsT0;
        var team = Assert.Single(chart.With(new MergePositions("cto", "cio")).OrThrow().ToFacts().Positions, row => row.Id == "team");
        Assert.Equal(("cio", 0), (team.ReportsTo, team.DottedTo.Count));
    }

    private static (ChartFacts Before, ChartFacts After, string Gone, string Stays)? Merged(ValidChart valid, byte first, byte second)
    {
        var chart = valid.Chart;
        if (Two(chart, first, second) is not var (gone, stays)) return null;
        return (chart.Stated, chart.With(new MergePositions(gone.Id, stays.Id)).AsT0.Stated, gone.Id, stays.Id);
    }

    private static (Position Gone, Position Stays)? Two(OrgChart chart, byte first, byte second)
    {
        if (chart.Positions.Count < 2) return null;
        var (one, other) = (chart.Positions[first % chart.Positions.Count], chart.Positions[second % chart.Positions.Count]);
        return one == other ? null : (one, other);
    }

    private static PositionFact Row(ChartFacts facts, string id) => facts.Positions.First(row => row.Id == id);

    private static string Told(Cell cell) => $"{cell.Area.Id} {cell.Scope?.Id}";

    /// <summary>Every day on which something may begin or end, the day before, and the day after.</summary>
    private static HashSet<DateOnly> Days(AssignmentFact[] rows) =>
        [.. rows.SelectMany(row => new[] { row.Period.From, row.Period.To }).OfType<DateOnly>().Append(new(2026, 1, 1))
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })];

    private static (string Fills, bool StandsBy) Sits(AssignmentFact[] rows, string person, DateOnly day)
    {
        var here = rows.Where(row => row.Person == person && row.Period.Contains(day)).ToArray();
        var filling = here.Where(row => row.Mode.Fills()).Select(row => row.Mode).Distinct().Order().ToArray();
        return (string.Join(' ', filling), here.Any(row => !row.Mode.Fills()));
    }
}
