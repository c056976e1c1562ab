using TechRoles.Facts;

namespace TechRoles.Catalogue;

public sealed partial class RoleCatalogue
{
    private static ValueList<CatalogueArea> BuiltInAreas() => [];

    private static ValueList<ExpectedConflict> BuiltInConflicts() => [];
}
