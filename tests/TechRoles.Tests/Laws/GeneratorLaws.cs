using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>The generators draw what they promise, and reach the cases that the laws are about.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
public class GeneratorLaws
{
    [Property]
    public void Drawn_facts_have_no_error(ValidChart chart) => Assert.NotNull(chart.Chart);

    [Property(MaxTest = 30)]
    public void What_shrinking_gives_has_no_error_and_less_to_read(ValidChart chart)
    {
        foreach (var smaller in ChartArbitraries.ValidCharts().Shrinker(chart).Take(20))
        {
            Assert.NotNull(smaller.Chart);
            Assert.NotEqual(chart, smaller);
        }
    }

    [Fact]
    public void Shrinking_leads_to_the_smallest_chart_with_the_fault()
    {
        var chart = ChartArbitraries.ValidCharts().Generator.Sample(200, new Rnd(5), 60).First(Contests);
        while (ChartArbitraries.ValidCharts().Shrinker(chart).FirstOrDefault(Contests) is { } smaller) chart = smaller;
        Assert.Equal((2, 2), (chart.Chart.Positions.Count, chart.Chart.Duties.Count));
    }

    [Fact]
    public void The_generator_reaches_the_interesting_charts()
    {
        var charts = ChartArbitraries.ValidCharts().Generator.Sample(400, new Rnd(5), 60).Select(chart => chart.Chart).ToArray();
        (string Case, Func<OrgChart, bool> Is)[] cases =
        [
            ("no position", chart => chart.Positions.Count == 0),
            ("one position", chart => chart.Positions.Count == 1),
            ("twenty positions", chart => chart.Positions.Count >= 20),
            ("a chain", chart => chart.Positions.Any(position => position.Depth > 6)),
            ("a wide span", chart => chart.Positions.Any(position => position.Reports.Count > 15)),
            ("several tops", chart => chart.Tops.Count > 2),
            ("contested cells", chart => chart.StatedCells.Any(cell => cell.Accountable.Count > 1)),
            ("a scope within a scope", chart => chart.StatedCells.Any(cell => cell.Scope?.Parent is not null)),
            ("an area within an area", chart => chart.StatedCells.Any(cell => cell.Area.Parent is not null)),
            ("a delegation", chart => chart.StatedCells.Any(cell => cell.Accountable.Count > 0 && cell.Around is not null)),
            ("controls", chart => chart.Areas.Any(area => area.Controls.Count > 0)),
            ("duties through roles", chart => chart.Duties.Any(duty => duty.Through is not null)),
            ("a role of two positions", chart => chart.Positions.SelectMany(position => position.Roles).GroupBy(role => role.Id).Any(role => role.Count() > 1)),
            ("an exclusion", chart => chart.Duties.Any(duty => duty.Involvements.IsExcluded)),
            ("joint", chart => chart.Duties.Any(duty => duty.IsJoint)),
            ("recognised titles", chart => chart.Positions.Any(position => position.RecognisedTitle is not null)),
            ("vacancies", chart => chart.Positions.Any(position => position.Occupancy == Occupancy.Vacant)),
            ("job shares", chart => chart.Positions.Any(position => position.Assignments.Count(one => one.Fills) > 1)),
            ("a person with several positions", chart => chart.People.Any(person => person.Assignments.Count > 1)),
            ("dotted lines", chart => chart.Positions.Any(position => position.DottedManagers.Count > 0)),
            ("pseudo positions", chart => chart.Positions.Any(position => position.IsPool)),
            ("stakeholders", chart => chart.Engagements.Count > 0),
            ("goals and plans", chart => chart.Goals.Count > 0 && chart.Initiatives.Count > 0),
            ("bodies", chart => chart.Bodies.Any(body => body.Seats.Any())),
            ("needs", chart => chart.Needs.Count > 0),
            ("a day", chart => chart.AsOf is not null),
            ("facts of another day", chart => chart.Summary.NotHolding > 0),
            ("abolished posts", chart => chart.Summary.Eliminated > 0),
            ("odd ids", chart => chart.Positions.Any(position => !char.IsAscii(position.Id[0]))),
        ];
        Assert.All(cases, one => Assert.True(charts.Count(one.Is) >= 4, $"{one.Case}: {charts.Count(one.Is)} of {charts.Length}"));
    }

    [Fact]
    public void Every_kind_of_fault_is_planted()
    {
        var planted = ChartArbitraries.BrokenFacts().Generator.Sample(200, new Rnd(5), 60).SelectMany(broken => broken.Faults).ToArray();
        Assert.Superset(
            new HashSet<ProblemKind>
            {
                ProblemKind.SelfReport, ProblemKind.Cycle, ProblemKind.UnknownManager, ProblemKind.SeveralSolidManagers, ProblemKind.DuplicateId,
                ProblemKind.UnknownReference, ProblemKind.ContradictingInvolvement, ProblemKind.InvalidValue,
            },
            planted.Select(fault => fault.Kind).ToHashSet());
        Assert.Equal([2, 3, 4], planted.Where(fault => fault.Kind == ProblemKind.Cycle).Select(fault => fault.Ids.Count).Distinct().Order());
    }

    private static bool Contests(ValidChart chart) => chart.Chart.StatedCells.Any(cell => cell.Accountable.Count > 1);
}
