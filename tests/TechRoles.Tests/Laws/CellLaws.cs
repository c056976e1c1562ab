using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Who answers for what, said twice: by the walk of the library, and slowly from its definition.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 150, QuietOnSuccess = true)]
public class CellLaws
{
    [Property]
    public void The_accountable_are_those_of_the_first_cell_on_the_way_without_the_excluded(ValidChart valid) => ForEachCell(valid, cell =>
    {
        var way = Way(cell).ToArray();
        var decides = Array.FindIndex(way, one => Entries(one).Any(duty => duty.Involvements.IsAccountable));
        Assert.Equal(decides < 0 ? null : way[decides], cell.DecidedBy);
        Assert.Equal(
            decides < 0 ? [] : Entries(way[decides]).Where(duty => duty.Involvements.IsAccountable).Select(duty => duty.Position.Id).Except(Excluded(way[..(decides + 1)])),
            cell.EffectivelyAccountable.Select(position => position.Id));
        var around = way.Skip(1).Cast<Cell?>().FirstOrDefault(one => Entries(one!.Value).Any(duty => duty.Involvements.IsAccountable));
        Assert.Equal(around, cell.Around);
    });

    [Property]
    public void Work_counts_up_to_the_cell_that_decides(ValidChart valid) => ForEachCell(valid, cell =>
    {
        var way = Way(cell).ToArray();
        var decides = Array.FindIndex(way, one => Entries(one).Any(duty => duty.Involvements.IsAccountable));
        var counted = decides < 0 ? way : way[..(decides + 1)];
        foreach (var involvement in (Involvement[])[Involvement.Responsible, Involvement.Supports, Involvement.Consulted, Involvement.Informed])
        {
            Assert.Equal(
                Holding(counted, involvement).Order(StringComparer.Ordinal),
                cell.Effectively(involvement).Select(position => position.Id).Order(StringComparer.Ordinal));
        }

        Assert.Equal(Holding(way, Involvement.Responsible).Count > 0, cell.HasDoerAround);
    });

    [Property]
    public void The_duties_of_the_seats_are_the_duties_of_the_cells(ValidChart valid)
    {
        var chart = valid.Chart;
        Assert.Equal(chart.Duties, chart.Positions.SelectMany(position => position.Duties));
        Assert.Equal(chart.Duties.ToHashSet(), chart.StatedCells.SelectMany(cell => cell.Duties).ToHashSet());
        Assert.All(chart.StatedCells, cell => Assert.Equal(cell.Holding(Involvement.Accountable), cell.Accountable));
        Assert.All(chart.Duties, duty => Assert.False(duty.Involvements.IsEmpty));
    }

    [Property]
    public void An_own_entry_replaces_what_the_roles_bring_and_a_role_brings_the_rest(ValidChart valid)
    {
        var chart = valid.Chart;
        var facts = chart.ToFacts();
        foreach (var duty in chart.Duties)
        {
            var own = facts.Responsibilities
                .Where(row => row.Position == duty.Position.Id && row.Area == duty.Cell.Area.Id && row.Scope == duty.Cell.Scope?.Id)
                .Where(row => chart.AsOf is not { } day || row.Period.Contains(day))
                .Aggregate(default(InvolvementSet), (set, row) => set.With(row.Involvement));
            Assert.Equal(duty.Through is null, !own.IsEmpty);
            if (duty.Through is null) Assert.Equal(own, duty.Involvements);
            else Assert.Contains(duty.Through.Value, duty.Position.Roles);
        }
    }

    private static HashSet<string> Holding(Cell[] way, Involvement involvement)
    {
        var held = new HashSet<string>();
        for (var count = 1; count <= way.Length; count++)
            held.UnionWith(Entries(way[count - 1]).Where(duty => duty.Involvements.Contains(involvement)).Select(duty => duty.Position.Id).Except(Excluded(way[..count])));
        return held;
    }

    private static HashSet<string> Excluded(Cell[] way) =>
        [.. way.SelectMany(Entries).Where(duty => duty.Involvements.IsExcluded).Select(duty => duty.Position.Id)];

    private static IEnumerable<Duty> Entries(Cell cell) =>
        cell.Area.Chart.Duties.Where(duty => duty.Cell == cell);

    private static IEnumerable<Cell> Way(Cell cell)
    {
        for (Area? area = cell.Area; area is { } at; area = at.Parent)
        {
            for (var scope = cell.Scope; scope is { } unit; scope = unit.Parent) yield return at.In(unit);
            yield return at.In(null);
        }
    }

    private static void ForEachCell(ValidChart valid, Action<Cell> check)
    {
        var chart = valid.Chart;
        foreach (var area in chart.Areas)
        {
            check(area.In(null));
            foreach (var unit in chart.Units) check(area.In(unit));
        }
    }
}
