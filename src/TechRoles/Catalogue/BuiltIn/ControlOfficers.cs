using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The executives who watch over what others answer for.</summary>
internal static class ControlOfficers
{
    private static readonly Source InformationSecurity = Citations.Framework("chief information security officer");

    internal static CatalogueRole SecurityOfficer =>
        new("chief-security-officer", RoleKind.ChiefSecurityOfficer, "Chief Security Officer", Article(1))
        {
            Purpose = "Protects the company's people, buildings and information.",
            Responsibilities =
            [
                Accountable("security", Judgement("the title names it")),
                Responsible("security", Judgement("the title names it")),
            ],
            Lines =
            [
                SometimesTo(RoleKind.Ceo, Citations.SeniorPosts("29 % of 17 security officers")),
                SometimesTo(RoleKind.Cfo, Citations.SeniorPosts("18 % of 17 security officers")),
            ],
        };

    internal static CatalogueRole InformationSecurityOfficer =>
        new("ciso", RoleKind.Ciso, "Chief Information Security Officer", Article(1))
        {
            ShortTitle = "CISO",
            Purpose = "Protects the company's information and systems, and tells the board how safe they are.",
            Responsibilities =
            [
                Accountable("information-security", InformationSecurity),
                Responsible("information-security", InformationSecurity),
                Accountable("resilience", InformationSecurity),
                Responsible("resilience", InformationSecurity),
                Consulted("risk", InformationSecurity),
            ],
            Lines =
            [
                SometimesTo(RoleKind.Cio, Citations.Heidrick("38 %")),
                SometimesTo(RoleKind.Cto, Citations.Heidrick("15 %, senior engineering included,")),
                SometimesTo(RoleKind.Coo, Citations.Heidrick("9 %")),
                SometimesTo(RoleKind.Ceo, Citations.Heidrick("8 %")),
                SometimesTo(RoleKind.ChiefRiskOfficer, Citations.Heidrick("4 %")),
            ],
            Engagements = [new("governing-body", EngagementKind.AnswersTo, Citations.NewYork) { Intensity = Influence.High }],
        };

    internal static CatalogueRole RiskOfficer =>
        new("chief-risk-officer", RoleKind.ChiefRiskOfficer, "Chief Risk Officer", Citations.Cobit)
        {
            Purpose = "Knows what could go wrong across the company, and says so before it does.",
            Responsibilities =
            [
                Accountable("risk", Citations.Cobit),
                Responsible("risk", Citations.Cobit),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Judgement("all aspects of risk are seen only from the top"))],
        };

    internal static CatalogueRole DataProtectionOfficer =>
        new("data-protection-officer", RoleKind.DataProtectionOfficer, "Data Protection Officer", Citations.Gdpr("37 to 39"))
        {
            Purpose = "Advises on the protection of personal data and watches over how the company keeps to the law.",
            Responsibilities =
            [
                Accountable("data-protection", Citations.Gdpr("39")),
                Responsible("data-protection", Citations.Gdpr("39")),
                Consulted("personal-data-processing", Citations.Gdpr("38(1)")),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Citations.Gdpr("38(3)"))],
            Engagements =
            [
                new("supervisory-authority", EngagementKind.Serves, Citations.Gdpr("39(1)")) { Intensity = Influence.High },
                new("data-subjects", EngagementKind.Serves, Citations.Gdpr("38(4)")) { Intensity = Influence.High },
            ],
            Qualifications = [new("data-protection-law", Citations.Gdpr("37(5)"))],
        };

    internal static CatalogueRole AuditExecutive =>
        new("chief-audit-executive", RoleKind.ChiefAuditExecutive, "Chief Audit Executive", Citations.ThreeLines)
        {
            Purpose = "Examines for the board whether what the company does and controls is as it should be.",
            Responsibilities =
            [
                Accountable("audit", Citations.ThreeLines),
                Responsible("audit", Citations.ThreeLines),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Citations.AuditLine)],
            Engagements = [new("governing-body", EngagementKind.AnswersTo, Citations.AuditLine) { Intensity = Influence.High }],
        };
}
