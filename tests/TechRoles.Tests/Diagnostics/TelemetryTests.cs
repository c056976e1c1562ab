using System.Diagnostics;
using System.Reflection;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Diagnostics;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Diagnostics;

/// <summary>What listeners are told of each piece of work.</summary>
public class TelemetryTests
{
    private const string Text = "CEO\n  CIO: network, payroll\n  CTO: network, product\n";

    [Fact]
    public void A_reading_tells_its_format_and_size()
    {
        using var listening = new Listening();
        ChartReader.Read(new StringReader(Text), "chart.txt").OrThrow();
        Assert.Equal("format=text, rows=7, problems=0", listening.Told(TechRolesTelemetry.Read));
        Assert.Equal("format=text", listening.Labels(TechRolesTelemetry.Read));
    }

    [Fact]
    public void What_cannot_be_read_is_told_as_such()
    {
        using var listening = new Listening();
        Assert.False(ChartReader.Read(new StringReader("%PDF-1.7"), "chart.pdf").TryGet(out _, out _));
        Assert.Equal("format=unreadable", listening.Labels(TechRolesTelemetry.Read));
    }

    [Fact]
    public void A_chart_tells_its_size()
    {
        var read = ChartText.Read(Text);
        using var listening = new Listening();
        read.Builder.Create().OrThrow();
        Assert.Equal("positions=3, responsibilities=4, problems=1", listening.Told(TechRolesTelemetry.Make));
        Assert.Equal("", listening.Labels(TechRolesTelemetry.Make));
    }

    [Fact]
    public void An_analysis_tells_its_size_and_counts_its_findings()
    {
        var chart = Chart();
        using var listening = new Listening();
        var report = new OrgAnalyser(RuleSet.Recommended.Only("TR2001", "TR1007")).Analyse(chart);
        Assert.Equal("positions=3, responsibilities=4, rules=2, findings=1", listening.Told(TechRolesTelemetry.Analyse));
        Assert.Equal((TechRolesTelemetry.FindingsFound, "{finding}", 1, "severity=warning"), Assert.Single(listening.Measurements, measured => measured.Unit != "s"));
        Assert.Single(report.Findings);
    }

    [Fact]
    public void A_rule_that_throws_is_counted()
    {
        var chart = Chart();
        using var listening = new Listening();
        new OrgAnalyser(RuleSet.Recommended.Only([]).With(new Throwing())).Analyse(chart);
        Assert.Contains((TechRolesTelemetry.RulesFailed, "{key}", 3, "rule=HOUSE9"), listening.Measurements);
    }

    [Fact]
    public void A_session_tells_what_each_change_did()
    {
        var chart = Chart();
        using var listening = new Listening();
        var session = new OrgAnalyser(RuleSet.Recommended.Only("TR2001")).Open(chart);
        Assert.Equal("positions=3, responsibilities=4, rules=1, findings=1", listening.Told(TechRolesTelemetry.Open));
        session.Apply(new WithdrawResponsibility("network", Involvement.Accountable) { Position = "cto" }).OrThrow();
        Assert.Equal("change=withdraw-responsibility, outcome=in-place", listening.Labels(TechRolesTelemetry.Apply));
        Assert.EndsWith("introduced=0, resolved=1", listening.Told(TechRolesTelemetry.Apply), StringComparison.Ordinal);
        listening.Measurements.Clear();
        Assert.False(session.Apply(new Rereport("nobody", "ceo")).TryGet(out _, out _));
        Assert.Equal("change=rereport, outcome=rejected", listening.Labels(TechRolesTelemetry.Apply));
        listening.Measurements.Clear();
        session.Apply(new GiveRole("cio", "cio")).OrThrow();
        Assert.Equal("change=give-role, outcome=anew", listening.Labels(TechRolesTelemetry.Apply));
    }

    [Fact]
    public void A_join_tells_how_many_remits_and_pairs_there_are()
    {
        var chart = Chart();
        using var listening = new Listening();
        RemitOverlaps.In(chart, new() { Threshold = new(1, 4) });
        Assert.Equal("remits=2, pairs=1", listening.Told(TechRolesTelemetry.Overlap));
    }

    [Fact]
    public void What_is_stopped_is_an_error()
    {
        var chart = Chart();
        using var listening = new Listening();
        Assert.Throws<OperationCanceledException>(() => new OrgAnalyser().Analyse(chart, cancel: new(true)));
        Assert.Equal("error.type=_OTHER", listening.Labels(TechRolesTelemetry.Analyse));
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(listening.Activities).Status);
    }

    [Fact]
    public void Every_name_of_an_activity_a_tag_or_a_counter_is_its_own_and_begins_alike()
    {
        var names = typeof(TechRolesTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
        Assert.All(
            names.Where(name => name.Key is not (nameof(TechRolesTelemetry.Name) or nameof(TechRolesTelemetry.Duration) or nameof(TechRolesTelemetry.ErrorTag))),
            name => Assert.StartsWith("techroles.", name.Value, StringComparison.Ordinal));
        Assert.Equal(names.Count - 1, names.Values.Distinct().Count());
        Assert.Equal(TechRolesTelemetry.FindingsFound, TechRolesTelemetry.FindingsTag);
    }

    /// <summary>Telling does not change what is found, nor does listening.</summary>
    [Fact]
    public void Who_is_listened_to_finds_the_same()
    {
        var chart = Chart();
        var alone = new OrgAnalyser().Analyse(chart).Findings.Select(finding => finding.ToString()).ToArray();
        using var listening = new Listening();
        Assert.Equal(alone, new OrgAnalyser().Analyse(chart).Findings.Select(finding => finding.ToString()));
    }

    private static OrgChart Chart() => ChartText.Read(Text).Builder.Create().OrThrow();

    private sealed class Throwing : PositionRule
    {
        public override RuleInfo Info { get; } = new TooManyManagers().Info with { Id = "HOUSE9", Name = "throws" };

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect) => throw new InvalidOperationException("As asked.");

        public override void Explain(Position position, Finding finding, FindingAccount account)
        {
        }
    }
}
