using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Duties that are taken from statements as they are, are those that are put together one by one.</summary>
[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class DutyLaws
{
    [Property]
    public void Duties_taken_as_they_are_stated_are_those_put_together_seat_by_seat(ChartFacts facts)
    {
        var tables = OrgChart.Repair(WithoutRoles(facts)).Chart.Tables;
        var gathered = Gathered(tables);
        Assert.Equal(gathered.Position, tables.Duties.Position);
        Assert.Equal(gathered.Cell, tables.Duties.Cell);
        Assert.Equal(gathered.Involvements, tables.Duties.Involvements);
        Assert.Equal(gathered.PositionStarts, tables.Duties.PositionStarts);
        Assert.Equal(gathered.CellStarts, tables.Duties.CellStarts);
        Assert.Equal(gathered.CellDuties, tables.Duties.CellDuties);
        Assert.Equal(gathered.CellPositions, tables.Duties.CellPositions);
        Assert.Equal(gathered.AccountableCount, tables.Duties.AccountableCount);
        for (var duty = 0; duty < gathered.Count; duty++)
        {
            Assert.Equal(gathered.Joint[duty], tables.Duties.Joint[duty]);
            Assert.Equal(gathered.Through(duty), tables.Duties.Through(duty));
            Assert.Equal(gathered.Basis[duty], tables.Duties.Basis[duty]);
        }
    }

    [Property]
    public void Statements_gathered_as_numbers_are_those_gathered_as_rows(ChartFacts facts)
    {
        var day = new DateOnly(2030, 1, 1);
        var undated = facts with
        {
            Responsibilities = facts.Responsibilities.Where(row => row.Involvement != Involvement.Excluded)
                .Select(row => row with { Period = Period.Always }).ToValueList(),
        };

        // Rows that hold on another day are not part of the chart, but make it go the long way.
        var past = undated.Responsibilities.Select(row => row with { Period = new(null, day.AddDays(-1)) });
        var dated = undated with { Responsibilities = undated.Responsibilities.Concat(past).ToValueList() };
        var (one, other) = (StatementsOf(undated), StatementsOf(dated));
        Assert.Equal(other.OwnerStarts, one.OwnerStarts);
        Assert.Equal(other.Area, one.Area);
        Assert.Equal(other.Scope, one.Scope);
        Assert.Equal(other.Bits, one.Bits);

        Statements StatementsOf(ChartFacts facts) => OrgChart.Repair(facts, new() { AsOf = day }).Chart.Tables.Statements;
    }

    [Property]
    public Property The_facts_of_the_law_have_both_kinds_of_charts(ChartFacts facts)
    {
        var statements = OrgChart.Repair(WithoutRoles(facts)).Chart.Tables.Statements;
        var several = Enumerable.Range(1, Math.Max(0, statements.Count - 1))
            .Any(at => !statements.OwnerStarts.Contains(at)
                && (statements.Area[at], statements.Scope[at]) == (statements.Area[at - 1], statements.Scope[at - 1]));
        return true.ToProperty()
            .Classify(several, "several statements on a cell")
            .Classify(statements.Count > 0 && !several, "one statement on a cell");
    }

    private static ChartFacts WithoutRoles(ChartFacts facts) => facts with
    {
        Roles = [],
        Requirements = [],
        Positions = facts.Positions.Select(position => position with { Roles = [] }).ToValueList(),
        Responsibilities = facts.Responsibilities.Where(row => row.Role is null).ToValueList(),
    };

    private static DutyTable Gathered(ChartTables tables)
    {
        var context = new AssemblyContext(new([]), new(), default);
        var assembly = new DutyAssembly(context, tables.Positions, tables.Roles, tables.Areas, tables.Statements, tables.Units.Facts.Length);
        assembly.Gather(_ => null);
        return assembly.Arrange();
    }
}
