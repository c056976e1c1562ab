using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>What every kind of change keeps to.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class ChangeLaws
{
    [Property]
    public void A_change_that_is_taken_back_has_never_been_made(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        foreach (var change in changed.Changes)
        {
            if (!chart.Apply(change).TryPickT0(out var applied, out _)) continue;
            Assert.Equal(chart.ToFacts(), applied.Chart.With(applied.Inverse).AsT0.ToFacts());
            chart = applied.Chart;
        }
    }

    [Property]
    public void Changes_together_are_one_after_the_other_and_the_first_that_fails_is_named(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        var before = chart.ToFacts();
        OrgChart? stepwise = chart;
        OrgChange? failed = null;
        foreach (var change in new Several(changed.Changes).Flat())
        {
            if (stepwise.With(change).TryPickT0(out var next, out _)) stepwise = next;
            else
            {
                failed = change;
                break;
            }
        }

        chart.With(changed.Changes).Switch(
            together => Assert.Equal(stepwise.ToFacts(), together.ToFacts()),
            rejected => Assert.Equal(failed, rejected.Change));
        Assert.Equal(before, chart.ToFacts());
    }

    /// <summary>The order of ids in a row says nothing, and is kept as it was given all the same.</summary>
    [Property(Arbitrary = [typeof(ChartArbitraries)])]
    public Property A_row_that_goes_and_comes_back_in_another_order_stands_as_it_came_back(ValidChart valid)
    {
        var listing = valid.Chart.ToFacts().Positions.Where(row => row.Roles.Count > 1 || row.DottedTo.Count > 1).ToList();
        foreach (var row in listing)
        {
            var without = row with { Roles = [], DottedTo = [] };
            var back = row with { Roles = [.. row.Roles.Reverse()], DottedTo = [.. row.DottedTo.Reverse()] };
            OrgChange[] changes = [new EditFact(row, without), new EditFact(without, back), new Retitle(row.Id, "Another")];
            var stepwise = changes.Aggregate(valid.Chart, (chart, change) => chart.With(change).AsT0);
            Assert.Equal(stepwise.ToFacts(), valid.Chart.With(changes).AsT0.ToFacts());
        }

        return true.Classify(listing.Count > 0, "lists ids").Classify(listing.Count == 0, "none lists ids");
    }

    /// <summary>So that a session can make them in place, one by one, and take them back one by one.</summary>
    [Property]
    public void Facts_hold_together_after_each_edit_that_a_change_comes_down_to(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        foreach (var change in changed.Changes)
        {
            var store = FactStore.Of(chart);
            if (!change.Expand(store).TryPickT0(out var edits, out _)) continue;
            foreach (var edit in edits)
            {
                Assert.Equal([edit], edit.Expand(store).AsT0);
                store.Make(edit);
                Assert.True(OrgChart.Create(store.ToFacts()).IsT0);
            }

            foreach (var edit in edits.Reverse())
            {
                Assert.Equal([edit.Inverse], edit.Inverse.Expand(store).AsT0);
                store.Make(edit.Inverse);
            }

            chart = chart.With(change).AsT0;
        }
    }

    /// <summary>Whoever applies changes without making a chart decides the same.</summary>
    [Property]
    public void What_is_accepted_makes_a_chart(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        foreach (var change in changed.Changes)
        {
            var store = FactStore.Of(chart);
            Assert.Equal(change.Expand(store).IsT0, chart.With(change).IsT0);
            chart = chart.With(change).Match(next => next, _ => chart);
        }
    }

    /// <summary>
    /// Where a list comes to its end, making a chart guesses what is used; and what an area is part of may come in from the catalogue as long
    /// as somebody uses it. A change relies on neither. Nor does it take away who once held a position or will: what has ended or not begun
    /// may name anything where a chart is made, since nobody reads it there.
    /// </summary>
    [Property(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 60)]
    public void A_row_can_go_where_the_rest_makes_a_chart_without_guessing(ValidChart valid)
    {
        var chart = valid.Chart;
        var facts = chart.ToFacts();
        foreach (var row in RowsOf(facts))
        {
            var store = new FactStore(facts, chart.Options);
            var isAccepted = new EditFact(row, null).Expand(store).IsT0;
            store.Make(new(row, null));
            var isChart = OrgChart.Repair(store.ToFacts()).Problems.All(problem => problem.Level == ProblemLevel.Information && problem.Kind is not (ProblemKind.Edge or ProblemKind.Spelling));
            Assert.True(isAccepted ? isChart : !isChart || ComesAgain(row, store) || IsNamedOnAnotherDay(row, facts), $"{row}");
        }
    }

    /// <summary>So that what was made and taken back before says nothing about what comes next.</summary>
    [Property]
    public void A_change_does_the_same_whatever_order_rows_stand_in(ChangedChart changed, int seed)
    {
        var chart = changed.Start.Chart;
        foreach (var change in changed.Changes)
        {
            var facts = chart.ToFacts();
            var (inOrder, shuffled) = (Made(facts, change), Made(FactOrder.Shuffle(facts, new(seed)), change));
            Assert.True(inOrder == shuffled, $"{change}\n{inOrder}\n{shuffled}");
            chart = chart.With(change).Match(next => next, _ => chart);
        }

        ChartFacts? Made(ChartFacts facts, OrgChange change)
        {
            var store = new FactStore(facts, chart.Options, chart.AsOf);
            if (!change.Expand(store).TryPickT0(out var edits, out _)) return null;
            foreach (var edit in edits) store.Make(edit);
            return OrgChart.Create(store.ToFacts(), chart.Options).AsT0.ToFacts();
        }
    }

    [Property]
    public void A_sentence_is_said_of_every_change(ChangedChart changed)
    {
        foreach (var sentence in changed.Changes.Where(change => change is not Several).Select(change => change.Sentence(changed.Start.Chart)))
        {
            Assert.Matches(@"^\S(.*\S)?$", sentence.ReplaceLineEndings(" "));
            Assert.DoesNotContain("Fact", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_is_drawn_so_that_it_can_be_done_and_so_that_it_cannot()
    {
        var seen = new SortedDictionary<string, (int Applied, int Rejected)>(StringComparer.Ordinal);
        foreach (var changed in ChangeArbitraries.ChangedCharts().Generator.Sample(700, new Rnd(5), 60))
        {
            var chart = changed.Start.Chart;
            foreach (var change in changed.Changes)
            {
                var (applied, rejected) = seen.GetValueOrDefault(change.Kind);
                var isApplied = chart.With(change).TryPickT0(out var next, out _);
                seen[change.Kind] = isApplied ? (applied + 1, rejected) : (applied, rejected + 1);
                chart = next ?? chart;
            }
        }

        var kinds = typeof(OrgChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OrgChange)));
        Assert.Equal(kinds.Count(), seen.Count);
        Assert.All(seen, kind => Assert.True(kind.Value is ( >= 5, >= 2), $"{kind.Key}: {kind.Value}"));
        Assert.True(seen.Values.Sum(kind => kind.Applied) > seen.Values.Sum(kind => kind.Rejected));
    }

    private static IEnumerable<Fact> RowsOf(ChartFacts facts) =>
    [
        .. facts.Units, .. facts.Areas, .. facts.Roles, .. facts.Positions, .. facts.Lines, .. facts.People, .. facts.Assignments, .. facts.Responsibilities,
        .. facts.Conflicts, .. facts.Qualifications, .. facts.Requirements, .. facts.Stakeholders, .. facts.Engagements, .. facts.Needs, .. facts.Bodies,
        .. facts.Seats, .. facts.Goals, .. facts.Initiatives,
    ];

    private static bool IsNamedOnAnotherDay(Fact row, ChartFacts facts)
    {
        var list = FactLists.Of(row);
        return list.IdOf(row) is { } id && facts.Organisation.AsOf is { } day && FactLists.Tables.Any(other => other.RowsIn(facts).Any(held =>
            !other.PeriodOf(held).HoldsOn(day) && other.ReferencesOf(held).Any(named => named.Id == id && named.Column.RefersTo == list.Name)));
    }

    private static bool ComesAgain(Fact row, FactStore rest) => row switch
    {
        UnitFact => !rest.All<UnitFact>().Any(),
        AreaFact area => !rest.All<AreaFact>().Any() || rest.Options.Catalogue.TryArea(area.Id, out _),
        PersonFact => !rest.All<PersonFact>().Any(),
        _ => false,
    };
}
