using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What sentences call roles and stakeholders. Only abbreviations that mean one role are used.</summary>
internal static class ShortNames
{
    public static TextArgument Of(CatalogueRole role) => Say.Term(role.ShortTitle ?? role.Title);

    public static TextArgument Of(RoleKind kind, RoleCatalogue catalogue) =>
        catalogue.TryRole(kind, out var role) ? Of(role) : Say.Term(CatalogueTerms.InWords(kind.Id));

    /// <summary>A stakeholder that is a role has its name; else the id in words.</summary>
    public static TextArgument OfStakeholder(string id, RoleCatalogue catalogue) => catalogue.TryRole(id, out var role)
        ? The(Of(role))
        : id switch
        {
            "community" => Text.Of("the community"),
            "governing-body" => Text.Of("the governing body"),
            "supervisory-authority" => Text.Of("the supervisory authority"),
            _ => Say.Term(CatalogueTerms.InWords(id)),
        };

    /// <summary>The name with its article.</summary>
    public static Text The(TextArgument name) => Text.Of("the {name}", ("name", name));
}
