using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Rows that name something are found without a search: slow twin of <see cref="IFactView.Naming"/>.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class NameIndexLaws
{
    [Property]
    public FsCheck.Property They_are_those_that_a_search_of_the_list_finds(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        var working = chart.ToEditable();
        var (store, made) = (FactStore.Of(chart), 0);
        IEditableFacts[] views = [store, new Draft(store), new WorkingFacts(chart, working)];
        Assert.All(views, view => Compare(view, chart));
        foreach (var change in new Several(changed.Changes).Flat())
        {
            if (!change.Expand(store).TryPickT0(out var edits, out _)) continue;
            made += edits.Count;
            foreach (var edit in edits)
            {
                var draft = new Draft(store);
                draft.Make(edit);
                Compare(draft, chart);
                store.Make(edit);
                views[2].Make(edit);
            }

            Compare(store, chart);
            Compare(views[2], chart);
        }

        return true.ToProperty().Classify(made > 0, "edited");
    }

    private static void Compare(IFactView facts, OrgChart chart)
    {
        string[] ids =
        [
            .. chart.Units.Select(one => one.Id), .. chart.Areas.Select(one => one.Id), .. chart.People.Select(one => one.Id),
            .. chart.Stakeholders.Select(one => one.Id), .. chart.Goals.Select(one => one.Id), .. chart.Bodies.Select(one => one.Id),
            .. chart.Needs.Select(one => one.Id), "nothing",
        ];
        foreach (var id in ids)
        {
            Same<UnitFact>(row => row.Parent == id);
            Same<PositionFact>(row => row.Unit == id || row.Scope == id);
            Same<AreaFact>(row => row.Parent == id || row.RequiredIn == id || row.Controls.Contains(id) || row.DependsOn.Contains(id));
            Same<ResponsibilityFact>(row => row.Area == id || row.Scope == id);
            Same<AssignmentFact>(row => row.Person == id);
            Same<EngagementFact>(row => row.Stakeholder == id);
            Same<NeedFact>(row => row.Stakeholder == id || row.Area == id);
            Same<SeatFact>(row => row.Body == id);
            Same<GoalFact>(row => row.Opposes.Contains(id));
            Same<InitiativeFact>(row => row.Goals.Contains(id) || row.Areas.Contains(id) || row.Needs.Contains(id));

            void Same<T>(Func<T, bool> names)
                where T : Fact => Assert.Equal(
                    facts.All<T>().Where(names).Select(row => $"{row}").Order(StringComparer.Ordinal),
                    facts.Naming<T>(id).Where(names).Select(row => $"{row}").Order(StringComparer.Ordinal));
        }
    }
}
