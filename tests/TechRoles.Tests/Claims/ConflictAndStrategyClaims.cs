using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Facts;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says and rules on conflict and strategy act on.</summary>
public class ConflictAndStrategyClaims
{
    [Fact]
    public void A05_A_goal_that_no_initiative_serves_is_a_finding()
    {
        var finding = Assert.Single(Look.With(new GoalWithoutInitiative(), """
            CEO
              CTO: technology-strategy

            [goals]
            grow-abroad owner=ceo
            cut-costs owner=ceo

            [initiatives]
            one-platform sponsor=cto goals=cut-costs areas=technology-strategy
            """));

        Assert.Equal("grow-abroad", finding.Goal.Id);
        Assert.Contains(Source.Article(5), finding.Details().Sources);
    }

    [Fact]
    public void A07_A_business_goal_whose_only_plan_lies_outside_its_horizon_is_a_finding()
    {
        const string Chart = """
            CEO
              CTO

            [goals]
            grow-abroad owner=ceo from=2026-01-01 to=2027-01-01

            [initiatives]
            new-markets sponsor=cto goals=grow-abroad from=2027-01-01
            """;

        Assert.Contains(Source.Article(7), Assert.Single(Look.With(new GoalWithoutInitiative(), Chart)).Details().Sources);
        Assert.Empty(Look.With(new GoalWithoutInitiative(), Chart.Replace("from=2027-01-01", "from=2026-12-31", StringComparison.Ordinal)));
    }

    [Fact]
    public void A10_A_CIO_who_reports_to_the_CEO_gives_no_finding() =>
        Assert.Empty(new OrgAnalyser(RuleSet.All).Analyse(Look.Chart("CEO\n  CIO (role cio)")).Findings);

    [Fact]
    public void A15_A_CIO_who_owns_the_outward_facing_product_technology_stack_is_a_finding()
    {
        var finding = Assert.Single(Look.With(new ExcludedOwner(), "CEO\n  CIO (role cio): product-stack\n  CTO"));

        Assert.Equal("product-stack", finding.Cell.Area.Id);
        Assert.Contains(Source.Article(15), finding.Details().Sources);
    }

    [Fact]
    public void A15_A_CIO_who_takes_part_with_some_responsibility_is_none() =>
        Assert.Empty(Look.With(new ExcludedOwner(), "CEO\n  CIO (role cio): external-products R, product-stack C\n  CTO: product-stack"));

    [Fact]
    public void A16_A_CIO_who_answers_for_security_is_the_conflict_that_statement_27_would_avoid()
    {
        // The requirements of the CISO are to be met by the others; here the CISO works for one of them, who answers for security, too.
        var finding = Assert.Single(Look.With(new DependentControlFunction(), """
            CEO
              CIO: enterprise-it, security
                CISO: information-security
            """));

        Assert.Equal(("ciso", "cio"), (finding.Position.Id, finding.Other!.Value.Id));
        Assert.Superset(new HashSet<Source> { Source.Article(16), Source.Article(27) }, finding.Details().Sources.ToHashSet());
    }

    [Fact]
    public void A16_That_a_CIO_answers_for_security_is_sometimes_so_and_never_assumed()
    {
        var chart = Look.Chart("CEO\n  CIO (role cio)");

        Assert.DoesNotContain(chart.Duties, duty => duty.Cell.Area.Id == "security");
        Assert.Contains(
            RoleCatalogue.BuiltIn.Roles.Single(role => role.Kind == RoleKind.Cio).Responsibilities,
            entry => entry.Area == "security" && entry.Frequency == Frequency.Sometimes);
    }

    [Theory]
    [InlineData("CEO\n  CIO (role cio)\n  CTO (role cto)")]
    [InlineData("CEO\n  CIO (role cio)\n    CTO (role cto)")]
    public void A25_A_CTO_below_the_CIO_is_as_good_as_one_below_the_CEO(string text) =>
        Assert.Empty(new OrgAnalyser(RuleSet.All).Analyse(Look.Chart(text)).Findings.Select(finding => finding.ToString()));
}
