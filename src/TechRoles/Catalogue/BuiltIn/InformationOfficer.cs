using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The Chief Information Officer.</summary>
/// <remarks>
/// The parts of enterprise IT are not listed again: whoever answers for the whole answers for its parts until somebody is named there.
/// </remarks>
internal static class InformationOfficer
{
    internal static CatalogueRole Role => new("cio", RoleKind.Cio, "Chief Information Officer", Article(9))
    {
        ShortTitle = "CIO",
        Purpose = "Makes sure that the systems the company itself works with serve the business and the people who use them.",
        Orientation = Orientation.Internal,
        Responsibilities =
        [
            Accountable("enterprise-it", Article(9)),
            Responsible("enterprise-it", Article(9)),
            Accountable("employee-facing-systems", Article(12)),
            Responsible("employee-facing-systems", Article(12)),
            Accountable("business-technology-alignment", Judgement("one position has to answer for what all technical executives do, "
                + "and the chief information officer looks at the business")),
            Responsible("business-technology-alignment", Article(5)),
            Responsible("technology-strategy", Article(19)),
            Responsible("connected-customer-systems", Article(14)).Recently(),
            Supports("external-products", Article(15)),
            Excluded("product-stack", Article(15)),
            Accountable("security", Article(16)).Sometimes(),
            Responsible("architecture", Citations.Gao).Sometimes(),
            Responsible("digital-transformation", Citations.Transposit("34 % share ownership of digital transformation")).Sometimes(),
            Responsible("customer-facing-systems", Citations.Transposit("33 % share ownership of external customer technology"))
                .Sometimes().Recently(),
        ],
        Lines =
        [
            ReportsTo(RoleKind.Ceo, Article(10)),
            SometimesTo(RoleKind.Cdio, Citations.SeniorPosts("8 % of 87 chief information officers")),
            SometimesTo(RoleKind.Cfo, Citations.SeniorPosts("8 % of 87 chief information officers")),
            SometimesTo(RoleKind.Coo, Citations.SeniorPosts("6 % of 87 chief information officers")),
        ],
        Engagements =
        [
            new("employees", EngagementKind.Serves, Article(12)) { Intensity = Influence.High },
            new("business-users", EngagementKind.Serves, Article(11)) { Intensity = Influence.High },
            new("customers", EngagementKind.Serves, Article(12)) { Intensity = Influence.Low },
            new("cto", EngagementKind.PartnersWith, Article(27)),
        ],
        Qualifications =
        [
            new("business", Article(17)),
            new("technology", Article(17)),
        ],
        SeveralTeams = Article(18),
    };
}
