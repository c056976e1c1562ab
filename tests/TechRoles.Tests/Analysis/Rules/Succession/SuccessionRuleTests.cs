using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>TR8001 to TR8005: empty chairs, those who act, and those who are to follow.</summary>
[Properties(Arbitrary = [typeof(PeopleCharts)], MaxTest = 300, QuietOnSuccess = true)]
public class SuccessionRuleTests
{
    private static readonly DateOnly Day = PeopleCharts.Day;

    [Property]
    public Property An_empty_chair_is_found_where_a_team_waits_or_nobody_came_for_long(SmallChart small) =>
        SameAs(new VacantManager(), small, position =>
        {
            var rows = small.Facts.Assignments.Where(row => row.Position == position.Id && IsFilling(row)).ToArray();
            var last = rows.Where(row => row.Period.To <= Day).Select(row => row.Period.To).Max();
            var isVacant = !rows.Any(row => row.Period.Contains(Day)) && (position.Status == PositionStatus.Vacant || last is not null);
            var reports = small.Chart.Positions.Where(other => other.Manager == position && !other.IsPool).ToArray();
            return isVacant && (reports.Length >= 3 || reports.Any(report => report.Duties.Any(duty => duty.Involvements.IsAccountable))
                || last?.AddDays(180) < Day);
        });

    [Property]
    public Property Acting_is_too_long_where_it_began_more_than_210_days_ago(SmallChart small) =>
        SameAs(new ProlongedActing(), small, position => small.Facts.Assignments.Any(row => row.Position == position.Id && row.Period.Contains(Day)
            && row.Period.From?.AddDays(210) < Day
            && (row.Mode is AssignmentMode.Acting or AssignmentMode.Interim || (position.Title == "Interim CIO" && row.Mode == AssignmentMode.Permanent))));

    [Property]
    public Property A_key_position_is_found_where_no_row_names_a_successor(SmallChart small) =>
        SameAs(new KeyPositionWithoutSuccessor(), small, position => position.IsKey
            && !small.Facts.Assignments.Any(row => row.Position == position.Id && row.Mode == AssignmentMode.Successor && row.Period.Contains(Day)));

    [Property]
    public Property A_successor_is_toxic_who_lacks_what_is_asked_or_keeps_the_other_half_of_a_conflict(SmallChart small)
    {
        var (facts, chart, rule) = (small.Facts, small.Chart, new ToxicSuccession());
        var states = facts.Qualifications.Any(row => row.Period.From is null || row.Period.From <= Day);
        var expected = chart.People.Where(person => person.Assignments.Any(one =>
        {
            var position = one.Position;
            if (one.Mode != AssignmentMode.Successor || position.IsPool) return false;
            if (states && Demand.Of(position, new ChartIndex(chart, Profile.Generic)).Any(demand => !demand.IsMetBy(person))) return true;
            var kept = chart.Positions.Where(other => other != position && !other.IsPool && !Slow.Above(other).Contains(position)
                && other.Assignments.Any(held => held.Fills && held.Person == person)).ToArray();
            return kept.Length > 0 && !Conflicts([position]) && !Conflicts(kept) && Conflicts([position, .. kept]);
        })).Select(person => person.Id).ToArray();
        return expected.SequenceEqual(Alone.Run(rule, chart).Select(finding => finding.Person.Id)).Classify(expected.Length > 0, "speaks");

        static bool Conflicts(Position[] positions) => new[] { "release", "development" }.All(area =>
            positions.Any(position => position.Duties.Any(duty => duty.Area.Id == area && Does(duty))));

        // Whoever answers for what others do, or leads all of them, does it not.
        static bool Does(Duty duty) => duty.Involvements.Contains(Involvement.Responsible)
            || (duty.Involvements.Contains(Involvement.Accountable) && (duty.Position.Manager is not null || duty.Position.Reports.Count == 0)
                && !duty.Chart.Duties.Any(other => other.Cell == duty.Cell && other.Involvements.Contains(Involvement.Responsible)));
    }

    [Theory]
    [InlineData("TR8001")]
    [InlineData("TR8002")]
    [InlineData("TR8003")]
    [InlineData("TR8005")]
    public void The_generator_reaches_the_rule(string id)
    {
        var rule = RuleSet.All.Rules.Single(one => one.Info.Id == id);
        Assert.InRange(PeopleCharts.Reaching(chart => Alone.Run(rule, chart).Length > 0), 3, 297);
    }

    [Fact]
    public void A_long_vacancy_says_since_when()
    {
        var finding = Alone.Single(new VacantManager(), "CEO\n  CIO\n\n[organisation]\nasOf=2026-06-01\n\n[assignments]\nperson=person-1 position=cio to=2025-06-01\n");
        Assert.Equal("CIO has been vacant since 2025-06-01, for 365 days", finding.Message);
        Assert.Equal(["person-1 left CIO on 2025-06-01, and nobody followed"], finding.Evidence());
    }

    [Fact]
    public void A_team_below_an_empty_chair_may_go_up_or_get_whoever_stands_by()
    {
        var rule = new VacantManager();
        var finding = Alone.Single(rule, "CEO\n  CIO (vacant) [person-1 deputy]\n    A\n    B\n    C");
        Assert.Equal("3 positions report to CIO, which is vacant", finding.Message);
        Assert.Equal(2, rule.Propose(finding).Count());
    }

    [Fact]
    public void Acting_by_title_is_for_information()
    {
        var finding = Alone.Single(new ProlongedActing(), "CEO\n  Interim CIO #cio\n\n[organisation]\nasOf=2026-06-01\n\n[assignments]\nperson=person-1 position=cio from=2025-01-01\n");
        Assert.Equal((Severity.Info, Basis.Recognised), (finding.Severity, finding.Basis));
    }

    [Fact]
    public void A_successor_who_leaves_the_seat_below_keeps_nothing_of_it()
    {
        const string Text = "CEO\n  CIO [person-1, person-2 successor]: development R\n    Head of Release [person-2]: release R\n  CFO [person-3]: release R\n\n[conflicts]\nid=two areas=development;release\n";
        Assert.Empty(Alone.Run(new ToxicSuccession(), Text));
        var finding = Alone.Single(new ToxicSuccession(), Text.Replace("person-2 successor", "person-3 successor", StringComparison.Ordinal));
        Assert.Equal("person-3 is to follow in CIO and would combine conflicting duties", finding.Message);
    }

    [Fact]
    public void What_conflicts_today_is_no_matter_of_the_succession()
    {
        const string Text = "CEO\n  CIO [person-1, person-2 successor]: network R\n  CTO [person-2]: development R, release R\n\n[conflicts]\nid=two areas=development;release\n";
        Assert.Empty(Alone.Run(new ToxicSuccession(), Text));
    }

    [Fact]
    public void The_evidence_shows_who_is_to_follow_and_who_waits()
    {
        Assert.Contains("person-2 sits in Data Protection Officer (data-protection-officer) (successor)", Alone.Single(new ToxicSuccession(), new ToxicSuccession().Info.BadExample).Evidence());
        Assert.Equal(["CIO is vacant", "A reports to CIO", "B reports to CIO", "C reports to CIO"], Alone.Single(new VacantManager(), "CEO\n  CIO (vacant)\n    A\n    B\n    C").Evidence());
    }

    private static Property SameAs(Rule rule, SmallChart small, Func<Position, bool> isFound)
    {
        var isRunning = rule.Info.Id == "TR8001" || small.Facts.Assignments.Any(row => row.Period.Contains(Day));
        var expected = isRunning ? small.Chart.Positions.Where(position => !position.IsPool && isFound(position)).Select(position => position.Id).ToArray() : [];
        return expected.Order().SequenceEqual(Alone.Run(rule, small.Chart).Select(finding => finding.Position.Id).Order()).Classify(expected.Length > 0, "speaks");
    }

    private static bool IsFilling(AssignmentFact row) => row.Mode is AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim;

    [Fact]
    public void Whether_a_successor_lacks_anything_goes_in_a_session_by_whether_any_qualification_is_stated()
    {
        var qualification = new QualificationFact("somebody-else", "technology");
        var chart = Alone.Chart("""
            CEO
              Data Protection Officer [person-1, person-2 successor]
              CTO [somebody-else]

            [organisation]
            asOf=2026-01-01

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=somebody-else discipline=technology
            """);
        var session = new OrgAnalyser(RuleSet.All.Only("TR8005")).Open(chart);
        Assert.Single(session.Findings);

        session.Apply(new EditFact(qualification, qualification with { Period = new(new(9000, 1, 1), null) })).OrThrow();

        Assert.Empty(session.Findings);
    }
}
