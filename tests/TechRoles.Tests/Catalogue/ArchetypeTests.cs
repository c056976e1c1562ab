using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

public class ArchetypeTests
{
    [Theory]
    [InlineData("cto",
        "Infrastructure Manager", "Technology Visionary and Operations Manager", "External Facing Technologist", "Big Thinker")]
    [InlineData("chief-digital-officer", "Evangelist", "Coordinator", "Innovator", "Advocate")]
    public void The_archetypes_of_the_literature_are_there(string kind, params string[] names) =>
        Assert.All(names, name => Assert.Contains(BuiltIn.Archetypes, archetype => archetype.Kind.Id == kind && archetype.Name == name));

    [Fact]
    public void Every_archetype_has_a_summary_and_does_something() =>
        Assert.All(BuiltIn.Archetypes, archetype =>
        {
            Assert.NotEmpty(archetype.Summary);
            Assert.Contains(archetype.Responsibilities, entry => entry.Involvement >= Involvement.Supports);
        });

    [Fact]
    public void Two_archetypes_of_one_role_are_less_than_half_alike_so_that_the_nearest_can_be_told()
    {
        var pairs = from left in BuiltIn.Archetypes
                    from right in BuiltIn.Archetypes
                    where left.Kind == right.Kind && string.CompareOrdinal(left.Id, right.Id) < 0
                    select (left, right);
        Assert.All(pairs, pair =>
        {
            var (smaller, greater) = Overlap(pair.left, pair.right);
            Assert.True(smaller * 2 < greater, $"{pair.left.Id} and {pair.right.Id}: {smaller}/{greater}");
        });
    }

    [Fact]
    public void Each_archetype_has_an_area_that_no_other_of_its_role_has() =>
        Assert.All(BuiltIn.Archetypes, archetype =>
        {
            var others = BuiltIn.Archetypes.Where(other => other.Kind == archetype.Kind && other != archetype)
                .SelectMany(other => other.Responsibilities).Select(entry => entry.Area);
            Assert.NotEmpty(archetype.Responsibilities.Select(entry => entry.Area).Except(others));
        });

    private static (int Smaller, int Greater) Overlap(Archetype left, Archetype right)
    {
        var areas = left.Responsibilities.Concat(right.Responsibilities).Select(entry => entry.Area).Distinct().ToArray();
        return (areas.Sum(area => Math.Min(Weight(left, area), Weight(right, area))),
            areas.Sum(area => Math.Max(Weight(left, area), Weight(right, area))));
    }

    private static int Weight(Archetype archetype, string area) => archetype.Responsibilities.In(area).Strongest switch
    {
        Involvement.Accountable => 8,
        Involvement.Responsible => 6,
        Involvement.Supports => 3,
        Involvement.Consulted => 2,
        Involvement.Informed => 1,
        _ => 0,
    };
}
