using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Claims.CatalogueSays;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says of technical executives and of the Chief Information Officer, as the catalogue holds it.</summary>
public class CatalogueClaims
{
    [Theory]
    [InlineData("ceo", "Chief Executive Officer")]
    [InlineData("cio", "Chief Information Officer")]
    [InlineData("cto", "Chief Technology Officer")]
    [InlineData("chief-digital-officer", "Chief Digital Officer")]
    [InlineData("chief-security-officer", "Chief Security Officer")]
    [InlineData("ciso", "Chief Information Security Officer")]
    public void A01_The_catalogue_knows_the_technical_executives_and_the_one_above_them(string kind, string title) =>
        Assert.Equal(title, Role(RoleKind.Of(kind)).Title);

    [Fact]
    public void A04_The_recent_editions_of_CIO_and_CTO_have_what_the_traditional_ones_have_not()
    {
        Assert.Equal(["connected-customer-systems"], Cio.Usual.Select(entry => entry.Area).Except(AreasOf(Cio, Edition.Traditional)));
        Assert.Equal(
            ["developer-relations", "open-source-contribution"],
            Cto.Usual.Select(entry => entry.Area).Distinct().Except(AreasOf(Cto, Edition.Traditional)));
    }

    [Theory]
    [InlineData("cio")]
    [InlineData("cto")]
    [InlineData("cdio")]
    [InlineData("chief-digital-officer")]
    public void A05_Technical_executives_are_responsible_for_the_interplay_of_business_and_technology(string kind) =>
        Usually(Role(RoleKind.Of(kind)), "business-technology-alignment", Involvement.Responsible, statement: 5);

    [Fact]
    public void A05_The_interplay_of_business_and_technology_is_an_area() =>
        Assert.Equal(Source.Article(5), Area("business-technology-alignment").Source);

    [Theory]
    [InlineData("cio", "enterprise-it")]
    [InlineData("cto", "product-stack")]
    public void A08_Technical_executives_answer_for_technology_that_a_team_implements_operates_and_maintains(string kind, string area)
    {
        Assert.True(AnswersFor(Role(RoleKind.Of(kind)), area));
        Assert.True(Area(area).IsRun);
        Assert.False(Area("technology-strategy").IsRun);
    }

    [Fact]
    public void A09_The_CIO_answers_for_enterprise_wide_IT_systems()
    {
        Usually(Cio, "enterprise-it", Involvement.Accountable, statement: 9);
        Assert.Equal(Orientation.Internal, Area("enterprise-it").Orientation);
    }

    [Fact]
    public void A10_The_CIO_usually_reports_to_the_CEO()
    {
        var usual = Assert.Single(Cio.Lines, line => line.Frequency == Frequency.Usual);
        Assert.Equal(new ExpectedLine(RoleKind.Ceo, Source.Article(10)), usual);
    }

    [Theory]
    [InlineData("workplace")]
    [InlineData("communication")]
    public void A11_The_CIO_looks_inward_at_the_user_and_the_means_of_communication(string area)
    {
        Assert.Equal(Orientation.Internal, Cio.Orientation);
        Assert.Equal(Source.Article(11), Area(area).Source);
        Assert.Equal(Orientation.Internal, Area(area).Orientation);
        Assert.True(AnswersFor(Cio, area));
        Assert.Contains(Cio.Engagements, one => one.Stakeholder == "business-users" && one.Source == Source.Article(11));
    }

    [Fact]
    public void A12_The_CIO_oversees_what_employees_work_with_and_deals_less_with_customers()
    {
        Usually(Cio, "employee-facing-systems", Involvement.Accountable, statement: 12);
        Assert.Equal(Influence.High, Engagement(Cio, "employees", EngagementKind.Serves, statement: 12).Intensity);
        Assert.Equal(Influence.Low, Engagement(Cio, "customers", EngagementKind.Serves, statement: 12).Intensity);
    }

    [Theory]
    [InlineData("it-services")]
    [InlineData("support")]
    [InlineData("it-operations")]
    [InlineData("applications")]
    [InlineData("devices")]
    public void A13_Enterprise_IT_includes_services_support_and_operation_of_applications_and_devices(string area)
    {
        Assert.Equal("enterprise-it", Area(area).Parent);
        Assert.Equal(Source.Article(13), Area(area).Source);
        Assert.True(AnswersFor(Cio, area));
    }

    [Fact]
    public void A14_Lately_the_CIO_took_on_customer_facing_systems_that_touch_internal_ones()
    {
        Usually(Cio, "connected-customer-systems", Involvement.Responsible, statement: 14);
        Assert.Contains("connected-customer-systems", AreasOf(Cio, Edition.Recent));
        Assert.DoesNotContain("connected-customer-systems", AreasOf(Cio, Edition.Traditional));
        Assert.Equal("customer-facing-systems", Area("connected-customer-systems").Parent);
    }

    [Fact]
    public void A15_The_CIO_takes_part_in_external_products_and_does_not_own_their_technology_stack()
    {
        Usually(Cio, "external-products", Involvement.Supports, statement: 15);
        Usually(Cio, "product-stack", Involvement.Excluded, statement: 15);
        Assert.False(AnswersFor(Cio, "external-products"));
        Assert.False(AnswersFor(Cio, "product-stack"));
        Assert.Equal(Orientation.External, Area("product-stack").Orientation);
    }

    [Fact]
    public void A16_The_CIO_answers_for_security_often_but_is_never_assumed_to()
    {
        var entry = Assert.Single(Cio.Responsibilities, one => one.Area == "security");
        Assert.Equal(
            new ExpectedResponsibility("security", Involvement.Accountable, Source.Article(16)) { Frequency = Frequency.Sometimes }, entry);
        Assert.DoesNotContain(entry, Cio.Usual);
    }

    [Fact]
    public void A16_With_A27_a_CIO_who_answers_for_security_controls_its_own_systems()
    {
        Assert.Contains("enterprise-it", Area("security").Controls);
        Assert.True(AnswersFor(Cio, "enterprise-it"));
    }

    [Fact]
    public void A17_The_CIO_needs_both_business_and_technology() =>
        Assert.Equal(
            [new("business", Source.Article(17)), new("technology", Source.Article(17))],
            Cio.Qualifications.Where(one => one.Group is null));

    [Fact]
    public void A18_The_CIO_looks_after_several_teams() => Assert.Equal(Source.Article(18), Cio.SeveralTeams);
}
