using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

public class ExtensionTests
{
    private static readonly Source Ours = Source.Judgement("our company has it");
    private static readonly CatalogueArea Robots = new("robots", "Robots", Ours);

    [Fact]
    public void A_role_of_ones_own_is_found_by_its_id_and_leaves_the_built_in_catalogue_alone()
    {
        var role = new CatalogueRole("field-cto", RoleKind.Cto, "Field Chief Technology Officer", Ours)
        {
            Responsibilities = [new("technical-partnerships", Involvement.Responsible, Ours)],
        };
        var catalogue = BuiltIn.With(role);
        Assert.True(catalogue.TryRole("field-cto", out var found));
        Assert.Same(role, found);
        Assert.False(BuiltIn.TryRole("field-cto", out _));
    }

    [Fact]
    public void The_first_role_of_a_kind_stays_the_one_that_the_kind_finds()
    {
        var catalogue = BuiltIn.With(new CatalogueRole("field-cto", RoleKind.Cto, "Field Chief Technology Officer", Ours));
        Assert.True(catalogue.TryRole(RoleKind.Cto, out var role));
        Assert.Equal("cto", role.Id);
    }

    [Fact]
    public void A_role_with_an_id_that_is_there_takes_its_place()
    {
        var role = Role(RoleKind.Cio) with { Purpose = "Runs the machines." };
        var catalogue = BuiltIn.With(role);
        Assert.Equal(BuiltIn.Roles.Count, catalogue.Roles.Count);
        Assert.True(catalogue.TryRole(RoleKind.Cio, out var found));
        Assert.Same(role, found);
    }

    [Fact]
    public void A_role_of_no_kind_is_found_by_its_id_only()
    {
        var catalogue = BuiltIn.With(new CatalogueRole("chief-robot-officer", RoleKind.Other, "Chief Robot Officer", Ours));
        Assert.True(catalogue.TryRole("chief-robot-officer", out _));
        Assert.False(catalogue.TryRole(RoleKind.Other, out _));
    }

    [Fact]
    public void Areas_archetypes_and_conflicts_of_ones_own_are_added()
    {
        var archetype = new Archetype("robot-builder", RoleKind.Cto, "Robot builder", Ours)
        {
            Responsibilities = [new("robots", Involvement.Accountable, Ours)],
        };
        var conflict = new ExpectedConflict("robots-and-audit", ["robots", "audit"], Ours);
        var catalogue = BuiltIn.With(Robots).With(archetype).With(conflict);
        Assert.True(catalogue.TryArea("robots", out _));
        Assert.Contains(archetype, catalogue.Archetypes);
        Assert.Contains(conflict, catalogue.Conflicts);
    }

    [Fact]
    public void An_area_can_move_below_one_that_was_added_later()
    {
        var catalogue = BuiltIn.With(Robots).With(Area("support") with { Parent = "robots" });
        var ids = catalogue.Areas.Select(area => area.Id).ToArray();
        Assert.True(Array.IndexOf(ids, "robots") < Array.IndexOf(ids, "support"));
    }

    [Theory]
    [InlineData("support")]
    [InlineData("enterprise-it")]
    [InlineData("nowhere")]
    public void An_area_is_refused_below_itself_its_own_part_and_nothing(string parent) =>
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Area("enterprise-it") with { Parent = parent }));

    [Fact]
    public void Entries_that_speak_of_an_unknown_area_are_refused()
    {
        var unknown = new ExpectedResponsibility("robots", Involvement.Accountable, Ours);
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Role(RoleKind.Cto) with { Responsibilities = [unknown] }));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(new Archetype("x", RoleKind.Cto, "X", Ours) { Responsibilities = [unknown] }));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(new ExpectedConflict("x", ["robots", "audit"], Ours)));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(new CatalogueArea("x", "X", Ours) { Controls = ["robots"] }));
    }

    [Fact]
    public void Nothing_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => BuiltIn.With((CatalogueRole)null!));
        Assert.Throws<ArgumentNullException>(() => BuiltIn.With((CatalogueArea)null!));
        Assert.Throws<ArgumentNullException>(() => BuiltIn.With((Archetype)null!));
        Assert.Throws<ArgumentNullException>(() => BuiltIn.With((ExpectedConflict)null!));
    }

    [Fact]
    public void An_edition_has_its_own_entries_and_those_of_every_edition_and_usual_is_what_is_recent_and_not_only_sometimes()
    {
        ExpectedResponsibility Entry(string area, Edition edition, Frequency frequency = Frequency.Usual) =>
            new(area, Involvement.Responsible, Ours) { Edition = edition, Frequency = frequency };

        var role = new CatalogueRole("x", RoleKind.Other, "X", Ours)
        {
            Responsibilities =
            [
                Entry("always", Edition.Always), Entry("once", Edition.Traditional), Entry("lately", Edition.Recent),
                Entry("now-and-then", Edition.Always, Frequency.Sometimes),
            ],
        };
        Assert.Equal(["always", "now-and-then"], role.In(Edition.Always).Select(entry => entry.Area));
        Assert.Equal(["always", "once", "now-and-then"], role.In(Edition.Traditional).Select(entry => entry.Area));
        Assert.Equal(["always", "lately", "now-and-then"], role.In(Edition.Recent).Select(entry => entry.Area));
        Assert.Equal(["always", "lately"], role.Usual.Select(entry => entry.Area));
    }
}
