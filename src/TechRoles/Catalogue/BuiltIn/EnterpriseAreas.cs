using TechRoles.Facts;
using static TechRoles.Catalogue.Source;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Running the enterprise, and the functions that control others: these stay roots, so that they can be independent.</summary>
internal static class EnterpriseAreas
{
    private static readonly string[] Systems =
        ["enterprise-it", "employee-facing-systems", "customer-facing-systems", "digital-channels", "product-stack", "engineering-delivery",
            "data-management"];

    internal static ValueList<CatalogueArea> General =>
    [
        new("enterprise-management", "Management of the enterprise", Citations.Cobit),
        new("business-strategy", "Business strategy", Article(19)) { Parent = "enterprise-management" },
        new("business-operations", "Business operations", Citations.Cobit),
        new("finance", "Financial management", Citations.Cobit) { Orientation = Orientation.Internal },
        new("human-resources", "Human resources", Citations.Cobit) { Orientation = Orientation.Internal },
    ];

    internal static ValueList<CatalogueArea> Control =>
    [
        new("security", "Security", Article(16)) { Controls = [.. Systems], ControlsSource = Citations.Ffiec },
        new("information-security", "Information security", Article(27))
        {
            Parent = "security",
            Controls = [.. Systems],
            ControlsSource = Citations.Ffiec,
        },
        new("application-security", "Application security", Citations.Framework("chief information security officer"))
        {
            Parent = "information-security",
        },
        new("access-approval", "Approval of access rights", Citations.Iso27002) { Parent = "information-security" },
        new("physical-security", "Physical security", Judgement("what a chief security officer has beyond information security"))
        {
            Parent = "security",
        },
        new("resilience", "Resilience to attacks and disasters", Citations.Framework("chief information security officer")),
        new("risk", "Risk management", Citations.Cobit) { Controls = ["enterprise-it", "product-stack"], ControlsSource = Citations.Dora },
        new("audit", "Internal audit", Citations.ThreeLines)
        {
            Controls = [.. Systems, "business-operations", "finance", "security", "risk", "data-protection"],
            ControlsSource = Citations.ThreeLines,
        },
        new("data-protection", "Oversight of data protection", Citations.Gdpr("39"))
        {
            Controls = ["personal-data-processing", "data-management", "digital-channels", "customer-facing-systems"],
            ControlsSource = Citations.Gdpr("38(6)"),
            Rationale = "Advice and monitoring; the processing itself is answered for by whoever decides on it.",
        },
    ];
}
