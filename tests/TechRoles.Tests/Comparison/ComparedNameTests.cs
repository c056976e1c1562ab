using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Comparison;

public class ComparedNameTests
{
    private static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    private static readonly OrgChart Chart = OrgChart.Create(ChartText.Facts(
        """
        Managing Director #md
          Head of Computers #computers (role cio): payroll
          Head of Networks #net-1
          Head of Networks #net-2
          Chief Technology Officer #p-7
          Chief Technical Officer #p-8
        """).AsT0).AsT0;

    [Theory]
    [InlineData("cio", "cio")]
    [InlineData("CIO", "cio")]
    [InlineData(" Chief Information Officer ", "cio")]
    [InlineData("chief-digital-officer", "chief-digital-officer")]
    [InlineData("Chief Technical Officer", "cto")]
    [InlineData("role:cto", "cto")]
    [InlineData("archetype:big-thinker", "big-thinker")]
    [InlineData("Big Thinker", "big-thinker")]
    public void Ids_titles_and_what_is_recognised_mean_a_role_or_archetype(string text, string id) =>
        Assert.Equal(id, ComparedName.Resolve(text, BuiltIn).AsT0.Id);

    [Theory]
    [InlineData("cdo", "chief-digital-officer", "chief-data-officer")]
    [InlineData("CSO", "chief-security-officer", null)]
    public void An_ambiguous_abbreviation_gives_its_candidates(string text, string first, string? second)
    {
        var unresolved = ComparedName.Resolve(text, BuiltIn).AsT1;
        Assert.True(unresolved.IsAmbiguous);
        Assert.Contains(unresolved.Candidates, candidate => candidate.Name == first);
        Assert.Contains(unresolved.Candidates, candidate => candidate.Name == second);
    }

    [Fact]
    public void A_title_of_two_roles_gives_both() =>
        Assert.Equal(["cio", "cto"], ComparedName.Resolve("CIO & CTO", BuiltIn).AsT1.Candidates.Select(candidate => candidate.Name));

    [Theory]
    [InlineData("gardener")]
    [InlineData("")]
    [InlineData("position:cio")]
    [InlineData("Private Secretary to the CIO")]
    [InlineData("Deputy CIO")]
    public void What_means_nothing_is_unknown(string text)
    {
        var unresolved = ComparedName.Resolve(text, BuiltIn).AsT1;
        Assert.False(unresolved.IsAmbiguous);
        Assert.Equal($"'{text}' is no role, archetype or position.", unresolved.ToString());
    }

    [Theory]
    [InlineData("computers", "computers")]
    [InlineData("Head of Computers", "computers")]
    [InlineData("position:head of computers", "computers")]
    [InlineData("cio", "computers")]
    [InlineData("Managing Director", "md")]
    public void In_a_chart_a_seat_comes_first(string text, string id)
    {
        var compared = ComparedName.Resolve(text, BuiltIn, Chart).AsT0;
        Assert.Equal(ComparedKind.Position, compared.Kind);
        Assert.Equal(id, compared.Id);
    }

    [Theory]
    [InlineData("Head of Networks", "net-1", "net-2")]
    [InlineData("cto", "p-7", "p-8")]
    public void Several_seats_of_one_name_are_candidates(string text, string first, string second) =>
        Assert.Equal([first, second], ComparedName.Resolve(text, BuiltIn, Chart).AsT1.Candidates.Select(candidate => candidate.Name));

    [Theory]
    [InlineData("role:cio", "CIO")]
    [InlineData("traditional cio", "traditional CIO")]
    [InlineData("ciso", "CISO")]
    public void In_a_chart_a_role_can_be_meant_still(string text, string name)
    {
        var compared = ComparedName.Resolve(text, BuiltIn, Chart).AsT0;
        Assert.Equal(ComparedKind.Role, compared.Kind);
        Assert.Equal(name, compared.Name);
    }

    [Fact]
    public void Every_role_and_archetype_is_found_by_its_id_and_by_its_title() =>
        Assert.All(
            BuiltIn.Roles.Select(role => (role.Id, Name: role.Title)).Concat(BuiltIn.Archetypes.Select(one => (one.Id, one.Name))),
            one =>
            {
                Assert.Equal(one.Id, ComparedName.Resolve(one.Id, BuiltIn).AsT0.Id);
                Assert.Equal(one.Id, ComparedName.Resolve(one.Name, BuiltIn).AsT0.Id);
            });

    [Fact]
    public void A_role_that_was_added_is_found_by_its_id_which_no_title_has()
    {
        var catalogue = BuiltIn.With(new CatalogueRole("field-cto", RoleKind.Cto, "Field Chief Technology Officer", Source.Judgement("ours")));
        foreach (var name in new[] { "role:field-cto", "field-cto", "role: Field Chief Technology Officer" })
            Assert.Equal("field-cto", ComparedName.Resolve(name, catalogue).AsT0.Id);
        Assert.True(ComparedName.Resolve("role:another", catalogue).IsT1);
    }
}
