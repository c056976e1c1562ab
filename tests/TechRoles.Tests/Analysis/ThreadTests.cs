using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis;

/// <summary>Several threads look like one from outside.</summary>
public class ThreadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Each_rule_is_announced_once_and_in_order(int threads)
    {
        var told = new Told();
        var rules = RuleSet.All.Only("TR1007", "TR2001", "TR3004", "TR4008");
        new OrgAnalyser(rules) { Threads = threads }.Analyse(Chart(), told);
        Assert.Equal([("TR1007", 0, 4), ("TR2001", 1, 4), ("TR3004", 2, 4), ("TR4008", 3, 4)], told.Seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_rule_that_throws_is_reported_with_its_first_key_and_the_others_run_on(int threads)
    {
        var report = new OrgAnalyser(RuleSet.All.Only("TR1007").With(new Failing())) { Threads = threads }.Analyse(Chart());
        var failure = Assert.Single(report.Failures);
        Assert.Equal(("TX0001", 2, "row 5000"), (failure.Rule.Id, failure.Keys, failure.Exception.Message));
        Assert.Equal(report.Chart.Positions[5_000].ToString(), failure.Key);
        Assert.Equal([("TX0001", 9_998)], report.CountByRule().Where(rule => rule.Rule.Id == "TX0001").Select(rule => (rule.Rule.Id, rule.Count)));
        Assert.Equal(new OrgAnalyser(RuleSet.All.Only("TR1007")).Analyse(Chart()).Findings.Count, report.Findings.Count - 9_998);
    }

    /// <summary>Only who asked for the analysis stops it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_rule_that_says_it_was_cancelled_has_failed_where_nobody_cancelled(int threads)
    {
        var rules = RuleSet.All.Only("TR1007").With(new Failing { Throws = static message => new OperationCanceledException(message) });
        var failure = Assert.Single(new OrgAnalyser(rules) { Threads = threads }.Analyse(Chart()).Failures);
        Assert.Equal((2, "row 5000"), (failure.Keys, failure.Exception.Message));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_analysis_can_be_stopped_while_it_runs(int threads)
    {
        using var stop = new CancellationTokenSource();
        var analyser = new OrgAnalyser(RuleSet.All) { Threads = threads };
        Assert.Throws<OperationCanceledException>(() => analyser.Analyse(Chart(), new Stopping(stop), stop.Token));
    }

    [Fact]
    public void No_thread_at_all_is_refused() => Assert.Throws<ArgumentException>(() => new OrgAnalyser { Threads = 0 });

    private static OrgChart Chart()
    {
        var builder = new OrgChartBuilder();
        new SyntheticChart(10_000).AddTo(builder);
        return builder.Create().AsT0;
    }

    private sealed class Told : IProgress<AnalysisProgress>
    {
        public List<(string, int, int)> Seen { get; } = [];

        public void Report(AnalysisProgress value) => Seen.Add((value.Rule, value.Done, value.Total));
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            if (value.Done == 2) stop.Cancel();
        }
    }

    private sealed class Failing : PositionRule
    {
        public Func<string, Exception> Throws { get; init; } = static message => new NotSupportedException(message);

        public override RuleInfo Info { get; } = new()
        {
            Id = "TX0001",
            Name = "failing",
            Title = "t",
            Severity = Severity.Info,
            Rationale = "r",
            Definition = "d",
            Remedy = "r",
            Sources = [TechRoles.Catalogue.Source.Judgement("none")],
            BadExample = "A",
            GoodExample = "A",
        };

        public override void Check(Position position, Inspection inspect)
        {
            if (position.Row is 5_000 or 9_000) throw Throws($"row {position.Row}");
            inspect.Report(position);
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("t");
    }
}
