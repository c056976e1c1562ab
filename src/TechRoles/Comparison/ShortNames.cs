using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What sentences call roles and stakeholders. Only abbreviations that mean one role are used.</summary>
internal static class ShortNames
{
    public static string Of(CatalogueRole role) => role.ShortTitle ?? role.Title;

    public static string Of(RoleKind kind, RoleCatalogue catalogue) =>
        catalogue.TryRole(kind, out var role) ? Of(role) : InWords(kind.Id);

    /// <summary>A stakeholder that is a role has its name; else the id in words.</summary>
    public static string OfStakeholder(string id, RoleCatalogue catalogue) =>
        catalogue.TryRole(id, out var role) ? "the " + Of(role)
        : id is "community" or "governing-body" or "supervisory-authority" ? "the " + InWords(id)
        : InWords(id);

    private static string InWords(string id) => id.Replace('-', ' ');
}
