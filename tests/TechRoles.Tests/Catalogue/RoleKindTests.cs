using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue;

public class RoleKindTests
{
    private static readonly Source Ours = Source.Judgement("our company has it");

    [Theory]
    [InlineData("chief-ai-officer")]
    [InlineData("cio")]
    [InlineData("g7")]
    public void A_kind_is_its_id(string id)
    {
        Assert.Equal(id, RoleKind.Of(id).ToString());
        Assert.Equal(RoleKind.Of(id), RoleKind.Of(id));
        Assert.True(RoleKind.Of(id).IsKnown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CIO")]
    [InlineData("chief officer")]
    [InlineData("-cio")]
    [InlineData("cio-")]
    [InlineData("c--io")]
    [InlineData("büro")]
    public void An_id_is_in_kebab_case(string id)
    {
        Assert.False(RoleKind.TryParse(id, out var kind));
        Assert.Equal(RoleKind.Other, kind);
        Assert.Throws<ArgumentException>(() => RoleKind.Of(id));
    }

    [Fact]
    public void An_id_may_have_a_hundred_characters_and_no_more()
    {
        Assert.True(RoleKind.TryParse(new string('a', RoleKind.LongestId), out _));
        Assert.False(RoleKind.TryParse(new string('a', RoleKind.LongestId + 1), out _));
    }

    [Fact]
    public void No_kind_is_the_default_and_is_spelt_other()
    {
        Assert.Equal(RoleKind.Other, RoleKind.Of("other"));
        Assert.Equal(default, RoleKind.Other);
        Assert.False(RoleKind.Other.IsKnown);
        Assert.Equal("other", RoleKind.Other.Id);
    }

    [Theory]
    [InlineData("chief-digital-officer")]
    [InlineData("Chief Digital Officer")]
    [InlineData("ChiefDigitalOfficer")]
    [InlineData("chief_digital_officer")]
    public void A_catalogue_finds_its_kinds_in_any_spelling(string id)
    {
        Assert.True(RoleCatalogue.BuiltIn.TryKind(id, out var kind));
        Assert.Equal(RoleKind.ChiefDigitalOfficer, kind);
    }

    [Fact]
    public void A_role_of_a_kind_that_the_catalogue_lacks_has_none_and_it_is_said()
    {
        var facts = new ChartFacts { Roles = [new("ai") { Kind = RoleKind.Of("chief-ai-officer") }], Positions = [new("x") { Roles = ["ai"] }] };
        var (chart, problems) = OrgChart.Repair(facts);
        Assert.Equal(RoleKind.Other, chart.Roles.Single().Kind);
        var problem = Assert.Single(problems, problem => problem.Kind == ProblemKind.InvalidValue);
        Assert.Contains("chief-ai-officer", problem.Message, StringComparison.Ordinal);

        var options = new ChartOptions { Catalogue = RoleCatalogue.BuiltIn.With(new CatalogueRole("x", RoleKind.Of("chief-ai-officer"), "Chief AI Officer", Ours)) };
        var known = OrgChart.Repair(facts, options);
        Assert.Equal("chief-ai-officer", known.Chart.Roles.Single().Kind.Id);
        Assert.Empty(known.Problems);
    }
}
