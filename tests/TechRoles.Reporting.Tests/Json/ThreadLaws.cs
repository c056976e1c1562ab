using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Json;

/// <summary>The number of threads does not change a byte.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class ThreadLaws
{
    [Property]
    public void Any_number_of_threads_gives_the_same_report(ValidChart valid, byte threads) =>
        Assert.Equal(Report(valid.Chart, 1), Report(valid.Chart, 2 + (threads % 6)));

    [Fact]
    public void On_a_chart_with_many_blocks_of_keys_they_do_too()
    {
        var builder = new OrgChartBuilder();
        new SyntheticChart(9_000, areas: 200).AddTo(builder);
        var chart = builder.Create().AsT0;
        var one = Report(chart, 1);
        Assert.Contains("TR2001", one, StringComparison.Ordinal);
        Assert.Equal(one, Report(chart, 3));
        Assert.Equal(one, Report(chart, null));
    }

    private static string Report(OrgChart chart, int? threads) =>
        Reports.Json(new() { Analysis = new OrgAnalyser(RuleSet.All.Without("TR2002")) { Threads = threads }.Analyse(chart) });
}
