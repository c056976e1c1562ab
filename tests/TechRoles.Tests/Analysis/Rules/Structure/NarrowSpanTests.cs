using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class NarrowSpanTests
{
    private static readonly NarrowSpan Rule = new();

    [Property(MaxTest = 300)]
    public Property A_chain_is_told_once_of_its_highest(SmallChart small)
    {
        // Every pair of a manager and an only report, put together where the report is a manager of that sort again.
        Position[] reports(Position position) => [.. small.Chart.Positions.Where(report => report.Manager == position && !report.IsPool)];
        bool isLink(Position position) => position is { Manager: not null, IsStatedTop: false, IsPool: false } && reports(position) is [var only] && reports(only).Length > 0;
        var links = small.Chart.Positions.Where(isLink).ToArray();
        var expected = links.Where(position => !links.Contains(position.Manager!.Value))
            .Select(position => (position.Id, links.Count(other => other == position || (Slow.Above(other).Contains(position)
                && Slow.Above(other).TakeWhile(above => above != position).All(links.Contains)))))
            .ToHashSet();
        var found = Alone.Run(Rule, small.Chart).Select(finding => (finding.Position.Id, finding.Number)).ToArray();
        return (expected.SetEquals(found) && found.Length == expected.Count)
            .Classify(found.Any(one => one.Number == 1), "one").Classify(found.Any(one => one.Number > 1), "chain");
    }

    [Fact]
    public void The_generator_reaches_single_ones_and_chains()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => finding.Number == 1)), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => finding.Number > 1)), 3, 297);
    }

    [Fact]
    public void A_chain_names_all_its_managers()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal("COO, Deputy COO (deputy-coo) have one report each, one below the other", finding.Message);
        Assert.Equal((Severity.Warning, 2), (finding.Severity, finding.Number));
        Assert.Equal(["coo", "deputy-coo"], finding.Positions());
    }

    [Theory]
    [InlineData("CEO\n  COO\n    Assistant\n  CFO")]
    [InlineData("Board (top)\n  CEO\n    CIO\n    CFO")]
    [InlineData("Holding\n  CEO (top)\n    COO\n      CFO")]
    [InlineData("CEO\n  COO\n    A\n      B\n    Secondment (pool)\n    C\n")]
    [InlineData("CEO\n  COO\n    Deputy\n      Head\n        A\n        B\n\n[organisation]\ncomplete=false")]
    public void One_report_who_leads_nobody_tops_and_the_edge_of_a_chart_are_no_narrow_span(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Fact]
    public void What_hangs_on_a_circle_that_was_cut_is_not_told_again() =>
        Assert.Empty(Alone.Run(Rule, OrgChart.Repair(ChartText.Facts("CEO\n  CFO\nA (reports D)\n  B\n    C\n      D\n        E").AsT0).Chart));

    [Fact]
    public void One_manager_by_itself_is_information() =>
        Assert.Equal(Severity.Info, Alone.Single(Rule, "CEO\n  COO\n    Deputy\n      A\n      B\n  CFO").Severity);
}
