using TechRoles.Analysis;

namespace TechRoles.Tests.Analysis;

public class HealthyChartTests
{
    [Fact]
    public void No_rule_speaks_on_a_healthy_chart() =>
        Assert.Empty(new OrgAnalyser(RuleSet.All).Analyse(HealthyChart.Chart).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void With_the_security_officer_below_the_information_officer_one_rule_speaks_once()
    {
        var findings = new OrgAnalyser(RuleSet.All).Analyse(Look.Chart(HealthyChart.WithSecurityBelowInformation)).Findings;

        Assert.Equal(
            ["TR3004 CISO is a control function and stands 1 line below CIO, who runs what it controls"],
            findings.Select(finding => finding.ToString()));
        Assert.Equal(Severity.Warning, findings[0].Severity);
        Assert.Equal("ceo", findings[0].Details().Resolver!.Id);
    }

    [Theory]
    [InlineData("generic", Severity.Warning)]
    [InlineData("us-federal", Severity.Info)]
    [InlineData("us-bank", Severity.Error)]
    [InlineData("de-bsi", Severity.Error)]
    [InlineData("in-bank", Severity.Error)]
    [InlineData("eu-finance", Severity.Error)]
    [InlineData("eu-gdpr", Severity.Warning)]
    [InlineData("three-lines", Severity.Warning)]
    public void How_much_that_weighs_is_a_matter_of_the_profile(string profile, Severity severity)
    {
        var report = new OrgAnalyser(profile: Look.Profile(profile)).Analyse(Look.Chart(HealthyChart.WithSecurityBelowInformation));

        Assert.Equal(severity, Assert.Single(report.Findings, finding => finding.Rule.Id == "TR3004").Severity);
    }
}
