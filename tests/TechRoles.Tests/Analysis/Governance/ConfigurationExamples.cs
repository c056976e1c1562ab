using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Governance;

public class ConfigurationExamples
{
    private const string Chart = """
        CEO
          CIO: network
            Ada: network, support
            Ben: support
          CTO: products
            Cai: products
            Dan: products
        """;

    [Fact]
    public void A_company_sets_limits_and_severities()
    {
        var configured = Of(new() { Rules = [new("wide-span", RuleWeight.Error, 1), new("TR2001", RuleWeight.Off)] });
        var findings = configured.Analyse(Alone.Chart(Chart)).Findings;
        Assert.Equal(2, findings.Count(finding => finding.Rule.Id == "TR1007" && finding.Severity == Severity.Error));
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "TR2001");
    }

    [Fact]
    public void What_is_asked_below_a_position_holds_for_findings_that_lie_wholly_there()
    {
        var (all, below) = (Of(new()), Of(new() { Overrides = [new("cio", [new("TR2001", RuleWeight.Off)]), new("cto", [new("TR2001", RuleWeight.Info)])] }));
        var chart = Alone.Chart(Chart);
        Assert.Equal(["network", "products", "support"], Contested(all).Order(StringComparer.Ordinal));
        Assert.Equal(["products"], Contested(below));
        Assert.All(below.Analyse(chart).Findings.Where(finding => finding.Rule.Id == "TR2001"), finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.Equal(["network", "products", "support"], Contested(Of(new() { Overrides = [new("ben", [new("TR2001", RuleWeight.Off)]), new("nobody", [new("TR2001", RuleWeight.Off)])] })).Order(StringComparer.Ordinal));

        IEnumerable<string> Contested(ConfiguredAnalysis analysis) =>
            analysis.Analyse(chart).Findings.Where(finding => finding.Rule.Id == "TR2001").Select(finding => finding.Cell.Area.Id);
    }

    [Fact]
    public void Of_several_wishes_that_reach_a_finding_the_last_counts()
    {
        var configured = Of(new() { Overrides = [new("ceo", [new("TR2001", RuleWeight.Off)]), new("cto", [new("TR2001", RuleWeight.Info), new("TR2001", RuleWeight.Warning)])] });
        var left = Assert.Single(configured.Analyse(Alone.Chart(Chart)).Findings, finding => finding.Rule.Id == "TR2001");
        Assert.Equal(("products", Severity.Warning), (left.Cell.Area.Id, left.Severity));
    }

    [Fact]
    public void Several_profiles_hold_together()
    {
        string[] names = [.. Profiles.All.Where(profile => profile != Profile.Generic).Take(2).Select(profile => profile.Name)];
        Assert.Equal(string.Join('+', names), Of(new() { Profiles = [.. names] }).Analyser.Profile.Name);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var invalid = ConfiguredAnalysis.Of(new()
        {
            Profiles = ["us-bank", "moon"],
            Rules = [new("nope", RuleWeight.Off), new("TR2001", null, 3)],
            Overrides = [new("cto", [new("neither", RuleWeight.Off)])],
        }).AsT1;
        Assert.Equal(["/rules/nope", "/rules/TR2001", "/overrides/0/rules/neither", "/profiles/1"], invalid.Found.Select(fault => fault.Path));
        Assert.All((string[])["'moon'", "'nope'", "TR2001", "'neither'"], name => Assert.Contains(name, invalid.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_lived_with_may_change_while_the_rest_stays()
    {
        var ended = new Waiver { Rule = "TR2001", Subjects = ["products"], Reason = "known", By = "ceo", Until = new(2026, 6, 1) };
        var configured = Of(new() { Rules = [new("TR2001", RuleWeight.Info), new("expired-waiver", RuleWeight.Info)] });
        var report = configured.Accepting([ended], day: new(2026, 6, 2)).Analyse(Alone.Chart(Chart));
        Assert.Equal((WaiverCodes.Expired.Id, Severity.Info), report.WaiverFindings.Select(told => (told.Rule.Id, told.Severity)).Single());
        Assert.Equal(configured.Analyse(Alone.Chart(Chart)).Findings.Count, report.Findings.Count);
        var ofAnother = Of(new() { Rules = [new("expired-waiver", RuleWeight.Info), new("TR2001", RuleWeight.Error)] });
        Assert.Equal(Severity.Info, ofAnother.Accepting([ended], day: new(2026, 6, 2)).Analyse(Alone.Chart(Chart)).WaiverFindings.Single().Severity);
        Assert.Empty(Of(new() { Rules = [new("TR0001", RuleWeight.Off)] }).Accepting([ended], day: new(2026, 6, 2)).Analyse(Alone.Chart(Chart)).WaiverFindings);
    }

    [Fact]
    public void A_look_shows_a_part_of_a_chart_that_is_judged_as_a_whole()
    {
        var chart = Alone.Chart(Chart);
        Assert.True(chart.TryPosition("cto", out var cto));
        Assert.True(chart.TryArea("support", out var support));
        var report = new OrgAnalyser(RuleSet.All.Only("TR2001")).Analyse(chart);
        Assert.Equal(["products"], report.In(new() { Below = cto }).Findings.Select(finding => finding.Cell.Area.Id));
        Assert.Equal(["support"], report.In(new() { Area = support }).Findings.Select(finding => finding.Cell.Area.Id));
        Assert.Equal(["network"], report.In(new() { Kind = RoleKind.Cio }).Findings.Select(finding => finding.Cell.Area.Id));
        Assert.Empty(report.In(new() { Below = cto, Area = support }).Findings);
        var elsewhere = new Waiver { Rule = "TR2001", Subjects = ["support"], Reason = "known", By = "ceo", Until = new(2026, 6, 1) };
        Assert.Empty(report.With([elsewhere]).In(new() { Below = cto }).WaiverFindings);
    }

    private static ConfiguredAnalysis Of(AnalysisConfiguration configuration) => ConfiguredAnalysis.Of(configuration).AsT0;
}
