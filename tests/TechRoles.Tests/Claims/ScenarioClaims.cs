using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says might be otherwise, as a scenario answers it.</summary>
public class ScenarioClaims
{
    private const string TwoHeads = """
        CEO
          CIO [person-1]: enterprise-it A/R, connected-customer-systems A/R
            Head of Support #support [person-2]: support A/R
          CTO [person-3]: product-stack A/R, connected-customer-systems A
          CISO [person-4]: security A/R

        [areas]
        security controls=enterprise-it
        """;

    private static readonly OrgAnalyser Analyser = new();

    [Fact]
    public void A03_CIO_and_CTO_may_become_one_seat_which_has_all_that_either_answers_for()
    {
        var outcome = Try(TwoHeads, new MergePositions("cio", "cto") { Title = "CIO and CTO" });

        Assert.Equal(
            ["TR2001 'Customer-facing systems that touch internal ones' has 2 accountable positions (CIO, CTO)"],
            outcome.Findings.Resolved.Select(finding => finding.ToString()));
        Assert.Empty(outcome.Findings.Introduced);
        Assert.Equal(
            [
                "CIO loses enterprise IT systems (A/R) and customer-facing systems that touch internal ones (A/R) to CIO and CTO (cto).",
                "CIO and CTO (cto) gains enterprise IT systems (A/R) from CIO.",
                "CIO and CTO (cto) goes from A to A/R in customer-facing systems that touch internal ones, from CIO.",
            ],
            outcome.Remits.Sentences());
        Assert.True(outcome.After.TryPosition("support", out var support));
        Assert.Equal("cto", support.Manager?.Id);
    }

    /// <summary>Whether they should depends on what else either does: here one position would write the software and let it through.</summary>
    [Fact]
    public void A03_What_merging_them_costs_is_seen_as_well()
    {
        var outcome = Try(
            """
            CEO
              CIO [person-1]: network A, production-release R
              CTO [person-2]: network A, software-development R
            """,
            new MergePositions("cio", "cto"));

        Assert.Equal(["TR2001"], outcome.Findings.Resolved.Select(finding => finding.Rule.Id));
        Assert.Equal(["TR3001"], outcome.Findings.Introduced.Select(finding => finding.Rule.Id).Distinct());
    }

    private static ScenarioOutcome Try(string chart, OrgChange change) =>
        Analyser.Try(OrgChart.Create(ChartText.Facts(chart).AsT0).AsT0, new("One head of technology", [change])).AsT0;
}
