using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says of meetings, plans and the company's strategy, as rules act on it.</summary>
public class SeatAndPlanClaims
{
    [Fact]
    public void A06_Whoever_answers_for_technology_strategy_without_a_seat_at_any_table_is_a_finding()
    {
        const string Chart = """
            CEO
              CTO: technology-strategy A/R
              CFO: finance A/R

            [bodies]
            board

            [seats]
            body=board position=cfo kind=member
            """;

        Assert.Contains(Source.Article(6), Assert.Single(Look.With(new TechnologyStrategyWithoutSeat(), Chart)).Details().Sources);
        Assert.Empty(Look.With(new TechnologyStrategyWithoutSeat(), Chart + "\nbody=board position=cto kind=attendee"));
    }

    [Fact]
    public void A08_A_technology_executive_answers_with_a_team_or_it_is_a_finding()
    {
        var finding = Assert.Single(Look.With(new AccountableWithoutTeam(), "CEO\n  CTO: product-stack A\n  COO\n    Developers: product-stack R"));
        Assert.Equal("cto", finding.Position.Id);
        Assert.Contains(Source.Article(8), finding.Details().Sources);
        Assert.Empty(Look.With(new AccountableWithoutTeam(), "CEO\n  CTO: product-stack A\n    Developers: product-stack R\n  COO"));
    }

    [Fact]
    public void A26_Where_the_business_lives_on_its_software_a_CTO_far_from_the_top_is_a_finding()
    {
        const string Chart = """
            CEO
              CFO
                CIO
                  CTO

            [organisation]
            """;

        Assert.Contains(Source.Article(26), Assert.Single(Look.With(new OperatingModelMisfit(), Chart + "\nsoftwareRevenueShare=70")).Details().Sources);
        Assert.Empty(Look.With(new OperatingModelMisfit(), Chart + "\nname=example"));
    }

    [Fact]
    public void A28_Two_initiatives_in_one_area_whose_sponsors_never_meet_are_a_finding()
    {
        var finding = Assert.Single(Look.With(new UncoordinatedInitiatives(), new UncoordinatedInitiatives().Info.BadExample));
        Assert.Contains(Source.Article(28), finding.Details().Sources);
        Assert.Empty(Look.With(new UncoordinatedInitiatives(), new UncoordinatedInitiatives().Info.GoodExample));
    }

    [Fact]
    public void A35_An_initiative_that_answers_no_stated_or_unstated_need_is_told()
    {
        var finding = Assert.Single(Look.With(new InitiativeWithoutNeed(), new InitiativeWithoutNeed().Info.BadExample));
        Assert.Contains(Source.Article(35), finding.Details().Sources);
        Assert.Empty(Look.With(new InitiativeWithoutNeed(), new InitiativeWithoutNeed().Info.GoodExample));
    }

    [Fact]
    public void A38_Products_on_open_source_to_which_nobody_leads_the_contributing_are_a_finding()
    {
        var finding = Assert.Single(Look.With(new OpenSourceWithoutLead(), new OpenSourceWithoutLead().Info.BadExample));
        Assert.Contains(Source.Article(38), finding.Details().Sources);
        Assert.Empty(Look.With(new OpenSourceWithoutLead(), new OpenSourceWithoutLead().Info.GoodExample));
    }
}
