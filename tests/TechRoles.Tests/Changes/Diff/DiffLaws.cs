using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Law 6: the difference of two charts, applied to the first, gives the second.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class DiffLaws
{
    private static readonly MatchBy[] Ways = [MatchBy.Auto, MatchBy.Id, MatchBy.Holder];

    [Property]
    public void Between_any_two_charts_the_changes_lead_from_the_first_to_the_second(ValidChart before, ValidChart after)
    {
        foreach (var way in Ways) LeadsTo(before.Chart, after.Chart, way);
    }

    [Property]
    public FsCheck.Property Between_a_chart_and_what_became_of_it_they_do_too(ValidChart before, int number)
    {
        var after = OrgChart.Repair(Mutation.Change(before.Chart.ToFacts(), new(number))).Chart;
        foreach (var way in Ways) LeadsTo(before.Chart, after, way);
        return true.ToProperty().Classify(before.Chart.ToFacts() != after.ToFacts(), "different");
    }

    [Property]
    public FsCheck.Property And_when_ids_were_given_anew(ValidChart before, int number)
    {
        var dice = new Random(number);
        var after = OrgChart.Repair(Mutation.Change(Mutation.Rekey(before.Chart.ToFacts(), dice), dice)).Chart;
        var rekeyed = Ways.Sum(way => LeadsTo(before.Chart, after, way).Rekeyed.Count);
        return true.ToProperty().Classify(rekeyed > 0, "rekeyed");
    }

    [Property]
    public void By_ids_alone_the_target_is_the_second_chart_itself(ValidChart before, ValidChart after)
    {
        var (one, other) = (before.Chart, after.Chart);
        Assert.Same(other, ChartDiff.Between(one, other, MatchBy.Id).Target);
    }

    [Property]
    public void A_chart_and_itself_differ_in_nothing(ValidChart valid)
    {
        var facts = valid.Chart.ToFacts();
        Assert.Empty(ChartDiff.Between(valid.Chart, OrgChart.Create(facts).AsT0).Changes);
        Assert.Empty(ChartDiff.Between(valid.Chart, OrgChart.Create(facts).AsT0, MatchBy.Id).Changes);
    }

    [Property]
    public void Every_single_change_leaves_a_chart(ValidChart before, ValidChart after)
    {
        var chart = before.Chart;
        foreach (var change in ChartDiff.Between(chart, after.Chart).Changes)
            chart = chart.With(change).Match(next => next, rejected => throw new InvalidOperationException($"{change}: {rejected}"));
    }

    private static ChartDiff LeadsTo(OrgChart before, OrgChart after, MatchBy way)
    {
        var diff = ChartDiff.Between(before, after, way);
        var changed = before.With(diff.Changes).Match(chart => chart, rejected => throw new InvalidOperationException($"{rejected.Change}: {rejected}"));
        Assert.Equal(InOrder(diff.Target.ToFacts()), InOrder(changed.ToFacts()));
        return diff;
    }

    /// <summary>Facts with the ids that a row lists in order.</summary>
    internal static ChartFacts InOrder(ChartFacts facts) => facts with
    {
        Positions = [.. facts.Positions.Select(row => row with { Roles = InOrder(row.Roles), DottedTo = InOrder(row.DottedTo) })],
        Areas = [.. facts.Areas.Select(row => row with { Controls = InOrder(row.Controls), DependsOn = InOrder(row.DependsOn) })],
        Conflicts = [.. facts.Conflicts.Select(row => row with { Areas = InOrder(row.Areas) })],
        Goals = [.. facts.Goals.Select(row => row with { Opposes = InOrder(row.Opposes) })],
        Initiatives = [.. facts.Initiatives.Select(row => row with { Goals = InOrder(row.Goals), Areas = InOrder(row.Areas), Needs = InOrder(row.Needs) })],
    };

    private static ValueList<string> InOrder(ValueList<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
