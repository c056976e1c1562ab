using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Claims;

/// <summary>Questions to the built-in catalogue through its public members.</summary>
internal static class CatalogueSays
{
    internal static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    internal static readonly CatalogueRole Cio = Role(RoleKind.Cio);

    internal static readonly CatalogueRole Cto = Role(RoleKind.Cto);

    internal static CatalogueRole Role(RoleKind kind)
    {
        Assert.True(BuiltIn.TryRole(kind, out var role));
        return role;
    }

    internal static CatalogueArea Area(string id)
    {
        Assert.True(BuiltIn.TryArea(id, out var area));
        return area;
    }

    internal static IEnumerable<string> AreasOf(CatalogueRole role, Edition edition) =>
        role.In(edition).Select(entry => entry.Area).Distinct();

    internal static void Usually(CatalogueRole role, string area, Involvement involvement, int statement)
    {
        var entry = Assert.Single(role.Usual, entry => entry.Area == area && entry.Involvement == involvement);
        Assert.Equal(Source.Article(statement), entry.Source);
    }

    internal static ExpectedEngagement Engagement(CatalogueRole role, string stakeholder, EngagementKind kind, int statement)
    {
        var engagement = Assert.Single(role.Engagements, one => one.Stakeholder == stakeholder && one.Kind == kind);
        Assert.Equal(Source.Article(statement), engagement.Source);
        return engagement;
    }

    internal static Influence Intensity(CatalogueRole role, string stakeholder) =>
        role.Engagements.Where(one => one.Stakeholder == stakeholder).Max(one => one.Intensity);

    internal static bool AnswersFor(CatalogueRole role, string area)
    {
        for (var at = area; at is not null; at = Area(at).Parent)
            if (role.Usual.Any(entry => entry.Area == at && entry.Involvement == Involvement.Accountable)) return true;
        return false;
    }
}
