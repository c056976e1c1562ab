using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

/// <summary>Areas that are added one after the other, each below one that is there by then; some move one that stands already.</summary>
public sealed record AreaEdits(ValueList<(int Area, int Parent)> Steps);

[Properties(Arbitrary = [typeof(ExtensionLaws)], QuietOnSuccess = true)]
public class ExtensionLaws
{
    private static readonly Source Ours = Source.Judgement("an area of our own");

    public static Arbitrary<AreaEdits> Edits() => Arb.From(
        from length in Gen.Choose(1, 6)
        from areas in Gen.ArrayOf(Gen.Choose(0, 60), length)
        from parents in Gen.ArrayOf(Gen.Choose(0, 60), length)
        select new AreaEdits(areas.Zip(parents).ToValueList()));

    [Property(MaxTest = 200)]
    public Property Adding_and_moving_areas_keeps_every_area_once_and_parents_before_their_parts(AreaEdits edits)
    {
        var (catalogue, moved, refused) = Apply(edits);
        var ids = catalogue.Areas.Select(area => area.Id).ToArray();
        var lawful = catalogue.Areas.Index().All(area =>
                area.Item.Parent is null || Array.IndexOf(ids, area.Item.Parent) is var parent && parent >= 0 && parent < area.Index)
            && ids.Distinct().Count() == ids.Length
            && BuiltIn.Areas.All(area => ids.Contains(area.Id));
        return lawful
            .Classify(moved > 0, "moves an area")
            .Classify(refused > 0, "is refused")
            .Classify(ids.Length > BuiltIn.Areas.Count, "adds an area");
    }

    [Property(MaxTest = 100)]
    public bool Adding_an_entry_that_is_there_changes_nothing(NonNegativeInt any)
    {
        var role = Pick(BuiltIn.Roles, any);
        var area = Pick(BuiltIn.Areas, any);
        var archetype = Pick(BuiltIn.Archetypes, any);
        var conflict = Pick(BuiltIn.Conflicts, any);
        var same = BuiltIn.With(role).With(area).With(archetype).With(conflict);
        return same.Roles == BuiltIn.Roles && same.Areas == BuiltIn.Areas
            && same.Archetypes == BuiltIn.Archetypes && same.Conflicts == BuiltIn.Conflicts;
    }

    [Fact]
    public void The_generator_adds_moves_and_is_refused()
    {
        var outcomes = Edits().Generator.Sample(200, new Rnd(5), 10).Select(Apply).ToArray();
        Assert.Contains(outcomes, outcome => outcome.Moved > 0);
        Assert.Contains(outcomes, outcome => outcome.Refused > 0);
        Assert.Contains(outcomes, outcome => outcome.Catalogue.Areas.Count > BuiltIn.Areas.Count);
    }

    private static (RoleCatalogue Catalogue, int Moved, int Refused) Apply(AreaEdits edits)
    {
        var (catalogue, moved, refused) = (BuiltIn, 0, 0);
        foreach (var (area, parent) in edits.Steps)
        {
            var isOld = area < catalogue.Areas.Count;
            var id = isOld ? catalogue.Areas[area].Id : $"our-area-{area}";
            var below = catalogue.Areas[parent % catalogue.Areas.Count].Id;
            try
            {
                catalogue = catalogue.With(new CatalogueArea(id, id, Ours) { Parent = below });
                moved += isOld ? 1 : 0;
            }
            catch (ArgumentException)
            {
                refused++;
            }
        }

        return (catalogue, moved, refused);
    }

    private static T Pick<T>(ValueList<T> list, NonNegativeInt any) => list[any.Get % list.Count];
}
