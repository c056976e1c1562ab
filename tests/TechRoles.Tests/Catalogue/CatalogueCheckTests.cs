using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue;

/// <summary>Everything that may be wrong with entries that are added together is told, each with its place.</summary>
public class CatalogueCheckTests
{
    private static readonly Source Ours = Source.Judgement("ours");

    public static TheoryData<string, CatalogueEntries> Wrong => new()
    {
        { "areas/1: 'a' stands twice.", new() { Areas = [Area("a"), Area("a")] } },
        { "roles/1: 'r' stands twice.", new() { Roles = [new("r", RoleKind.Cto, "R", Ours), new("r", RoleKind.Cio, "S", Ours)] } },
        { "archetypes/1: 'x' stands twice.", new() { Archetypes = [new("x", RoleKind.Cto, "X", Ours), new("x", RoleKind.Cto, "Y", Ours)] } },
        { "conflicts/1: 'c' stands twice.", new() { Areas = [Area("a"), Area("b")], Conflicts = [Set("c", "a", "b"), Set("c", "b", "a")] } },
        { "profiles/1: 'p' stands twice.", new() { Profiles = [new("p"), new("p")] } },
        { "areas/0: There is no area 'none'.", new() { Areas = [Area("a") with { Controls = ["none"] }] } },
        { "areas/0: There is no area 'above'.", new() { Areas = [Area("a") with { Parent = "above" }] } },
        { "roles/0: There is no area 'none'.", new() { Roles = [new("r", RoleKind.Cto, "R", Ours) { Responsibilities = [new("none", Involvement.Accountable, Ours)] }] } },
        { "archetypes/0: There is no area 'none'.", new() { Archetypes = [new("x", RoleKind.Cto, "X", Ours) { Responsibilities = [new("none", Involvement.Accountable, Ours)] }] } },
        { "archetypes/0: There is no role of the kind 'chief-nothing'.", new() { Archetypes = [new("x", RoleKind.Of("chief-nothing"), "X", Ours)] } },
        { "conflicts/0: There is no area 'none'.", new() { Areas = [Area("a")], Conflicts = [Set("c", "a", "none")] } },
        { "conflicts/0: atLeast of 'c' is 2 or more, and no more than its areas.", new() { Areas = [Area("a"), Area("b")], Conflicts = [Set("c", "a", "b") with { AtLeast = 1 }] } },
        { "conflicts/0: atLeast of 'c' is 2 or more, and no more than its areas.", new() { Areas = [Area("a"), Area("b")], Conflicts = [Set("c", "a", "b") with { AtLeast = 3 }] } },
        { "titleNames/0: The words name no kind of role.", new() { TitleNames = [new("en", "chief nothing", [])] } },
        { "titleNames/0: There is no role of the kind 'chief-nothing'.", new() { TitleNames = [new("en", "chief nothing", [RoleKind.Of("chief-nothing")])] } },
        { "profiles/0: There is no area 'none'.", new() { Profiles = [new("p") { Mandates = [new(RoleKind.Ciso, "none", Ours)] }] } },
        { "profiles/0: There is no role of the kind 'chief-nothing'.", new() { Areas = [Area("a")], Profiles = [new("p") { Mandates = [new(RoleKind.Of("chief-nothing"), "a", Ours)] }] } },
        { "profiles/0: There is no area 'none'.", new() { Profiles = [new("p") { Remits = [new("none", Involvement.Accountable, Ours)] }] } },
        { "profiles/0: There is no area 'none'.", new() { Areas = [Area("a")], Profiles = [new("p") { Conflicts = [Set("c", "a", "none")] }] } },
        { "areas/0: 'a' is a part of itself.|areas/1: 'b' is a part of itself.", new() { Areas = [Area("a") with { Parent = "b" }, Area("b") with { Parent = "a" }] } },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Each_fault_is_told_with_its_place(string told, CatalogueEntries entries) =>
        Assert.Equal(told, string.Join('|', RoleCatalogue.Empty.With(entries with { Roles = [.. entries.Roles, .. Kinds(entries)] }).AsT1.Faults.Select(Tell)));

    [Fact]
    public void A_set_of_one_area_is_told_beside_how_many_it_asks_for() => Assert.Equal(
        ["conflicts/0: The set 'c' has less than two areas.", "conflicts/0: atLeast of 'c' is 2 or more, and no more than its areas."],
        RoleCatalogue.Empty.With(new CatalogueEntries { Areas = [Area("a")], Conflicts = [Set("c", "a")] }).AsT1.Faults.Select(Tell));

    [Fact]
    public void What_is_there_already_may_be_named_and_deep_areas_are_no_circle()
    {
        var deep = Enumerable.Range(0, 50).Select(level => Area($"a{level}") with { Parent = level == 0 ? "information-security" : $"a{level - 1}" });
        var catalogue = RoleCatalogue.BuiltIn.With(new CatalogueEntries { Areas = [.. deep], Conflicts = [Set("c", "a49", "enterprise-it")] }).AsT0;
        Assert.True(catalogue.TryArea("a49", out var area));
        Assert.Equal("a48", area.Parent);
    }

    // Roles of these kinds are there in each case.
    private static IEnumerable<CatalogueRole> Kinds(CatalogueEntries entries) =>
        new[] { RoleKind.Cto, RoleKind.Cio, RoleKind.Ciso }.Where(kind => entries.Roles.All(role => role.Kind != kind)).Select(kind => new CatalogueRole($"own-{kind}", kind, $"The {kind}", Ours));

    private static string Tell(CatalogueFault fault) => $"{fault.List}/{fault.Index}: {fault.Template.Replace("{id}", fault.Id, StringComparison.Ordinal)}";

    private static CatalogueArea Area(string id) => new(id, id, Ours);

    private static ExpectedConflict Set(string id, params string[] areas) => new(id, [.. areas], Ours);
}
