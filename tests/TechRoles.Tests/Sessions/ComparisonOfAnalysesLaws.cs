using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

[Properties(Arbitrary = [typeof(ChartArbitraries), typeof(ChangeArbitraries)], MaxTest = 200)]
[Trait("Speed", "slow")]
public class ComparisonOfAnalysesLaws
{
    private static readonly OrgAnalyser Analyser = new() { Threads = 1 };

    [Property]
    public void A_report_compared_with_itself_has_unchanged_findings_only(ValidChart given)
    {
        var report = Analyser.Analyse(given.Chart);
        var comparison = AnalysisComparison.Between(report, Analyser.Analyse(given.Chart));
        Assert.Empty(comparison.Introduced);
        Assert.Empty(comparison.Resolved);
        Assert.Empty(comparison.Changed);
        Assert.Equal(report.Findings.Count, comparison.UnchangedCount);
    }

    [Property]
    public void What_one_way_introduces_the_other_way_resolves(ChangedChart given)
    {
        var (before, after) = Reports(given);
        var (there, back) = (AnalysisComparison.Between(before, after), AnalysisComparison.Between(after, before));
        Assert.Equal(Told(there.Introduced), Told(back.Resolved));
        Assert.Equal(Told(there.Resolved), Told(back.Introduced));
        Assert.Equal(there.Changed.Count, back.Changed.Count);
        Assert.Equal(there.UnchangedCount, back.UnchangedCount);
    }

    [Property]
    public void Every_finding_is_counted_once(ChangedChart given)
    {
        var (before, after) = Reports(given);
        var comparison = AnalysisComparison.Between(before, after);
        Assert.Equal(before.Findings.Count, comparison.Resolved.Count + comparison.Changed.Count + comparison.UnchangedCount);
        Assert.Equal(after.Findings.Count, comparison.Introduced.Count + comparison.Changed.Count + comparison.UnchangedCount);
    }

    /// <summary>The slow twin takes finding after finding and looks for its like in a list.</summary>
    [Property]
    public void It_is_what_a_search_finding_by_finding_gives(ChangedChart given)
    {
        var (before, after) = Reports(given);
        var comparison = AnalysisComparison.Between(before, after);
        var left = before.Findings.ToList();
        var (introduced, changed) = (new List<Finding>(), new List<Finding>());
        foreach (var finding in after.Findings)
        {
            var index = left.FindIndex(other => other.Fingerprint == finding.Fingerprint);
            if (index < 0)
            {
                introduced.Add(finding);
                continue;
            }

            if ((left[index].Severity, left[index].Basis, left[index].Details().Content) != (finding.Severity, finding.Basis, finding.Details().Content))
                changed.Add(finding);
            left.RemoveAt(index);
        }

        Assert.Equal(introduced, comparison.Introduced);
        Assert.Equal(left, comparison.Resolved);
        Assert.Equal(changed, comparison.Changed.Select(pair => pair.After));
    }

    [Fact]
    public void A_scenario_is_compared_with_what_there_is()
    {
        var chart = OrgChart.Create(ChartText.Facts("CEO\n  CIO: network\n    Ada: support\n  CTO: network\n").AsT0).AsT0;
        var scenario = new Scenario("One position", [new MergePositions("cto", "cio")]);
        var after = scenario.ApplyTo(chart).AsT0;
        var comparison = AnalysisComparison.Between(Analyser.Analyse(chart), Analyser.Analyse(after));
        Assert.Equal(["Merges CTO into CIO"], scenario.Sentences(chart));
        Assert.Contains(comparison.Resolved, finding => finding.Rule.Id == "TR2001");
        Assert.DoesNotContain(comparison.Introduced, finding => finding.Rule.Id == "TR2001");
    }

    private static (AnalysisReport Before, AnalysisReport After) Reports(ChangedChart given)
    {
        var chart = given.Start.Chart;
        foreach (var change in given.Changes) chart = chart.With(change).Match(changed => changed, _ => chart);
        return (Analyser.Analyse(given.Start.Chart), Analyser.Analyse(chart));
    }

    private static IEnumerable<string> Told(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Fingerprint} {finding}").Order(StringComparer.Ordinal);
}
