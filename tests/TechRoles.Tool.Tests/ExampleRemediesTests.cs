using System.Text.Json;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Tool.Example;

namespace TechRoles.Tool.Tests;

/// <summary>The errors of the embedded example can be mended, one after the other, with nothing but what is offered.</summary>
public class ExampleRemediesTests
{
    private static readonly OrgAnalyser Analyser = new();

    [Fact]
    public void Every_finding_of_the_example_has_a_proven_remedy() =>
        Assert.All(Analyser.Analyse(Example()).Findings, finding => Assert.NotEmpty(finding.ProvenRemedies()));

    [Fact]
    public void The_best_remedy_of_each_error_in_turn_leaves_no_error()
    {
        var chart = Example();
        var told = new List<string>();
        while (Analyser.Analyse(chart).Findings is [{ Severity: Severity.Error } error, ..])
        {
            var best = error.ProvenRemedies()[0];
            told.AddRange([error.ToString(), $"  {best}"]);
            chart = chart.With(best.Changes).AsT0;
        }

        var left = Analyser.Analyse(chart);
        told.Add($"{left.Count(Severity.Error)} errors, {left.Count(Severity.Warning)} warnings, {left.Count(Severity.Info)} for information");
        Assert.Equal(
            """
            TR2001 'Resilience to attacks and disasters' has 2 accountable positions (CISO, Head of Platform (platform))
              Head of Platform (platform) is no longer accountable for 'Resilience to attacks and disasters' (resolves 1, adds none)
            TR4001 Nobody is accountable for 'Pricing and packaging'
              Chief Product Officer (product) is accountable for 'Pricing and packaging'; Chief Product Officer (product) is responsible for 'Pricing and packaging' (resolves 1, adds none)
            TR4003 Only vacant positions are accountable for 'IT infrastructure': Head of Infrastructure (infrastructure)
              Head of Infrastructure (infrastructure) is no longer accountable for 'IT infrastructure'; CIO is accountable for 'IT infrastructure' (resolves 1, adds none)
            0 errors, 9 warnings, 1 for information
            """,
            string.Join('\n', told));
    }

    [Fact]
    public void Every_remedy_of_the_report_can_be_pasted_into_a_scenario_and_mends_its_finding()
    {
        using var report = JsonDocument.Parse(Session.Of("analyse", EmbeddedExample.Name, "--format", "json").Out);
        var tried = 0;
        foreach (var finding in report.RootElement.GetProperty("findings").EnumerateArray())
            foreach (var remedy in finding.GetProperty("remedies").EnumerateArray())
            {
                var changes = remedy.GetProperty("changes").GetRawText();
                var scenario = ScenarioJson.Read($$"""{"format": "techroles-scenario/1", "changes": {{changes}}}""").AsT0;
                var after = Analyser.Analyse(scenario.ApplyTo(Example()).AsT0);
                var fingerprint = finding.GetProperty("fingerprint").GetString();
                Assert.DoesNotContain(after.Findings, one => one.Fingerprint.Hex == fingerprint);
                tried++;
            }

        Assert.Equal(Analyser.Analyse(Example()).Findings.Sum(finding => finding.ProvenRemedies().Count), tried);
        Assert.True(tried > 10);
    }

    private static OrgChart Example() => OrgChart.Create(ChartText.Facts(EmbeddedExample.Text()).AsT0).AsT0;
}
