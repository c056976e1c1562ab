using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing.Tests;

/// <summary>What charts are drawn of: what ships, and one's own.</summary>
public class ChartWordsTests
{
    private static readonly RoleKind Learner = RoleKind.Of("chief-ai-officer");

    private static RoleCatalogue Ours => RoleCatalogue.BuiltIn
        .With(new CatalogueArea("machine-learning", "Machine learning", new Source("house rule 3")))
        .With(new CatalogueRole("chief-ai-officer", Learner, "Chief AI Officer", new Source("house rule 1")));

    [Fact]
    public void A_title_of_every_kind_of_role_that_ships_is_drawn() => Assert.Superset(
        RoleCatalogue.BuiltIn.Kinds.ToHashSet(), KindsIn(ChartArbitraries.ValidCharts().Generator.Sample(400, new Rnd(5), 50)));

    [Fact]
    public void Titles_areas_and_roles_of_ones_own_are_drawn_and_read()
    {
        var words = ChartWords.Of(Ours) with { Titles = ["Head of Models"], Areas = ["machine-learning", "security"], Roles = ["chief-ai-officer"] };
        var drawn = words.Charts().Generator.Sample(200, new Rnd(5), 50).ToArray();

        Assert.Contains(Learner, KindsIn(drawn));
        Assert.Contains(drawn, one => one.Facts.Positions.Any(position => position.Title == "Head of Models"));
        Assert.Contains(drawn, one => one.Facts.Positions.Any(position => position.Roles.Contains("chief-ai-officer")));
        Assert.Contains(drawn, one => one.Facts.Responsibilities.Any(duty => duty.Area == "machine-learning"));
        Assert.DoesNotContain(drawn, one => one.Facts.Responsibilities.Any(duty => duty.Area == "enterprise-it"));

        var large = drawn.First(one => one.Facts.Positions.Count > 5);
        Assert.All(words.Charts().Shrinker(large).Take(50), smaller => Assert.Equal(words.Catalogue, smaller.Chart.Catalogue));
        Assert.All(words.Facts().Generator.Sample(20, new Rnd(7), 50), facts => Assert.True(OrgChart.Create(facts, new() { Catalogue = Ours }).IsT0));
    }

    private static HashSet<RoleKind> KindsIn(IEnumerable<ValidChart> drawn) =>
        [.. drawn.SelectMany(one => one.Chart.Positions).SelectMany(position => position.RecognisedTitle?.Kinds ?? [])];
}
