using TechRoles.Catalogue;

namespace TechRoles.Tests.Catalogue;

/// <summary>All that ships in the catalogue, as a text.</summary>
public class BuiltInTests
{
    [Fact]
    public void What_ships_is_what_shipped()
    {
        var catalogue = RoleCatalogue.BuiltIn;
        Golden.Holds("tests/TechRoles.Tests/Catalogue/built-in.txt", string.Concat(
            Part("roles", catalogue.Roles), Part("kinds", catalogue.Kinds), Part("areas", catalogue.Areas), Part("archetypes", catalogue.Archetypes),
            Part("conflicts", catalogue.Conflicts), Part("title names", catalogue.TitleNames)));
    }

    private static string Part<T>(string name, IEnumerable<T> rows) => $"== {name}\n{string.Concat(rows.Select(row => $"{row}\n"))}";
}
