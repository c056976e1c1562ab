using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>Handles: what they print, when they are equal, and what a handle of another chart does.</summary>
public class HandleTests
{
    private static readonly ChartFacts Facts = new()
    {
        Positions = [new("ceo") { Title = "CEO" }, new("p-17") { Title = "CIO", ReportsTo = "ceo" }, new("cto") { ReportsTo = "ceo" }],
        Responsibilities = [new("network", Involvement.Accountable) { Position = "cto", Scope = "emea" }],
    };

    private static readonly OrgChart Chart = OrgChart.Create(Facts).AsT0;

    private static readonly OrgChart Another = OrgChart.Create(Facts).AsT0;

    [Fact]
    public void A_default_handle_prints_that_it_is_none_and_throws_on_anything_else()
    {
        Assert.Equal(
            ["no position", "no area", "no unit", "no person", "no role", "no cell", "no duty", "no assignment", "no stakeholder", "no goal", "no initiative", "no finding"],
            [
                default(Position).ToString(), default(Area).ToString(), default(OrgUnit).ToString(), default(Person).ToString(), default(Role).ToString(),
                default(Cell).ToString(), default(Duty).ToString(), default(Assignment).ToString(), default(Stakeholder).ToString(), default(Goal).ToString(),
                default(Initiative).ToString(), default(Finding).ToString(),
            ]);
        Assert.Throws<InvalidOperationException>(() => default(Position).Id);
        Assert.Throws<InvalidOperationException>(() => default(Position).IsAbove(Chart.Positions[0]));
        Assert.Throws<InvalidOperationException>(() => Chart.Positions[0].IsAbove(default));
        Assert.Throws<InvalidOperationException>(() => default(Area).Parent);
        Assert.Throws<InvalidOperationException>(() => default(Cell).Area);
        Assert.Throws<InvalidOperationException>(() => default(Duty).Position);
        Assert.Throws<InvalidOperationException>(() => default(Finding).Message);
        Assert.Equal(default, default(Position));
        Assert.NotEqual(default, Chart.Positions[0]);
    }

    [Fact]
    public void A_handle_of_another_chart_is_refused()
    {
        Assert.Throws<ArgumentException>("other", () => Chart.Positions[0].IsAbove(Another.Positions[1]));
        Assert.Throws<ArgumentException>("other", () => Chart.Positions[0].CommonManagerWith(Another.Positions[1]));
        Assert.Throws<ArgumentException>("other", () => Chart.Positions[0].IsInLineWith(Another.Positions[1]));
        Assert.Throws<ArgumentException>("other", () => Chart.Areas[0].IsAbove(Another.Areas[0]));
        Assert.Throws<ArgumentException>("scope", () => Chart.Areas[0].In(Another.Units[0]));
        Assert.Throws<ArgumentException>("area", () => Chart.StatedCells[0].Of(Another.Areas[0]));
        Assert.NotEqual(Chart.Positions[0], Another.Positions[0]);
    }

    [Fact]
    public void A_rule_that_reports_a_handle_of_another_chart_is_told_so()
    {
        Assert.Throws<ArgumentException>("duty", () => Reporting(inspect => inspect.Report(Another.Duties[0])));
        Assert.Throws<ArgumentException>("chart", () => Reporting(inspect => inspect.Report(Another)));
        Assert.ThrowsAny<ArgumentException>(() => Reporting(inspect => inspect.Report(Another.Positions[0])));
        Assert.ThrowsAny<ArgumentException>(() => Reporting(inspect => inspect.Report(Another.StatedCells[0])));
    }

    [Fact]
    public void A_position_prints_its_title_and_its_id_where_that_says_more()
    {
        Assert.Equal(["CEO", "cto", "CIO (p-17)"], Chart.Positions.Select(position => position.ToString()));
        Assert.Equal("network in emea", Chart.StatedCells[0].ToString());
        Assert.Equal("cto: network in emea A", Chart.Duties[0].ToString());
    }

    [Fact]
    public void Handles_of_one_row_are_equal_and_navigate()
    {
        Assert.True(Chart.TryPosition("cto", out var cto));
        Assert.Equal(cto, Chart.Positions[1]);
        Assert.Equal(cto.GetHashCode(), Chart.Positions[1].GetHashCode());
        Assert.Equal("ceo", cto.Manager!.Value.Id);
        Assert.Equal(["cto", "p-17"], cto.Manager.Value.Reports.Select(report => report.Id));
        Assert.False(Chart.TryPosition("CTO", out _));
        Assert.False(Chart.TryPosition("\ud800", out _));
    }

    [Fact]
    public void A_list_of_handles_has_bounds_and_a_default()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Positions[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Positions[-1]);
        Assert.Empty(default(HandleList<Position>));
    }

    [Fact]
    public void Null_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => OrgChart.Create(null!));
        Assert.Throws<ArgumentNullException>(() => OrgChart.Repair(null!));
        Assert.Throws<ArgumentNullException>(() => Chart.TryPosition(null!, out _));
        Assert.Throws<ArgumentNullException>(() => new OrgChartBuilder().Add((Fact)null!));
        Assert.Throws<ArgumentNullException>(() => new OrgAnalyser().Analyse(null!));
    }

    [Fact]
    public void An_analysis_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => new OrgAnalyser(RuleSet.All).Analyse(Chart, cancel: new CancellationToken(canceled: true)));

    [Fact]
    public void An_empty_chart_is_a_chart()
    {
        var chart = OrgChart.Create(new()).AsT0;
        Assert.Equal((0, 0, 0), (chart.Positions.Count, chart.Summary.Depth, chart.Areas.Count));
        Assert.Empty(new OrgAnalyser(RuleSet.All).Analyse(chart).Findings);
        Assert.Equal(new(), chart.ToFacts());
    }

    [Fact]
    public void A_rule_that_reports_what_it_does_not_say_that_it_finds_is_told_so() =>
        Assert.Throws<InvalidOperationException>(() => Reporting(inspect => inspect.Report(Chart.Areas[0])));

    private static void Reporting(Action<Inspection> report)
    {
        var failures = new OrgAnalyser(RuleSet.All.With(new Anything(report))).Analyse(Chart).Failures;
        throw Assert.Single(failures).Exception;
    }

    private sealed class Anything(Action<Inspection> report) : ChartRule, IFinds<Position>, IFinds<Cell>, IFinds<Duty>
    {
        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "XX0001" };

        public override void Check(OrgChart chart, Inspection inspect) => report(inspect);

        public override void Explain(OrgChart chart, Finding finding, FindingAccount account) => account.Say("the chart");

        public void Explain(Position position, Finding finding, FindingAccount account) => account.Say("the position");

        public void Explain(Cell cell, Finding finding, FindingAccount account) => account.Say("the cell");

        public void Explain(Duty duty, Finding finding, FindingAccount account) => account.Say("the duty");
    }
}
