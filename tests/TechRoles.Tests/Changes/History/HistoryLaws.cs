using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Law 12: a history is constant between its change points, and replaying it gives the last chart.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class HistoryLaws
{
    private static readonly DateOnly Day = DatedChanges.Day;

    [Property]
    public FsCheck.Property The_chart_of_a_day_is_that_of_its_facts_with_every_change_up_to_it(ValidChart valid, int number, sbyte days)
    {
        var (history, changes) = Drawn(valid, number, isDated: true);
        var day = Day.AddDays(days % 25);
        Assert.Equal(Slowly(history, day).ToFacts(), history.AsOf(day).ToFacts());
        Assert.Equal(changes.Length, history.Changes.Count + history.Rejected.Count);
        return true.ToProperty().Classify(history.Changes.Count > 0, "changes").Classify(history.Rejected.Count > 0, "rejected");
    }

    [Property]
    public FsCheck.Property Nothing_happens_between_two_change_points(ValidChart valid, int number, sbyte days, byte later)
    {
        var history = Drawn(valid, number, isDated: true).History;
        var (one, other) = (Day.AddDays(days % 25), Day.AddDays((days % 25) + (later % 6)));
        if (history.ChangePoints.Any(point => point > one && point <= other)) return true.ToProperty().Classify(true, "a change point");
        Assert.Equal(DatedChanges.Undated(history.AsOf(one)), DatedChanges.Undated(history.AsOf(other)));
        return true.ToProperty().Classify(one != other, "two days");
    }

    [Property]
    public void Replaying_gives_the_last_chart(ValidChart valid, int number)
    {
        var history = Drawn(valid, number, isDated: false).History;
        var last = history.ChangePoints.Count == 0 ? Day : history.ChangePoints[^1];
        var start = OrgChart.Create(history.Initial, new() { AsOf = last }).AsT0;
        Assert.Equal(start.With(history.Changes).AsT0.ToFacts(), history.AsOf(last).ToFacts());
    }

    [Property]
    public void Charts_made_one_out_of_the_other_are_those_made_afresh(ValidChart valid, int number, bool isDated)
    {
        var history = Drawn(valid, number, isDated).History;
        Assert.Equal(history.ChangePoints.Select(day => history.AsOf(day).ToFacts()), history.ChartsOn(history.ChangePoints).Select(chart => chart.ToFacts()));
    }

    [Property]
    public void What_is_rejected_cannot_be_made_on_its_day_and_keeps_its_place(ValidChart valid, int number)
    {
        var (history, changes) = Drawn(valid, number, isDated: false);
        Assert.All(history.Rejected, step => Assert.Contains(step.Rejected.Change, new Several([changes[step.Place]]).Flat().Append(changes[step.Place])));
        Assert.Equal(history.Rejected.Select(step => step.Place).Order(), history.Rejected.Select(step => step.Place));
        Assert.All(history.Rejected.Where(step => changes[step.Place].On is not null), step =>
        {
            var day = changes[step.Place].On!.Value;
            var before = history.Changes.Where(change => change.On < day || (change.On == day && Array.IndexOf(changes, change) < step.Place));
            Assert.True(OrgChart.Create(history.Initial, new() { AsOf = day }).AsT0.With(before).AsT0.With(changes[step.Place]).IsT1);
        });
    }

    /// <summary>One change after the other, each tried on the chart that those accepted before it make of its day.</summary>
    [Property(MaxTest = 150)]
    public FsCheck.Property What_is_rejected_is_what_the_chart_of_its_day_refuses(int number)
    {
        var dice = new Random(number);
        string[] ids = ["a", "b", "c"];
        var facts = new ChartFacts { Positions = [.. ids.Select(id => new PositionFact(id))], People = [new("x"), new("y")] };
        var rows = Enumerable.Range(0, 3).Select(_ => new AssignmentFact(Any("x", "y"), Any(ids)) { Period = DatedChanges.Period(dice) }).ToArray();
        var changes = Enumerable.Range(0, dice.Next(2, 12)).Select(_ => Change(dice.Next(8)) with { On = Day.AddDays(dice.Next(-20, 20)) }).ToArray();
        var (accepted, rejected) = (new List<OrgChange>(), new List<int>());
        foreach (var (place, change) in changes.Index().OrderBy(step => step.Item.On))
        {
            if (Slowly(facts, accepted, change.On!.Value).With(change).IsT0) accepted.Add(change);
            else rejected.Add(place);
        }

        var history = OrgHistory.Create(facts, changes).AsT0;
        Assert.Equal(accepted, history.Changes);
        Assert.Equal(rejected.Order(), history.Rejected.Select(step => step.Place));
        return true.ToProperty().Classify(rejected.Count > 0, "rejected").Classify(history.Changes.Any(change => change is EditFact { After: null } or Unassign or RemoveDottedLine), "removed");

        T Any<T>(params T[] of) => of[dice.Next(of.Length)];

        OrgChange Change(int kind) => kind switch
        {
            0 => new AddDottedLine(Any(ids), Any(ids)),
            1 => new RemoveDottedLine(Any(ids), Any(ids)),
            2 => new AddDottedLine(Any(ids), Any(ids)) { Period = DatedChanges.Period(dice) },
            3 or 4 => new EditFact(null, Any(rows)),
            5 => new EditFact(Any(rows), null),
            6 => new Unassign(Any("x", "y"), Any(ids)),
            _ => new Succeed(Any(ids), Any("x", "y")),
        };
    }

    private static (OrgHistory History, OrgChange[] Changes) Drawn(ValidChart valid, int number, bool isDated)
    {
        var dice = new Random(number);
        var facts = DatedChanges.WithoutDates(valid.Chart);
        if (isDated) facts = DatedChanges.Dated(facts, dice);
        var changes = DatedChanges.Draw(facts, dice, dice.Next(8));
        return (OrgHistory.Create(facts, changes).AsT0, changes);
    }

    /// <summary>One change after the other, each made on a chart of its own; what has nothing left to do is passed over.</summary>
    private static OrgChart Slowly(OrgHistory history, DateOnly day) => Slowly(history.Initial, history.Changes, day);

    private static OrgChart Slowly(ChartFacts initial, IEnumerable<OrgChange> changes, DateOnly day)
    {
        var chart = OrgChart.Create(initial, new() { AsOf = day }).AsT0;
        foreach (var change in changes.Where(change => change.On <= day).SelectMany(change => new Several([change]).Flat()))
            chart = chart.With(change).Match(next => next, _ => chart);
        return chart;
    }
}
