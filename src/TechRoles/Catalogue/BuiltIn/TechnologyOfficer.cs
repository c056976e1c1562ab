using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The Chief Technology Officer, also called Chief Technical Officer.</summary>
internal static class TechnologyOfficer
{
    private const string Background = "background";

    internal static CatalogueRole Role => new("cto", RoleKind.Cto, "Chief Technology Officer", Article(19))
    {
        ShortTitle = "CTO",
        Purpose = "Decides which technology the company builds its products on, and speaks for it to customers, partners and developers.",
        Orientation = Orientation.External,
        Responsibilities =
        [
            Accountable("technology-strategy", Article(19)),
            Responsible("technology-strategy", Article(19)),
            Accountable("product-stack", Judgement("the article gives it to nobody; it is not the chief information officer's, "
                + "and the chief technology officer looks outward")),
            Responsible("product-stack", Judgement("whoever answers for the stack builds it")),
            Accountable("customer-facing-systems", Judgement("the chief technology officer works closest with customers")),
            Responsible("business-technology-alignment", Article(5)),
            Consulted("business-strategy", Article(19)),
            Responsible("business-strategy", Article(26)).Sometimes().Recently(),
            Responsible("pricing-and-packaging", Article(30)),
            Accountable("integration-strategy", Article(40)),
            Responsible("integration-strategy", Article(40)),
            Accountable("technical-partnerships", Article(39)),
            Responsible("technical-partnerships", Article(39)),
            Accountable("developer-relations", Article(32)).Recently(),
            Responsible("developer-relations", Article(36)).Recently(),
            Accountable("open-source-contribution", Article(38)).Recently(),
            Responsible("open-source-contribution", Article(36)).Recently(),
            Accountable("engineering-delivery", Article(24)).Sometimes(),
            Responsible("product-management", Article(24)).Sometimes(),
            Responsible("resilience", Citations.Framework("chief technology officer")).Sometimes(),
            Responsible("digital-transformation", Citations.Transposit("34 % share ownership of digital transformation")).Sometimes(),
        ],
        Lines =
        [
            ReportsTo(RoleKind.Ceo, Article(25)),
            ReportsTo(RoleKind.Cio, Article(25)),
            SometimesTo(RoleKind.Cdio, Citations.SeniorPosts("8 % of 65 chief technology officers")),
            SometimesTo(RoleKind.Coo, Citations.SeniorPosts("8 % of 65 chief technology officers")),
        ],
        Engagements =
        [
            new("customers", EngagementKind.PartnersWith, Article(34)) { Intensity = Influence.High },
            new("prospects", EngagementKind.PartnersWith, Article(34)) { Intensity = Influence.High },
            new("external-stakeholders", EngagementKind.PartnersWith, Article(23)),
            new("application-developers", EngagementKind.PartnersWith, Article(23)),
            new("relationship-managers", EngagementKind.PartnersWith, Article(23)),
            new("community", EngagementKind.Advocates, Article(31)) { Intensity = Influence.High },
            new("developers", EngagementKind.PartnersWith, Article(32)) { Intensity = Influence.High },
            new("product-managers", EngagementKind.PartnersWith, Article(33)),
            new("engineers", EngagementKind.PartnersWith, Article(33)),
            new("community", EngagementKind.PartnersWith, Article(33)),
            new("technology-partners", EngagementKind.Owns, Article(39)) { Intensity = Influence.High },
            new("cio", EngagementKind.PartnersWith, Article(27)),
            new("chief-digital-officer", EngagementKind.PartnersWith, Article(27)),
            new("chief-security-officer", EngagementKind.Serves, Article(27)),
            new("ciso", EngagementKind.Serves, Article(27)),
        ],
        Qualifications =
        [
            new("technology", Article(21)),
            new("business", Article(21)),
            new("computer-science", Article(22)) { Level = "degree", Group = Background },
            new("technology", Article(22)) { Level = "experience", Group = Background },
            new("product", Article(40)),
            new("ecosystem", Article(40)),
        ],
    };
}
