using TechRoles.Facts;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>What is made for customers, partners and the community.</summary>
internal static class MarketAreas
{
    internal static ValueList<CatalogueArea> All =>
    [
        Outward("customer-facing-systems", "Customer-facing systems", Article(14)) with { IsRun = true },
        new("connected-customer-systems", "Customer-facing systems that touch internal ones", Article(14))
        {
            Parent = "customer-facing-systems",
            IsRun = true,
        },
        Outward("digital-channels", "Digital channels", Article(4)) with { IsRun = true },
        new("digital-transformation", "Digital transformation", Citations.Haffke),

        Outward("external-products", "Products for external use", Article(15)),
        Outward("product-management", "Product management", Article(24)) with { Parent = "external-products", IsRun = true },
        Outward("pricing-and-packaging", "Pricing and packaging", Article(30)) with { Parent = "external-products" },

        Outward("marketing", "Marketing", Judgement("what a chief marketing officer has by title")),

        Outward("product-stack", "Product technology stack", Article(15)) with { IsRun = true },
        Outward("production-operations", "Running of products", Citations.Berray) with { Parent = "product-stack", IsRun = true },
        Outward("production-release", "Release to production", Citations.Iso27002) with { Parent = "product-stack", IsRun = true },

        new("engineering-delivery", "Engineering delivery", Article(24)) { IsRun = true },
        new("software-development", "Software development", Citations.Iso27002) { Parent = "engineering-delivery", IsRun = true },
        new("engineering-teams", "Hiring and health of engineering teams", Citations.Engineering) { Parent = "engineering-delivery" },

        Outward("integration-strategy", "Integration strategy", Article(40)) with
        {
            Rationale = "No company meets the needs of its customers alone.",
        },
        Outward("technical-partnerships", "Technical partnerships", Article(39)),
        Outward("developer-relations", "Developer relations", Article(32)),
        Outward("open-source-contribution", "Contribution to open source", Article(36)) with
        {
            Rationale = $"Open source is worth something to the company in itself and, in the end, commercially ({Article(37)}).",
        },
    ];

    private static CatalogueArea Outward(string id, string name, Source source) =>
        new(id, name, source) { Orientation = Orientation.External };
}
