using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

[Properties(Arbitrary = [typeof(ChartArbitraries), typeof(ChangeArbitraries)], MaxTest = 150, QuietOnSuccess = true)]
public class ScenarioOutcomeLaws
{
    private static readonly OrgAnalyser Analyser = new() { Threads = 1 };

    [Property]
    public void An_outcome_is_two_analyses_and_what_lies_between_them(ChangedChart given)
    {
        var (chart, scenario) = (given.Start.Chart, new Scenario("what if", given.Changes));
        var report = Analyser.Analyse(chart);
        var fold = chart.With(given.Changes);
        Analyser.Try(chart, scenario).Switch(
            outcome =>
            {
                Assert.Equal(fold.AsT0.ToFacts(), outcome.After.ToFacts());
                Assert.Same(chart, outcome.Before);
                Assert.Equal(Told(report), Told(outcome.Findings.Before));
                Assert.Equal(Told(Analyser.Analyse(fold.AsT0)), Told(outcome.Findings.After));
                Assert.Equal(Told(outcome.Findings.After), Told(Analyser.Try(report, scenario).AsT0.Findings.After));
            },
            rejected =>
            {
                Assert.Equal(fold.AsT1, rejected);
                Assert.Equal(rejected, Analyser.Try(report, scenario).AsT1);
            });
    }

    /// <summary>A session that makes the same changes tells the same in the end.</summary>
    [Property]
    public void It_is_what_a_session_comes_to(ChangedChart given)
    {
        if (!Analyser.Try(given.Start.Chart, new Scenario("", given.Changes)).TryPickT0(out var outcome, out _)) return;
        var session = Analyser.Open(given.Start.Chart);
        foreach (var change in given.Changes) Assert.True(session.Apply(change).IsT0);
        Assert.Equal(
            Told(outcome.Findings.After).Order(StringComparer.Ordinal),
            session.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(RemitDifference.Between(outcome.After, session.ToChart()).Positions);
    }

    [Fact]
    public void The_generator_draws_scenarios_that_can_be_made_and_some_that_cannot()
    {
        var made = ChangeArbitraries.ChangedCharts().Generator.Sample(200, new Rnd(5), 60).Count(given => given.Start.Chart.With(given.Changes).IsT0);
        Assert.InRange(made, 60, 190);
    }

    [Fact]
    public void A_change_that_cannot_be_made_is_named()
    {
        var chart = OrgChart.Create(ChartText.Facts("CEO\n  CIO").AsT0).AsT0;
        var rejected = Analyser.Try(chart, new Scenario("", [new Retitle("cio", "Head of IT"), new Rereport("cio", "nobody-here")])).AsT1;
        Assert.Equal(new Rereport("cio", "nobody-here"), rejected.Change);
    }

    private static IEnumerable<string> Told(AnalysisReport report) => report.Findings.Select(finding => finding.ToString());
}
