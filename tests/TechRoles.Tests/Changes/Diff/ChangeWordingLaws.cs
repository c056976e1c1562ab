using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Changes in words do what the edits do, and every word that fits is used.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class ChangeWordingLaws
{
    private static readonly HashSet<string> NoIds = [];

    [Property]
    public void The_words_do_what_the_edits_do(ValidChart before, int number)
    {
        var (chart, other) = Pair(before, new(number));
        var edits = FactDiff.Between(chart, other, MatchedIds.Own);
        var words = ChangeWording.Of(chart, edits, NoIds);
        Assert.Equal(DiffLaws.InOrder(chart.With(edits).AsT0.ToFacts()), DiffLaws.InOrder(chart.With(words).AsT0.ToFacts()));
    }

    [Property]
    public void What_is_in_words_stays_as_it_is(ValidChart before, int number)
    {
        var (chart, other) = Pair(before, new(number));
        var words = ChartDiff.Between(chart, other, MatchBy.Id).Changes;
        Assert.Equal(words, ChangeWording.Of(FactStore.Of(chart), words));
    }

    [Property]
    public void No_edit_is_left_of_which_a_kind_could_say_a_part(ValidChart before, int number)
    {
        var (chart, other) = Pair(before, new(number));
        var facts = FactStore.Of(chart);
        foreach (var change in ChartDiff.Between(chart, other, MatchBy.Id).Changes)
        {
            if (change is EditFact edit) Assert.DoesNotContain(SimpleKinds.Of(edit), kind => SimpleKinds.SaysPartOf(edit, kind, facts));
            foreach (var made in change.Expand(facts).AsT0) facts.Make(made);
        }
    }

    [Property]
    public FsCheck.Property A_seat_whose_id_was_given_again_is_neither_moved_nor_named_anew(ValidChart before, int number)
    {
        var dice = new Random(number);
        var after = OrgChart.Repair(Mutation.Change(Mutation.Rekey(before.Chart.ToFacts(), dice), dice)).Chart;
        var diff = ChartDiff.Between(before.Chart, after);
        var again = diff.Matching.Came.Select(diff.CalledHere).Intersect(diff.Matching.Left.Select(position => position.Id)).ToHashSet();
        foreach (var change in diff.Changes)
        {
            var position = change switch
            {
                Retitle one => one.Position,
                Rereport one => one.Position,
                GiveRole one => one.Position,
                TakeRole one => one.Position,
                RemovePosition one => one.Position,
                AddPosition one => one.Position.Id,
                _ => "",
            };
            Assert.DoesNotContain(position, again);
        }

        return true.ToProperty().Classify(again.Count > 0, "given again");
    }

    [Fact]
    public void Every_word_for_a_single_edit_is_said_now_and_then()
    {
        var said = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var charts = ChartArbitraries.ValidCharts().Generator.Sample(300, new Rnd(7), 40).ToArray();
        foreach (var (place, valid) in charts.Index())
        {
            var (chart, other) = Pair(valid, new(place));
            foreach (var to in new[] { other, charts[(place + 1) % charts.Length].Chart })
                foreach (var change in ChartDiff.Between(chart, to).Changes) said[change.Kind] = said.GetValueOrDefault(change.Kind) + 1;
        }

        Assert.Equal(
            [
                "add-dotted-line", "add-initiative", "add-position", "assign", "assign-responsibility", "change-sponsor", "disengage", "edit-fact", "engage", "give-role",
                "leave-body", "remove-dotted-line", "remove-initiative", "remove-position", "rereport", "retitle", "seat-on-body", "take-role", "unassign",
                "withdraw-responsibility",
            ],
            said.Keys);
        Assert.All(said, kind => Assert.True(kind.Value >= 5, $"{kind.Key}: {kind.Value}"));
    }

    /// <summary>A chart and what became of it, or another one.</summary>
    private static (OrgChart Before, OrgChart After) Pair(ValidChart valid, Random dice)
    {
        var facts = valid.Chart.ToFacts();
        var after = OrgChart.Repair(Mutation.Change(facts, dice)).Chart;
        return dice.Next(2) == 0 ? (valid.Chart, after) : (after, valid.Chart);
    }
}
