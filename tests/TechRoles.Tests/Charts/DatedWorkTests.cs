using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests;

/// <summary>What is stated of the work on other days than that of the chart is not lost.</summary>
public class DatedWorkTests
{
    /// <summary>The role of a position that is gone is known, and one that only works on another day is not: both stand where their ids do.</summary>
    [Fact]
    public void Rows_of_roles_stand_by_the_role_whether_or_not_the_chart_has_it()
    {
        var chart = OrgChart.Repair(new()
        {
            Organisation = new() { AsOf = new(2030, 4, 24) },
            Positions = [new("x") { Roles = ["cio"], Status = PositionStatus.Eliminated }],
            Responsibilities =
            [
                new("risk", Involvement.Excluded) { Role = "ciso" },
                new("network", Involvement.Responsible) { Role = "cio", Period = new(null, new DateOnly(2029, 12, 26)) },
            ],
        }).Chart;
        Assert.Equal(chart.ToFacts(), OrgChart.Create(chart.ToFacts()).AsT0.ToFacts());
    }

    [Fact]
    public void What_a_role_does_on_another_day_is_kept_whether_or_not_it_does_anything_today()
    {
        var facts = new ChartFacts
        {
            Organisation = new() { AsOf = new(2031, 1, 1) },
            Positions = [new("ceo")],
            Responsibilities = [new("data", Involvement.Responsible) { Role = "cto", Period = new(null, new(2029, 6, 25)) }],
        };
        var chart = OrgChart.Repair(facts).Chart;
        Assert.Equal(facts.Responsibilities, chart.ToFacts().Responsibilities);
        var session = new OrgAnalyser().Open(chart);
        var coming = facts.Responsibilities[0] with { Period = new(new(2040, 1, 1), null) };
        Assert.True(session.Apply(new EditFact(null, coming)).IsT0);
        Assert.Equal([.. facts.Responsibilities, coming], session.ToChart().ToFacts().Responsibilities);
    }
}
