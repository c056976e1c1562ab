using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The executives for digital business and for data.</summary>
internal static class DigitalOfficers
{
    private static readonly Source DigitalAndInformation = Citations.Framework("chief digital and information officer");

    internal static CatalogueRole DigitalAndInformationOfficer =>
        new("cdio", RoleKind.Cdio, "Chief Digital and Information Officer", Citations.Lorenz)
        {
            ShortTitle = "CDIO",
            Purpose = "Answers in one position for the systems the company works with and for its digital business.",
            Responsibilities =
            [
                Accountable("enterprise-it", Citations.Lorenz),
                Responsible("enterprise-it", DigitalAndInformation),
                Accountable("employee-facing-systems", Citations.Lorenz),
                Accountable("digital-transformation", Citations.Lorenz),
                Responsible("digital-transformation", DigitalAndInformation),
                Accountable("digital-channels", Citations.Lorenz),
                Responsible("digital-channels", DigitalAndInformation),
                Accountable("business-technology-alignment", Citations.Lorenz),
                Responsible("business-technology-alignment", Article(5)),
                Responsible("technology-strategy", DigitalAndInformation),
                Responsible("architecture", DigitalAndInformation).Sometimes(),
                Responsible("resilience", DigitalAndInformation).Sometimes(),
            ],
            Lines =
            [
                ReportsTo(RoleKind.Ceo, Judgement("it stands where the chief information officer would (statement 10 of the article)")),
                SometimesTo(RoleKind.Coo, Citations.SeniorPosts("13 % of 53 chief digital and information officers")),
            ],
            Engagements = [new("employees", EngagementKind.Serves, Article(12)) { Intensity = Influence.High }],
            Qualifications = [new("business", Article(17)), new("technology", Article(17))],
            SeveralTeams = Article(18),
        };

    internal static CatalogueRole DigitalOfficer =>
        new("chief-digital-officer", RoleKind.ChiefDigitalOfficer, "Chief Digital Officer", Article(1))
        {
            Purpose = "Changes how the company does business by digital means, and answers for the channels on which customers meet it.",
            Orientation = Orientation.External,
            Responsibilities =
            [
                Accountable("digital-transformation", Citations.Haffke),
                Responsible("digital-transformation", Citations.Haffke),
                Accountable("digital-channels", Judgement("somebody has to answer for the new channels of statement 4 of the article")),
                Responsible("digital-channels", Judgement("the channels are where the change becomes visible")),
                Responsible("business-technology-alignment", Article(5)),
                Consulted("technology-strategy", Article(28)),
            ],
            Lines = [ReportsTo(RoleKind.Ceo, Judgement("the change crosses every business unit"))],
            Engagements =
            [
                new("customers", EngagementKind.Serves, Judgement("digital channels are made for them")),
                new("cto", EngagementKind.PartnersWith, Article(27)),
            ],
        };

    internal static CatalogueRole DataOfficer =>
        new("chief-data-officer", RoleKind.ChiefDataOfficer, "Chief Data Officer", Citations.Framework("chief data officer"))
        {
            Purpose = "Makes sure that the company's data is good, well governed and used.",
            Responsibilities =
            [
                Accountable("data-management", Citations.Framework("chief data officer")),
                Responsible("data-management", Citations.Framework("chief data officer")),
                Consulted("information-security", Citations.Framework("chief data officer")),
            ],
            Lines =
            [
                SometimesTo(RoleKind.Ceo, Citations.Forrester),
                SometimesTo(RoleKind.Cio, Citations.Forrester),
                SometimesTo(RoleKind.Cdio, Citations.SeniorPosts("13 % of 39 chief data officers")),
                SometimesTo(RoleKind.Cto, Citations.SeniorPosts("5 % of 39 chief data officers")),
            ],
        };
}
