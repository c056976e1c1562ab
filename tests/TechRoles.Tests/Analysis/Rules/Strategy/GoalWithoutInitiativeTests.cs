using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Strategy;

public class GoalWithoutInitiativeTests
{
    // One day before and one after all that is drawn stand for the open ends.
    private static readonly DateOnly[] Days = [.. Enumerable.Range(-1, PlanCharts.Days + 2).Select(day => PlanCharts.First.AddDays(day))];

    [Property(Arbitrary = [typeof(PlanCharts)], MaxTest = 200)]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var said = Look.With(new GoalWithoutInitiative(), chart).Select(finding => finding.Goal.Id).ToArray();
        var facts = chart.ToFacts();
        string[] expected = facts.Initiatives.Count == 0 ? [] :
        [
            .. facts.Goals
                .Where(goal => Days.Where(goal.Period.Contains).Any(day => chart.AsOf is null || day >= chart.AsOf))
                .Where(goal => !facts.Initiatives.Any(plan =>
                    plan.Goals.Contains(goal.Id) && Days.Any(day => plan.Period.Contains(day) && goal.Period.Contains(day))))
                .Select(goal => goal.Id),
        ];

        return said.SequenceEqual(expected).ToProperty()
            .Classify(said.Length > 0, "without a plan")
            .Classify(facts.Initiatives.Any(plan => plan.Goals.Any(said.Contains)), "with a plan outside its horizon")
            .Classify(said.Length == 0, "silent");
    }

    [Fact]
    public void A_plan_that_ends_before_the_goal_begins_is_none()
    {
        var findings = Look.With(new GoalWithoutInitiative(), new GoalWithoutInitiative().Info.BadExample);

        Assert.Equal(
            ["No initiative serves the goal 'growth' within its horizon (2026-01-01..2027-01-01)", "No initiative serves the goal 'trust'"],
            findings.Select(finding => finding.Message));
        Assert.Contains(
            "pilot runs 2025-01-01..2026-01-01, growth is pursued 2026-01-01..2027-01-01",
            findings[0].Details().Evidence.Select(evidence => evidence.Text));
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Without_any_initiative_it_is_silent_and_says_why() =>
        Assert.Equal("no initiatives stated", new OrgAnalyser(RuleSet.All).Analyse(Look.Chart("CEO\n\n[goals]\ngrowth")).Silent["TR6002"]);
}
