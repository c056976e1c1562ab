using TechRoles.Facts;

namespace TechRoles.Catalogue;

public sealed partial class RoleCatalogue
{
    private static ValueList<Archetype> BuiltInArchetypes() => [];
}
