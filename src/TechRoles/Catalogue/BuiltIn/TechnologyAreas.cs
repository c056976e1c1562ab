using TechRoles.Facts;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Technology for the organisation's own work, and the decisions about it.</summary>
internal static class TechnologyAreas
{
    internal static ValueList<CatalogueArea> All =>
    [
        new("business-technology-alignment", "Business and technology alignment", Article(5))
        {
            Rationale = "Business problems are solved with technology only where business and technology understand each other.",
        },
        new("technology-strategy", "Technology strategy", Article(19)),
        new("architecture", "Technology architecture", Citations.Framework("chief technology officer")) { Parent = "technology-strategy" },
        new("experimentation", "Experiments with large possible benefit", Article(20)) { Parent = "technology-strategy" },
        new("research", "Research into new technologies", Citations.Berray) { Parent = "technology-strategy" },

        new("enterprise-it", "Enterprise IT systems", Article(9)) { Orientation = Orientation.Internal, IsRun = true },
        Part("it-services", "IT services", Article(13)),
        Part("support", "IT support", Article(13)),
        Part("it-operations", "IT operations", Article(13)),
        Part("applications", "Enterprise applications", Article(13)),
        Part("devices", "Devices", Article(13)),
        Part("infrastructure", "IT infrastructure", Citations.Berray),
        Part("access-requests", "Requests for access rights", Citations.Iso27002),

        new("employee-facing-systems", "Systems that employees work with directly", Article(12))
        {
            Orientation = Orientation.Internal,
            IsRun = true,
        },
        Part("workplace", "Workplace", Article(11)) with { Parent = "employee-facing-systems" },
        Part("communication", "Means of communication", Article(11)) with { Parent = "employee-facing-systems" },

        new("data-management", "Data management", Citations.Framework("chief data officer")) { IsRun = true },
        new("data-governance", "Data governance", Citations.Framework("data governance manager")) { Parent = "data-management" },
        new("analytics", "Data analysis", Judgement("whoever answers for data answers for its use in decisions"))
        {
            Parent = "data-management",
            IsRun = true,
        },
        new("personal-data-processing", "Purposes and means of processing personal data", Citations.Gdpr("38(6)"))
        {
            Rationale = "Whoever decides on them cannot also watch over them as data protection officer.",
        },
    ];

    private static CatalogueArea Part(string id, string name, Source source) =>
        new(id, name, source) { Parent = "enterprise-it", Orientation = Orientation.Internal, IsRun = true };
}
