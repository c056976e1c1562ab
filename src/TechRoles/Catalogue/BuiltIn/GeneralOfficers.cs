using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The head of the enterprise and the executives beside the technical ones.</summary>
internal static class GeneralOfficers
{
    internal static CatalogueRole ExecutiveOfficer => new("ceo", RoleKind.Ceo, "Chief Executive Officer", Citations.Cobit)
    {
        ShortTitle = "CEO",
        Purpose = "Leads the company and settles what nobody below can settle.",
        Responsibilities =
        [
            Accountable("enterprise-management", Citations.Cobit),
            Responsible("enterprise-management", Citations.Cobit),
        ],
        SeveralTeams = Judgement("every executive reports with a team"),
    };

    internal static CatalogueRole OperatingOfficer => new("coo", RoleKind.Coo, "Chief Operating Officer", Citations.Cobit)
    {
        ShortTitle = "COO",
        Purpose = "Keeps the daily business running.",
        Responsibilities =
        [
            Accountable("business-operations", Citations.Cobit),
            Responsible("business-operations", Citations.Cobit),
        ],
        Lines = [ReportsTo(RoleKind.Ceo, Judgement("the operation of the enterprise is a share of its management"))],
    };

    internal static CatalogueRole FinancialOfficer => new("cfo", RoleKind.Cfo, "Chief Financial Officer", Citations.Cobit)
    {
        ShortTitle = "CFO",
        Purpose = "Answers for the company's money.",
        Orientation = Orientation.Internal,
        Responsibilities =
        [
            Accountable("finance", Citations.Cobit),
            Responsible("finance", Citations.Cobit),
        ],
        Lines = [ReportsTo(RoleKind.Ceo, Judgement("financial management is a share of the management of the enterprise"))],
    };

    internal static CatalogueRole HumanResourcesOfficer =>
        new("chief-human-resources-officer", RoleKind.ChiefHumanResourcesOfficer, "Chief Human Resources Officer", Citations.Cobit)
        {
            Purpose = "Finds the people whom the company needs, and keeps them.",
            Orientation = Orientation.Internal,
            Responsibilities =
            [
                Accountable("human-resources", Citations.Cobit),
                Responsible("human-resources", Citations.Cobit),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Judgement("people are a share of the management of the enterprise"))],
        };

    internal static CatalogueRole MarketingOfficer =>
        new("chief-marketing-officer", RoleKind.ChiefMarketingOfficer, "Chief Marketing Officer", Judgement("the title names it"))
        {
            Purpose = "Makes the company and its products known to those who may need them.",
            Orientation = Orientation.External,
            Responsibilities =
            [
                Accountable("marketing", Judgement("the title names it")),
                Responsible("marketing", Judgement("the title names it")),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Judgement("the market is a share of the management of the enterprise"))],
            Engagements =
            [
                new("customers", EngagementKind.PartnersWith, Judgement("marketing speaks to them")) { Intensity = Influence.High },
            ],
        };

    internal static CatalogueRole ProductOfficer =>
        new("chief-product-officer", RoleKind.ChiefProductOfficer, "Chief Product Officer", Judgement("the title names it"))
        {
            Purpose = "Decides what the company's products do and for whom.",
            Orientation = Orientation.External,
            Responsibilities =
            [
                Accountable("external-products", Judgement("the title names it")),
                Responsible("external-products", Judgement("the title names it")),
                Consulted("product-stack", Judgement("what a product does limits what it can be built on")),
                Consulted("business-strategy", Judgement("the strategy is sold as products")),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Judgement("products carry the revenue of a product company"))],
            Engagements = [new("customers", EngagementKind.Serves, Judgement("products are made for them")) { Intensity = Influence.High }],
        };

    internal static CatalogueRole EngineeringHead =>
        new("vp-engineering", RoleKind.VpEngineering, "Vice President of Engineering", Citations.Engineering)
        {
            Purpose = "Leads the engineers and delivers what has been decided, on time and in good quality.",
            Responsibilities =
            [
                Accountable("engineering-delivery", Citations.Engineering),
                Responsible("engineering-delivery", Citations.Engineering),
                Supports("product-stack", Citations.Engineering),
            ],
            Lines =
            [
                ReportsTo(RoleKind.Cto, Judgement("direction comes before execution")),
                SometimesTo(RoleKind.Ceo, Judgement("where direction and execution are equals")),
            ],
            SeveralTeams = Citations.Engineering,
        };
}
