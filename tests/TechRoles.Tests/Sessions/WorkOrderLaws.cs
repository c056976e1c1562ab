using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>In which order remits are told where edits brought cells that stand behind those they belong between.</summary>
public class WorkOrderLaws
{
    private static readonly string[] Areas = ["alpha", "bravo", "charlie", "delta", "echo"];
    private static readonly string?[] Scopes = [null, "u1", "u2"];

    [Property]
    public Property Remits_stand_by_how_much_they_are_then_by_areas_scopes_and_kinds_of_work(int seed)
    {
        var dice = new Random(seed);
        var session = new OrgAnalyser(RuleSet.Recommended).Open(OrgChart.Create(new()
        {
            Units = [new("u1"), new("u2")],
            Areas = [.. Areas.Select(area => new AreaFact(area))],
            Positions = [new("top"), new("one") { ReportsTo = "top" }],
            Responsibilities = [new("charlie", Involvement.Accountable) { Position = "one" }, new("echo", Involvement.Responsible) { Position = "one", Scope = "u2" }],
        }).AsT0);
        for (var steps = dice.Next(9); steps > 0; steps--)
            session.Apply(new EditFact(null, new ResponsibilityFact(Areas[dice.Next(Areas.Length)], Involvement.Responsible) { Position = "one", Scope = Scopes[dice.Next(Scopes.Length)] }));
        var duties = session.Live.DutyTable;
        var order = new WorkOrder(session.Live);
        var (said, expected) = (new List<int>(), new List<int>());
        for (var pair = 0; pair < 20; pair++)
        {
            var one = Remit();
            var other = dice.Next(5) == 0 ? [.. one] : Remit();
            said.Add(Math.Sign(order.Compare(one, other)));
            expected.Add(Slow(one, other));
        }

        return said.SequenceEqual(expected).ToProperty()
            .Classify(!order.IsByRow, "cells that came later").Classify(order.IsByRow, "cells in their order").Classify(expected.Contains(0), "equal ones");

        int[] Remit() => [.. Enumerable.Range(0, 2 * duties.CellCount).Where(_ => dice.Next(3) == 0)];

        int Slow(int[] one, int[] other)
        {
            if (one.Length != other.Length) return one.Length.CompareTo(other.Length);
            var (left, right) = (Sorted(one), Sorted(other));
            return Enumerable.Range(0, one.Length).Select(at => left[at].CompareTo(right[at])).FirstOrDefault(difference => difference != 0);
        }

        (int Area, int Scope, int Kind)[] Sorted(int[] remit) => [.. remit.Select(piece => (duties.CellArea[piece / 2], duties.CellScope[piece / 2], piece % 2)).Order()];
    }
}
