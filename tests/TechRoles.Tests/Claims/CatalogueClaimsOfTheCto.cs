using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Claims.CatalogueSays;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says of the Chief Technology Officer, as the catalogue holds it.</summary>
public class CatalogueClaimsOfTheCto
{
    [Fact]
    public void A19_Technology_strategy_is_shared_ground_of_CIO_and_CTO()
    {
        Usually(Cto, "technology-strategy", Involvement.Accountable, statement: 19);
        Usually(Cio, "technology-strategy", Involvement.Responsible, statement: 19);
        Usually(Cto, "business-strategy", Involvement.Consulted, statement: 19);
    }

    [Fact]
    public void A20_The_CTO_answers_for_experiments_with_large_possible_benefit()
    {
        Assert.Equal(Source.Article(20), Area("experimentation").Source);
        Assert.True(AnswersFor(Cto, "experimentation"));
    }

    [Theory]
    [InlineData("technology")]
    [InlineData("business")]
    public void A21_The_CTO_must_know_technology_and_understand_the_business(string discipline) =>
        Assert.Contains(new ExpectedQualification(discipline, Source.Article(21)), Cto.Qualifications);

    [Fact]
    public void A22_A_degree_in_computer_science_or_experience_is_asked_of_the_CTO()
    {
        var group = Assert.Single(Cto.Qualifications.Where(one => one.Group is not null).GroupBy(one => one.Group));
        Assert.Equal([("computer-science", "degree"), ("technology", "experience")], group.Select(one => (one.Discipline, one.Level)));
        Assert.All(group, one => Assert.Equal(Source.Article(22), one.Source));
    }

    [Theory]
    [InlineData("external-stakeholders")]
    [InlineData("application-developers")]
    [InlineData("relationship-managers")]
    public void A23_The_CTO_looks_outward_and_works_with_those_outside_and_those_who_build(string stakeholder)
    {
        Assert.Equal(Orientation.External, Cto.Orientation);
        Engagement(Cto, stakeholder, EngagementKind.PartnersWith, statement: 23);
    }

    [Fact]
    public void A23_The_CTO_works_closer_with_customers_than_the_CIO() =>
        Assert.True(Intensity(Cto, "customers") > Intensity(Cio, "customers"));

    [Theory]
    [InlineData("engineering-leader", "engineering-delivery")]
    [InlineData("product-leader", "product-management")]
    public void A24_Some_CTOs_lead_engineering_or_product_teams(string id, string area)
    {
        var archetype = Assert.Single(BuiltIn.Archetypes, archetype => archetype.Id == id);
        Assert.Equal(RoleKind.Cto, archetype.Kind);
        Assert.Equal(Source.Article(24), archetype.Source);
        Assert.Contains(archetype.Responsibilities, entry => entry.Area == area && entry.Involvement == Involvement.Accountable);
        Assert.Contains(Cto.Responsibilities, entry => entry.Area == area && entry.Frequency == Frequency.Sometimes);
    }

    [Theory]
    [InlineData("cio")]
    [InlineData("ceo")]
    public void A25_A_CTO_reports_to_the_CIO_or_to_the_CEO(string manager) =>
        Assert.Contains(new ExpectedLine(RoleKind.Of(manager), Source.Article(25)), Cto.Lines);

    [Theory]
    [InlineData("cio", EngagementKind.PartnersWith)]
    [InlineData("chief-digital-officer", EngagementKind.PartnersWith)]
    [InlineData("chief-security-officer", EngagementKind.Serves)]
    [InlineData("ciso", EngagementKind.Serves)]
    public void A27_The_CTO_works_with_CIO_and_Chief_Digital_Officer_to_meet_what_security_requires(string role, EngagementKind kind)
    {
        Engagement(Cto, role, kind, statement: 27);
        Assert.True(BuiltIn.TryRole(role, out _));
    }

    [Fact]
    public void A29_Users_add_kinds_of_CTO_of_their_own()
    {
        var ours = Source.Judgement("our company has one");
        var area = new CatalogueArea("machine-learning", "Machine learning", ours);
        var expected = new ExpectedResponsibility("machine-learning", Involvement.Accountable, ours);
        var archetype = new Archetype("model-builder", RoleKind.Cto, "Model builder", ours) { Responsibilities = [expected] };
        var role = new CatalogueRole("field-cto", RoleKind.Cto, "Field Chief Technology Officer", ours) { Responsibilities = [expected] };
        var catalogue = BuiltIn.With(area).With(archetype).With(role);
        Assert.True(catalogue.TryArea("machine-learning", out _));
        Assert.Contains(archetype, catalogue.Archetypes);
        Assert.True(catalogue.TryRole("field-cto", out _));
    }

    [Fact]
    public void A30_Strategy_is_decisive_for_the_CTO_pricing_and_packaging_included()
    {
        Assert.Equal(Source.Article(30), Area("pricing-and-packaging").Source);
        Usually(Cto, "pricing-and-packaging", Involvement.Responsible, statement: 30);
        Assert.True(AnswersFor(Cto, "technology-strategy"));
    }

    [Fact]
    public void A31_The_CTO_is_an_evangelist() => Engagement(Cto, "community", EngagementKind.Advocates, statement: 31);

    [Fact]
    public void A32_Relations_with_developers_gain_weight()
    {
        Engagement(Cto, "developers", EngagementKind.PartnersWith, statement: 32);
        Usually(Cto, "developer-relations", Involvement.Accountable, statement: 32);
        Assert.DoesNotContain("developer-relations", AreasOf(Cto, Edition.Traditional));
    }

    [Theory]
    [InlineData("product-managers")]
    [InlineData("engineers")]
    [InlineData("community")]
    public void A33_The_CTO_partners_with_product_managers_engineers_and_the_community(string stakeholder) =>
        Engagement(Cto, stakeholder, EngagementKind.PartnersWith, statement: 33);

    [Theory]
    [InlineData("customers")]
    [InlineData("prospects")]
    public void A34_The_CTO_spends_much_time_with_customers_and_prospects(string stakeholder) =>
        Assert.Equal(Influence.High, Engagement(Cto, stakeholder, EngagementKind.PartnersWith, statement: 34).Intensity);

    [Fact]
    public void A36_The_CTO_contributes_to_tools_that_the_community_makes_and_shares()
    {
        Assert.Equal(Source.Article(36), Area("open-source-contribution").Source);
        Usually(Cto, "developer-relations", Involvement.Responsible, statement: 36);
        Usually(Cto, "open-source-contribution", Involvement.Responsible, statement: 36);
    }

    [Fact]
    public void A37_Why_open_source_is_worth_something_is_the_rationale_of_its_area() =>
        Assert.EndsWith($"commercially ({Source.Article(37)}).", Area("open-source-contribution").Rationale, StringComparison.Ordinal);

    [Fact]
    public void A38_The_CTO_is_expected_to_take_the_lead_in_contributing() =>
        Usually(Cto, "open-source-contribution", Involvement.Accountable, statement: 38);

    [Fact]
    public void A39_The_office_of_the_CTO_manages_technical_partnerships()
    {
        Usually(Cto, "technical-partnerships", Involvement.Accountable, statement: 39);
        Engagement(Cto, "technology-partners", EngagementKind.Owns, statement: 39);
    }

    [Fact]
    public void A40_The_CTO_drives_the_integration_strategy_and_knows_product_and_ecosystem()
    {
        Usually(Cto, "integration-strategy", Involvement.Accountable, statement: 40);
        Usually(Cto, "integration-strategy", Involvement.Responsible, statement: 40);
        Assert.Contains(new ExpectedQualification("product", Source.Article(40)), Cto.Qualifications);
        Assert.Contains(new ExpectedQualification("ecosystem", Source.Article(40)), Cto.Qualifications);
    }
}
