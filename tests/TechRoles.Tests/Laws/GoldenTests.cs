using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests.Laws;

/// <summary>Another process, on another day and machine, finds the same to the byte: it is compared with what an earlier one found.</summary>
public class GoldenTests
{
    private const string Path = "tests/TechRoles.Tests/Laws/findings.golden.txt";

    [Fact]
    public void The_findings_of_every_bad_example_are_those_that_were_found_before() => Repository.IsCurrent(
        Path,
        string.Join('\n', RuleSet.All.Rules.Select(rule => rule.Info.BadExample).Select(Found)) + "\n");

    private static string Found(string example)
    {
        var chart = OrgChart.Create(ChartText.Facts(example).AsT0).AsT0;
        return string.Join('\n', new OrgAnalyser(RuleSet.All).Analyse(chart).Findings.Select(finding => $"{finding.Fingerprint} {finding.Details().Content} {finding}"));
    }
}
