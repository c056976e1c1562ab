using TechRoles.Facts;
using static TechRoles.Catalogue.BuiltIn.Expect;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The ways in which a CTO and a Chief Digital Officer fill their roles.</summary>
internal static class ArchetypeEntries
{
    internal static ValueList<Archetype> All =>
    [
        new("infrastructure-manager", RoleKind.Cto, "Infrastructure Manager", Citations.Berray)
        {
            Summary = "Runs infrastructure and IT operations, while the CIO decides how technology is used.",
            Responsibilities =
            [
                Accountable("infrastructure", Citations.Berray),
                Accountable("it-operations", Citations.Berray),
                Responsible("applications", Citations.Berray),
                Responsible("information-security", Citations.Berray),
            ],
        },
        new("technology-visionary-and-operations-manager", RoleKind.Cto, "Technology Visionary and Operations Manager", Citations.Berray)
        {
            Summary = "Works out how technology can carry the business strategy, and then builds and runs it.",
            Responsibilities =
            [
                Accountable("technology-strategy", Citations.Berray),
                Responsible("business-strategy", Citations.Berray),
                Responsible("product-stack", Citations.Berray),
                Accountable("production-operations", Citations.Berray),
            ],
        },
        new("external-facing-technologist", RoleKind.Cto, "External Facing Technologist", Citations.Berray)
        {
            Summary = "Stands between customers and development, and shapes the product portfolio.",
            Responsibilities =
            [
                Responsible("external-products", Citations.Berray),
                Accountable("technical-partnerships", Article(39)),
                Accountable("integration-strategy", Article(40)),
                Accountable("developer-relations", Article(36)),
                Responsible("open-source-contribution", Article(36)),
                Responsible("pricing-and-packaging", Article(30)),
            ],
        },
        new("big-thinker", RoleKind.Cto, "Big Thinker", Citations.Berray)
        {
            Summary = "Looks for new business models and lines that technology makes possible.",
            Responsibilities =
            [
                Accountable("research", Citations.Berray),
                Accountable("experimentation", Citations.Berray),
                Responsible("business-strategy", Citations.Berray),
                Consulted("architecture", Citations.Berray),
            ],
        },
        new("engineering-leader", RoleKind.Cto, "Leader of engineering", Article(24))
        {
            Summary = "Leads the engineering teams as well as the technology.",
            Responsibilities =
            [
                Accountable("engineering-delivery", Article(24)),
                Responsible("software-development", Article(24)),
                Responsible("engineering-teams", Article(24)),
                Responsible("product-stack", Article(24)),
            ],
        },
        new("product-leader", RoleKind.Cto, "Leader of product teams", Article(24))
        {
            Summary = "Leads the product teams as well as the technology.",
            Responsibilities =
            [
                Accountable("external-products", Article(24)),
                Accountable("product-management", Article(24)),
                Responsible("product-stack", Article(24)),
            ],
        },
        new("digital-evangelist", RoleKind.ChiefDigitalOfficer, "Evangelist", Citations.HaffkeReading)
        {
            Summary = "Wins the company over to digital change.",
            Responsibilities =
            [
                Supports("digital-transformation", Citations.HaffkeReading),
                Consulted("business-strategy", Citations.HaffkeReading),
                Responsible("business-technology-alignment", Citations.HaffkeReading),
            ],
        },
        new("digital-coordinator", RoleKind.ChiefDigitalOfficer, "Coordinator", Citations.HaffkeReading)
        {
            Summary = "Brings the digital initiatives of many departments together.",
            Responsibilities =
            [
                Accountable("digital-transformation", Citations.HaffkeReading),
                Responsible("digital-transformation", Citations.HaffkeReading),
                Consulted("technology-strategy", Citations.HaffkeReading),
                Consulted("enterprise-it", Citations.HaffkeReading),
            ],
        },
        new("digital-innovator", RoleKind.ChiefDigitalOfficer, "Innovator", Citations.HaffkeReading)
        {
            Summary = "Finds and tries out new digital business.",
            Responsibilities =
            [
                Accountable("experimentation", Citations.HaffkeReading),
                Responsible("research", Citations.HaffkeReading),
                Supports("external-products", Citations.HaffkeReading),
            ],
        },
        new("digital-advocate", RoleKind.ChiefDigitalOfficer, "Advocate", Citations.HaffkeReading)
        {
            Summary = "Speaks for customers and users, and answers for the channels on which they meet the company.",
            Responsibilities =
            [
                Accountable("digital-channels", Citations.HaffkeReading),
                Responsible("customer-facing-systems", Citations.HaffkeReading),
                Consulted("product-management", Citations.HaffkeReading),
            ],
        },
    ];
}
