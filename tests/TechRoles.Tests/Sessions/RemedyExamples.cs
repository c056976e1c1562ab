using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Sessions;

public class RemedyExamples
{
    public static TheoryData<string> Ids => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_finding_of_every_bad_example_can_be_mended(string id)
    {
        var rule = RuleSet.All.Rules.Single(rule => rule.Info.Id == id);
        if (rule.Info.Remedy.Contains("no change is proposed", StringComparison.Ordinal)) return;
        var profile = rule.Info.OnlyUnder is { } name ? Look.Profile(name) : null;
        var report = new OrgAnalyser(RuleSet.All, profile).Analyse(Look.Chart(rule.Info.BadExample));
        Assert.All(report.Findings.Where(finding => finding.Rule.Id == id), finding => Assert.NotEmpty(finding.ProvenRemedies()));
    }

    [Fact]
    public void A_security_officer_below_the_CIO_reports_to_the_manager_of_both()
    {
        var report = new OrgAnalyser().Analyse(Look.Chart("""
            CEO
              CIO: enterprise-it
                CISO: information-security
            """));
        var remedy = Assert.Single(Assert.Single(report.Findings).ProvenRemedies());
        Assert.Equal("CISO reports to CEO instead of CIO (resolves 1, adds none)", remedy.ToString());
        Assert.Equal([new Rereport("ciso", "ceo")], remedy.Changes);
        Assert.Equal(1, remedy.Touches);
    }

    /// <summary>A proposal that was tried and taken back leaves rows that say different things of the same in the order of their list.</summary>
    [Fact]
    public void What_was_tried_before_says_nothing_about_what_is_tried_again()
    {
        var report = new OrgAnalyser().Analyse(Look.Chart("""
            Head
              Deputy: security I

            [stakeholders]
            developers

            [engagements]
            position=deputy stakeholder=developers kind=serves current=leading
            position=deputy stakeholder=developers kind=serves current=supportive desired=leading
            """));
        var (proof, informed) = (new RemedyProof(report), report.Findings.Single(finding => finding.Rule.Id == "TR4008"));
        var first = proof.RemediesOf(informed);
        Assert.IsType<MergePositions>(Assert.Single(Assert.Single(first).Changes));
        Assert.Equal(first, proof.RemediesOf(informed));
        Assert.Equal(first, informed.ProvenRemedies());
    }

    [Fact]
    public void Nobody_above_means_no_remedy()
    {
        var report = new OrgAnalyser().Analyse(Look.Chart("""
            CEO (vacant)
              CIO: enterprise-it
                CISO: information-security
            """));
        Assert.Empty(Assert.Single(report.Findings, finding => finding.Rule.Id == "TR3004").ProvenRemedies());
    }

    [Fact]
    public void A_finding_is_asked_of_the_proof_of_its_own_report()
    {
        var chart = Look.Chart("CEO\n  CIO: network A\n  CTO: network A");
        var report = new OrgAnalyser().Analyse(chart);
        var other = new OrgAnalyser().Analyse(chart);
        Assert.Throws<ArgumentException>(() => new RemedyProof(report).RemediesOf(other.Findings[0]));
        Assert.Throws<ArgumentException>(() => new RemedyBudget { Proposals = -1 });
        Assert.Throws<ArgumentException>(() => new RemedyBudget { Charts = -1 });
    }

    [Fact]
    public void A_proof_can_be_stopped()
    {
        var report = new OrgAnalyser().Analyse(Look.Chart("CEO\n  CIO: network A\n  CTO: network A"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => report.Findings[0].ProvenRemedies(stop.Token));
    }

    [Fact]
    public void What_is_quick_depends_on_the_size_of_the_chart()
    {
        var quick = RemedyBudget.Quick(Look.Chart("CEO\n  CIO: network A"));
        Assert.Equal((1_000, 50_000), (quick.Proposals, quick.Charts));
    }
}
