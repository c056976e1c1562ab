using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Governance;

/// <summary>Twenty findings are lived with; two come, three are mended.</summary>
public class TwentyFindings
{
    private static readonly OrgAnalyser Analyser = new(RuleSet.All.Only("TR2001"));

    private static OrgChart Before { get; } = Alone.Chart($"CEO\n  CIO: {Areas(1, 22)}\n  CTO: {Areas(1, 20)}\n");

    private static Scenario Scenario { get; } = new(
        "A year on",
        [
            .. Enumerable.Range(1, 3).Select(area => (OrgChange)new WithdrawResponsibility($"area-{area}") { Position = "cto" }),
            .. Enumerable.Range(21, 2).Select(area => new AssignResponsibility($"area-{area}", Involvement.Accountable) { Position = "cto" }),
        ]);

    [Fact]
    public void The_two_fail_the_three_are_named_and_the_baseline_shrinks()
    {
        var baseline = Analyser.Analyse(Before).ToBaseline();
        var report = Analyser.Analyse(Scenario.ApplyTo(Before).OrThrow()).Against(baseline);
        Assert.Equal(20, baseline.Entries.Count);
        Assert.Equal(["area-21", "area-22"], report.Counting(Severity.Info).Select(finding => finding.Cell.Area.Id));
        Assert.Equal(["area-1", "area-2", "area-3"], report.Absent.Select(entry => entry.Subjects.Single(id => id.StartsWith("area", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal(17, baseline.Shrunk(report).Entries.Count);
    }

    [Fact]
    public void A_test_of_a_company_fails_for_what_is_new()
    {
        var baseline = Analyser.Analyse(Before).ToBaseline();
        Before.ShouldHaveNoNewFindings(baseline, analyser: Analyser);
        var failed = Assert.Throws<ChartAssertionException>(
            () => Scenario.ApplyTo(Before).OrThrow().ShouldHaveNoNewFindings(baseline, analyser: Analyser));
        Assert.StartsWith("Expected no finding of Warning or above that the baseline does not have, found 2:\n", failed.Message, StringComparison.Ordinal);
    }

    private static string Areas(int first, int last) => string.Join(", ", Enumerable.Range(first, last - first + 1).Select(area => $"area-{area}"));
}
