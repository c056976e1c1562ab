using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using static TechRoles.Tests.Claims.CatalogueSays;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says of CIO and CTO beside each other, as a comparison answers it.</summary>
public class ComparisonClaims
{
    private static readonly RoleComparison CioAndCto = Compare("cio", "cto");

    [Fact]
    public void A02_The_difference_of_CIO_and_CTO_is_said_in_words_a_member_of_staff_understands()
    {
        Says(
            CioAndCto,
            "CIO, Chief Information Officer: Makes sure that the systems the company itself works with serve the business and the people who use them.",
            "The CIO answers for business and technology alignment, enterprise IT systems, and systems that employees work with directly.",
            "Both have to do with technology strategy: the CTO answers for it, the CIO does the work.",
            "The CIO helps with products for external use.",
            "The CIO and the CTO are 12 % alike by weight (12/97), 14 % area by area (1/7).");
        Assert.Empty(CioAndCto.Contested);
    }

    [Fact]
    public void A02_CSO_and_CDO_are_asked_back_and_all_four_are_compared_once_it_is_clear_who_is_meant()
    {
        Assert.True(ComparedName.Resolve("CSO", BuiltIn).AsT1.IsAmbiguous);
        Assert.True(ComparedName.Resolve("CDO", BuiltIn).AsT1.IsAmbiguous);

        var four = Compare("chief-security-officer", "chief-digital-officer", "cio", "cto");
        Assert.Equal(4, four.Subjects.Count);
        Assert.Equal(["business-technology-alignment", "technology-strategy"], four.Shared.Select(row => row.Any.Cell.Area));
        Assert.Equal(["security"], four.OnlyOf(0).Select(row => row.Any.Cell.Area));
    }

    [Fact]
    public void A02_Two_seats_that_answer_for_the_same_are_told_that_they_contest_it()
    {
        var comparison = RoleComparison.Of(
            Compared.From(Seat("CEO\n  CIO: payroll, network\n  CTO: network", "cio")),
            Compared.From(Seat("CEO\n  CIO: payroll, network\n  CTO: network", "cto")));
        Says(comparison, "The CIO and the CTO both answer for network, so it is not clear whose word counts.");
    }

    [Fact]
    public void A04_A_role_compared_with_itself_shows_how_it_drifted()
    {
        Assert.Equal(
            [
                "Lately the CTO also answers for developer relations and contribution to open source.",
                "Lately the CTO sometimes also does the work for business strategy.",
            ],
            RoleComparison.Drift(Cto).ToSentences().Select(sentence => sentence.Text));
        Assert.True(Compare("traditional cto", "cto").Between(0, 1).OneInOther == Fraction.One);
    }

    [Fact]
    public void A09_A10_A12_A17_A18_The_comparison_says_what_the_CIO_answers_for_whom_it_serves_and_what_it_needs() =>
        Says(
            CioAndCto,
            "The CIO usually reports to the CEO, sometimes to the CDIO, the CFO or the COO.",
            "The CIO is expected to lead several teams.",
            "The CIO serves employees (much), business users (much) and customers (little); works together with the CTO.",
            "The CIO has to know business and technology.");

    [Fact]
    public void A11_A23_The_CIO_looks_inward_and_the_CTO_outward_and_closer_to_customers()
    {
        Says(CioAndCto, "The CIO looks inward; the CTO looks outward.", "The CTO is closer to customers than the CIO.");
        var customers = CioAndCto.Engagements.Where(row => row.Any.Stakeholder == "customers").ToArray();
        Assert.Equal(Influence.Low, customers.Single(row => row.BySubject[0] is not null).BySubject[0]!.Intensity);
        Assert.Equal(Influence.High, customers.Single(row => row.BySubject[1] is not null).BySubject[1]!.Intensity);
    }

    [Fact]
    public void A14_The_drift_of_the_CIO_shows_customer_facing_systems_that_touch_internal_ones()
    {
        var drift = RoleComparison.Drift(Cio);
        var gained = Assert.Single(drift.Usual.Gained);
        Assert.Equal("connected-customer-systems", gained.Cell.Area);
        Assert.Equal([Source.Article(14)], gained.Sources);
        Assert.Equal(
            "Lately the CIO also does the work for customer-facing systems that touch internal ones.", drift.ToSentences()[0].Text);
        Says(
            CioAndCto,
            "Within customer-facing systems, for which the CTO answers, the CIO does the work for customer-facing systems that touch internal ones.");
    }

    [Fact]
    public void A15_The_comparison_shows_that_the_CIO_is_explicitly_not_the_owner_of_the_product_technology_stack()
    {
        var excluded = Assert.Single(CioAndCto.Excluded);
        Assert.Equal("product-stack", excluded.Any.Cell.Area);
        Assert.Contains(Source.Article(15), excluded.BySubject[0]!.Sources);
        Says(CioAndCto, "The CIO is explicitly not the owner of the product technology stack; the CTO answers for it.");
        Assert.Contains(excluded, CioAndCto.OnlyOf(1));
    }

    [Fact]
    public void A16_That_the_CIO_often_answers_for_security_is_said_as_sometimes()
    {
        Says(CioAndCto, "The CIO sometimes also answers for security.");
        Assert.DoesNotContain(CioAndCto.Cells, row => row.Any.Cell.Area == "security");
    }

    [Fact]
    public void A19_Technology_strategy_stands_in_the_shared_ground_of_a_comparison()
    {
        var strategy = Assert.Single(CioAndCto.Shared, row => row.Any.Cell.Area == "technology-strategy");
        Assert.Equal("R", strategy.BySubject[0]!.Involvements.ToString());
        Assert.Equal("A/R", strategy.BySubject[1]!.Involvements.ToString());
        Assert.All(strategy.BySubject, entry => Assert.Equal([Source.Article(19)], entry!.Sources));
    }

    [Fact]
    public void A22_Alternatives_of_a_qualification_stay_alternatives_beside_each_other()
    {
        var background = Assert.Single(CioAndCto.Qualifications, row => row.Any.AnyOf.Count == 2);
        Assert.Equal("computer science (degree) or technology (experience)", background.Any.ToString());
        Assert.Equal([1], background.Present);
    }

    [Fact]
    public void A24_The_archetype_that_a_seat_is_closest_to_is_recognised()
    {
        var matches = Archetypes.NearestTo(
            Seat("CEO\n  CTO: engineering-delivery, software-development R, product-stack R, research C", "cto"), RoleKind.Cto);
        Assert.Equal("engineering-leader", matches[0].Archetype.Id);
        Assert.Equal(1, matches[0].Rank);
        Assert.True(matches[0].Similarity > matches[1].Similarity);
        Assert.Contains(matches[0].Shared, shared => shared.Cell.Area == "software-development");
    }

    [Fact]
    public void A24_Each_archetype_is_nearest_to_itself_equally_near_ones_share_a_rank_and_nothing_shared_is_none()
    {
        Assert.All(BuiltIn.Archetypes, archetype =>
        {
            var nearest = Archetypes.NearestTo(Remit.From(archetype, BuiltIn), archetype.Kind, BuiltIn)[0];
            Assert.Equal((archetype, Fraction.One), (nearest.Archetype, nearest.Similarity));
        });
        var twin = BuiltIn.With(BuiltIn.Archetypes[0] with { Id = "twin" });
        Assert.Equal([1, 1], Archetypes.NearestTo(Remit.From(BuiltIn.Archetypes[0], twin), RoleKind.Cto, twin).Take(2).Select(match => match.Rank));
        Assert.Empty(Archetypes.NearestTo(Seat("CEO\n  CTO: gardening", "cto"), RoleKind.Cto));
    }

    [Fact]
    public void A25_That_a_CTO_reports_to_the_CEO_or_to_the_CIO_is_said_of_the_CTO()
    {
        Says(CioAndCto, "The CTO usually reports to the CEO or the CIO, sometimes to the CDIO or the COO.");
        Assert.Equal([Frequency.Usual], CioAndCto.Lines.Where(row => row.Any.Manager == "cio").Select(row => row.BySubject[1]!.Frequency));
    }

    [Fact]
    public void A29_A_kind_of_CTO_that_a_user_adds_is_recognised_like_the_others()
    {
        var why = Source.Judgement("a new kind of technology officer");
        var catalogue = BuiltIn
            .With(new CatalogueArea("model-training", "Training of models", why))
            .With(new Archetype("model-maker", RoleKind.Cto, "Model maker", why)
            {
                Responsibilities = [new("model-training", Involvement.Accountable, why), new("research", Involvement.Responsible, why)],
            });
        var chart = OrgChart.Create(ChartText.Facts("CEO\n  CTO: model-training, research R").AsT0, new() { Catalogue = catalogue }).AsT0;
        Assert.True(chart.TryPosition("cto", out var cto));
        var nearest = Archetypes.NearestTo(cto, RoleKind.Cto)[0];
        Assert.Equal("model-maker", nearest.Archetype.Id);
        Assert.Equal(Fraction.One, nearest.Similarity);
        Assert.Equal("model-maker", ComparedName.Resolve("model maker", catalogue).AsT0.Id);
    }

    [Theory]
    [InlineData("community", EngagementKind.Advocates)]
    [InlineData("developers", EngagementKind.PartnersWith)]
    [InlineData("product-managers", EngagementKind.PartnersWith)]
    [InlineData("prospects", EngagementKind.PartnersWith)]
    [InlineData("technology-partners", EngagementKind.Owns)]
    public void A31_to_A34_and_A39_Whom_only_the_CTO_works_with_stands_beside_nothing(string stakeholder, EngagementKind kind)
    {
        var row = Assert.Single(CioAndCto.Engagements, row => row.Any.Stakeholder == stakeholder && row.Any.Kind == kind);
        Assert.Equal([1], row.Present);
        Assert.NotNull(row.Any.Source.Statement);
    }

    private static RoleComparison Compare(params string[] names) =>
        RoleComparison.Of([.. names.Select(name => ComparedName.Resolve(name, BuiltIn).AsT0)]);

    private static void Says(RoleComparison comparison, params string[] sentences)
    {
        var said = comparison.ToSentences().Select(sentence => sentence.Text).ToArray();
        Assert.All(sentences, sentence => Assert.Contains(sentence, said));
    }

    private static Position Seat(string text, string id)
    {
        Assert.True(OrgChart.Create(ChartText.Facts(text).AsT0).AsT0.TryPosition(id, out var position));
        return position;
    }
}
