using System.Reflection;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Sessions;

/// <summary>Whoever asks to stop is heard: at once where it was asked before, and without a half-made change.</summary>
public class StoppingTests
{
    private const string Small = """
        CEO
          CIO: enterprise-it, network
          CTO: product-stack, network
        """;

    private static readonly OrgChange InPlace = new Rereport("cto", "cio");

    // Roles are made anew.
    private static readonly OrgChange Anew = new EditFact(null, new RoleFact("keeper") { Title = "Keeper" });

    private static Dictionary<string, Action<CancellationToken>> Everything
    {
        get
        {
            var (chart, facts, analyser) = (Alone.Chart(Small), Alone.Chart(Small).ToFacts(), new OrgAnalyser());
            var session = analyser.Open(chart);
            session.Apply(InPlace).OrThrow();
            session.Undo();
            session.Apply(new Retitle("cio", "Head of IT")).OrThrow();
            var finding = analyser.Analyse(chart).Findings[0];
            var scenario = new Scenario("", [InPlace]);
            return new()
            {
                ["OrgChart.Create"] = cancel => OrgChart.Create(facts, cancel: cancel),
                ["OrgChart.Repair"] = cancel => OrgChart.Repair(facts, cancel: cancel),
                ["OrgChartBuilder.Create"] = cancel => new OrgChartBuilder().Create(cancel: cancel),
                ["OrgChartBuilder.Repair"] = cancel => new OrgChartBuilder().Repair(cancel: cancel),
                ["ChartChanges.With"] = cancel => chart.With([InPlace], cancel),
                ["ChartChanges.Apply"] = cancel => chart.Apply([InPlace], cancel),
                ["Scenario.ApplyTo"] = cancel => scenario.ApplyTo(chart, cancel),
                ["OrgAnalyser.Analyse"] = cancel => analyser.Analyse(chart, cancel: cancel),
                ["ConfiguredAnalysis.Analyse"] = cancel => ConfiguredAnalysis.Of(new()).AsT0.Analyse(chart, cancel),
                ["ScenarioAnalysis.Try"] = cancel => analyser.Try(chart, scenario, cancel: cancel),
                ["SegregationOfDuties.In"] = cancel => SegregationOfDuties.In(chart, cancel: cancel),
                ["RemitOverlaps.In"] = cancel => RemitOverlaps.In(chart, cancel: cancel),
                ["HistoryAnalysis.Of"] = cancel => HistoryAnalysis.Of(OrgHistory.Repair(facts, []), cancel: cancel),
                ["FindingRemedies.ProvenRemedies"] = cancel => finding.ProvenRemedies(cancel),
                ["RemedyProof.RemediesOf"] = cancel => new RemedyProof(finding.Report).RemediesOf(finding, cancel),
                ["RemedyProof.TryRemediesOf"] = cancel => new RemedyProof(finding.Report).TryRemediesOf(finding, cancel),
                ["AnalysisSession.Open"] = cancel => AnalysisSession.Open(analyser, chart, cancel),
                ["SessionExtensions.Open"] = cancel => analyser.Open(chart, cancel),
                ["AnalysisSession.Apply"] = cancel => session.Apply(InPlace, cancel: cancel),
                ["AnalysisSession.ApplyIf"] = cancel => session.ApplyIf(session.Version, InPlace, cancel: cancel),
                ["AnalysisSession.TakeBack"] = cancel => session.TakeBack(session.Version, cancel: cancel),
                ["AnalysisSession.Undo"] = cancel => session.Undo(cancel),
                ["AnalysisSession.Redo"] = cancel => Redone(session).Redo(cancel),
                ["AnalysisSession.ToChart"] = cancel => session.ToChart(cancel),
                ["AnalysisSession.ToReport"] = cancel => session.ToReport(cancel),
            };
        }
    }

    public static TheoryData<string> Names => [.. Everything.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_was_stopped_before_it_begins_does_nothing(string name) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Everything[name](new(canceled: true)));

    [Fact]
    public void Nothing_that_can_be_stopped_is_forgotten() => Assert.Equal(
        Everything.Keys.Order(StringComparer.Ordinal),
        from type in typeof(OrgChart).Assembly.GetExportedTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken))
        group method by $"{type.Name}.{method.Name}" into same
        orderby same.Key
        select same.Key);

    [Fact]
    public void A_change_that_is_stopped_while_the_chart_is_made_anew_was_not_made()
    {
        var stopping = new StopsWhenArmed();
        var session = new OrgAnalyser(RuleSet.Recommended.With(stopping)) { Threads = 1 }.Open(Alone.Chart(Small));
        session.Apply(InPlace).OrThrow();
        var (told, facts) = (SessionTold.Of(session.Findings), session.ToChart().ToFacts());
        using var stop = new CancellationTokenSource();
        stopping.Armed = stop;

        Assert.ThrowsAny<OperationCanceledException>(() => session.Apply(Anew, cancel: stop.Token));

        stopping.Armed = null;
        Assert.Equal((1, 1, 0), (session.Version, session.Changes.Count, session.MadeAnew));
        Assert.Equal(told, SessionTold.Of(session.Findings));
        Assert.Equal(facts, session.ToChart().ToFacts());
        Assert.True(session.Apply(Anew).IsT0);
        Assert.Equal((2, 1), (session.Version, session.MadeAnew));
    }

    private static AnalysisSession Redone(AnalysisSession session)
    {
        session.Undo();
        return session;
    }

    private sealed class StopsWhenArmed : PositionRule
    {
        public CancellationTokenSource? Armed { get; set; }

        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "XX0001", Name = "stops" };

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect)
        {
            Armed?.Cancel();
            inspect.Cancel.ThrowIfCancellationRequested();
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("never");
    }
}
