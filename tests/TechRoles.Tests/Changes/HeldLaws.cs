using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>What somebody has to do with a cell, as a chart has it, as changes see it, and slowly.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 150, QuietOnSuccess = true)]
public class HeldLaws
{
    [Property]
    public void What_changes_see_is_what_the_chart_has(ChangedChart changed)
    {
        var chart = changed.Start.Chart.With(changed.Changes).Match(next => next, _ => changed.Start.Chart);
        var facts = FactStore.Of(chart);
        foreach (var position in chart.Positions)
        {
            Assert.Equal(
                position.Duties.Select(duty =>
                    (duty.Cell.Area.Id, duty.Cell.Scope?.Id, Set: duty.Involvements, duty.IsJoint, Through: duty.Through?.Id)).Order(),
                facts.Duties(position.Id, role => facts.CarriersOf(role).Count())
                    .Select(duty => (duty.Cell.Area, duty.Cell.Scope, duty.Held.Set, duty.Held.IsJoint, duty.Role)).Order());
        }
    }

    [Property]
    public void Beside_an_exclusion_nothing_else_counts_in_whatever_order_it_is_stated(int seed)
    {
        var dice = new Random(seed);
        var stated = Enumerable.Range(0, dice.Next(1, 5)).Select(_ => ((Involvement)dice.Next(1, 7), Joint: dice.Next(3) == 0)).ToArray();
        var excluded = Array.FindAll(stated, row => row.Item1 == Involvement.Excluded);
        var counted = excluded.Length > 0 ? excluded : stated;
        var slow = new Held(counted.Aggregate(default(InvolvementSet), (set, row) => set.With(row.Item1)), Array.Exists(counted, row => row.Joint));
        dice.Shuffle(stated);
        Assert.Equal(slow, stated.Aggregate(default(Held), (held, row) => held.With(row.Item1, row.Joint)));
    }

    [Property]
    public void Roles_bring_the_same_in_whatever_order_and_a_holding_beats_an_exclusion(int seed)
    {
        var dice = new Random(seed);
        var brought = Enumerable.Range(0, dice.Next(1, 5)).Select(_ => default(Held).With((Involvement)dice.Next(1, 7), dice.Next(3) == 0)).ToArray();
        var holding = Array.FindAll(brought, held => !held.Set.IsExcluded);
        var counted = holding.Length > 0 ? holding : brought;
        var slow = new Held(counted.Aggregate(default(InvolvementSet), (set, held) => set.Union(held.Set)), Array.Exists(counted, held => held.IsJoint));
        dice.Shuffle(brought);
        Assert.Equal(slow, brought.Aggregate((one, other) => one.Unite(other)));
    }
}
