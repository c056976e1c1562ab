using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

/// <summary>Who is a top where lines lead to nobody, or back to where they begin.</summary>
public class TopTests
{
    [Fact]
    public void Whoever_is_their_own_manager_is_a_top_where_nobody_else_is()
    {
        var repaired = Repair(("a", "a"), ("b", "a"));
        var notice = Assert.Single(repaired.Problems);
        Assert.Equal((ProblemKind.Guessed, ProblemLevel.Information), (notice.Kind, notice.Level));
        Assert.True(Position(repaired, "a").IsStatedTop);
        Assert.Equal("a", Position(repaired, "b").Manager?.Id);
        Assert.True(repaired.Chart.IsComplete);
    }

    [Fact]
    public void Beside_a_top_it_is_a_fault()
    {
        var repaired = Repair(("a", null), ("b", "b"));
        Assert.Equal(ProblemKind.SelfReport, Assert.Single(repaired.Problems).Kind);
        Assert.True(Position(repaired, "b").LineWasSetAside);
        Assert.False(Position(repaired, "a").LineWasSetAside);
    }

    [Fact]
    public void One_manager_whom_nobody_knows_stands_beyond_the_edge_where_nobody_is_a_top()
    {
        var repaired = Repair(("a", "board"), ("b", "board"), ("c", "a"));
        var notice = Assert.Single(repaired.Problems);
        Assert.Equal((ProblemKind.Edge, ProblemLevel.Information), (notice.Kind, notice.Level));
        Assert.Contains("board", notice.Message, StringComparison.Ordinal);
        Assert.False(repaired.Chart.IsComplete);
        Assert.Equal(["a", "b"], repaired.Chart.Tops.Select(top => top.Id));
        Assert.Equal(repaired.Chart.ToFacts(), OrgChart.Create(repaired.Chart.ToFacts()).AsT0.ToFacts());
    }

    [Fact]
    public void Beside_a_top_each_unknown_manager_is_a_fault()
    {
        var repaired = Repair(("a", null), ("b", "x"), ("c", "y"), ("d", "a"));
        Assert.Equal([ProblemKind.UnknownManager, ProblemKind.UnknownManager], repaired.Problems.Select(problem => problem.Kind));
        Assert.True(Position(repaired, "b").LineWasSetAside);
    }

    [Fact]
    public void Where_no_line_holds_it_is_said_once()
    {
        var repaired = Repair(("a", null), ("b", "x"), ("c", "y"), ("d", "y"));
        var problem = Assert.Single(repaired.Problems);
        Assert.Equal(ProblemKind.UnknownManager, problem.Kind);
        Assert.Equal(["b", "x"], problem.Ids);
        Assert.Equal(2, problem.AlsoSetAside.Count);
    }

    [Fact]
    public void A_seat_keeps_in_changed_charts_that_its_line_was_set_aside()
    {
        var chart = Repair(("a", null), ("b", "x"), ("c", "a")).Chart;
        var changed = chart.With(new Retitle("c", "Controller")).AsT0;
        Assert.True(changed.TryPosition("b", out var position) && position.LineWasSetAside);
    }

    [Fact]
    public void A_manager_in_another_spelling_is_the_only_one_that_can_be_meant()
    {
        var repaired = Repair(("Lead-1", null), ("b", "LEAD-1"), ("c", " lead-1 "));
        Assert.All(repaired.Problems, problem => Assert.Equal((ProblemKind.Spelling, ProblemLevel.Information), (problem.Kind, problem.Level)));
        Assert.Equal(["b", "c"], Position(repaired, "Lead-1").Reports.Select(report => report.Id));
    }

    [Fact]
    public void Where_two_might_be_meant_nobody_is()
    {
        var repaired = Repair(("lead", null), ("Lead", "lead"), ("c", "LEAD"));
        Assert.Equal(ProblemKind.UnknownManager, Assert.Single(repaired.Problems).Kind);
    }

    [Fact]
    public void Owners_areas_and_scopes_are_found_in_another_spelling()
    {
        var repaired = OrgChart.Repair(new()
        {
            Units = [new("North")],
            Areas = [new("payroll")],
            Positions = [new("cio")],
            Responsibilities = [new("Payroll ", Involvement.Accountable) { Position = "CIO", Scope = "north" }],
            Goals = [new("growth") { Owner = "Cio" }],
        });
        Assert.Equal(4, repaired.Problems.Count);
        Assert.All(repaired.Problems, problem => Assert.Equal(ProblemKind.Spelling, problem.Kind));
        Assert.Equal("cio", Assert.Single(repaired.Chart.Duties).Position.Id);
        Assert.Equal("cio", Assert.Single(repaired.Chart.Goals).Owner?.Id);
    }

    private static RepairedChart Repair(params (string Id, string? Manager)[] positions) =>
        OrgChart.Repair(new() { Positions = [.. positions.Select(position => new PositionFact(position.Id) { ReportsTo = position.Manager })] });

    private static Position Position(RepairedChart repaired, string id) => repaired.Chart.TryPosition(id, out var position) ? position : throw new ArgumentException(id);
}
