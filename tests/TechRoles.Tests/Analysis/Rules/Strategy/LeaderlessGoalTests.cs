using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Strategy;

public class LeaderlessGoalTests
{
    [Property(Arbitrary = [typeof(PlanCharts)])]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var said = Look.With(new LeaderlessGoal(), chart).Select(finding => finding.Details().Subjects[0]).ToArray();
        var facts = chart.ToFacts();
        var filled = facts.Assignments.Where(fact => fact.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor).Select(fact => fact.Position)
            .Concat(facts.Positions.Where(fact => fact.Status != PositionStatus.Vacant).Select(fact => fact.Id)).ToHashSet();
        Subject[] expected =
        [
            .. facts.Goals.Where(fact => Leaderless(fact.Owner, fact.Period)).Select(fact => new Subject("goal", fact.Id)),
            .. facts.Initiatives.Where(fact => Leaderless(fact.Sponsor, fact.Period)).Select(fact => new Subject("initiative", fact.Id)),
        ];

        var fingerprints = Look.With(new LeaderlessGoal(), chart).Select(finding => finding.Fingerprint).ToHashSet();
        return (said.SequenceEqual(expected) && fingerprints.Count == said.Length).ToProperty()
            .Classify(said.Any(subject => subject.Kind == "goal"), "a goal")
            .Classify(said.Any(subject => subject.Kind == "initiative"), "an initiative")
            .Classify(said.Length == 0, "silent");

        bool Leaderless(string? leader, Period period) =>
            (leader is null || !filled.Contains(leader)) && !(chart.AsOf is { } day && period.To is { } end && end <= day);
    }

    [Fact]
    public void A_goal_without_an_owner_and_one_with_a_vacant_owner_are_errors()
    {
        var findings = Look.With(new LeaderlessGoal(), new LeaderlessGoal().Info.BadExample);

        Assert.Equal(["The goal 'growth' has no owner", "The goal 'trust' has a vacant owner (CTO)"], findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Equal("ceo", findings[1].Details().Resolver!.Id);
        Assert.Equal(["trust has CTO as its owner", "CTO is vacant and nobody acts"], findings[1].Details().Evidence.Select(evidence => evidence.Text));
    }

    [Theory]
    [InlineData("CTO [person-1 acting] (vacant)", 0)]
    [InlineData("CTO [person-1 deputy] (vacant)", 1)]
    [InlineData("CTO", 0)]
    public void An_initiative_is_led_by_whoever_fills_the_seat_of_its_sponsor(string position, int findings) =>
        Assert.Equal(findings, Look.With(new LeaderlessGoal(), $"{position}\n\n[initiatives]\npilot sponsor=cto").Count);

    [Theory]
    [InlineData("2026-06-01", 0)]
    [InlineData("2026-05-31", 1)]
    public void What_is_over_on_the_day_of_the_chart_is_left_alone(string day, int findings) =>
        Assert.Equal(findings, Look.With(new LeaderlessGoal(), $"CTO\n\n[organisation]\nasOf={day}\n\n[initiatives]\npilot to=2026-06-01").Count);

    [Fact]
    public void It_runs_where_there_are_initiatives_only_and_says_so_where_there_is_neither() =>
        Assert.Equal("neither goals nor initiatives stated", new OrgAnalyser(RuleSet.All).Analyse(Look.Chart("CEO")).Silent["TR6001"]);
}
