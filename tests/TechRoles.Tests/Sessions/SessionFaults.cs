using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>What users of sessions ran into.</summary>
public class SessionFaults
{
    private static AnalysisSession Open() => new OrgAnalyser().Open(OrgChart.Create(ChartText.Facts("""
        CEO
          CIO: network, payroll
          CTO: platform
            Head of Platforms: network R
        """).AsT0).AsT0);

    [Fact]
    public void Findings_of_a_session_and_of_a_delta_have_remedies()
    {
        var session = Open();
        var delta = session.Apply(new AssignResponsibility("network", Involvement.Accountable) { Position = "cto" }).AsT0;
        var introduced = Assert.Single(delta.Introduced, finding => finding.Rule.Id == "TR2001");
        Assert.NotEmpty(introduced.ProvenRemedies());
        var standing = session.Findings.Single(finding => finding.Rule.Id == "TR2001");
        Assert.Equal(introduced.ProvenRemedies(), standing.ProvenRemedies());
        var report = session.ToReport();
        Assert.True(report.TryFind(standing.Fingerprint, out var lasting));
        Assert.Equal(new RemedyProof(report).RemediesOf(lasting), standing.ProvenRemedies());

        var resolved = Assert.Single(session.Undo()!.Resolved, finding => finding.Rule.Id == "TR2001");
        Assert.Empty(resolved.ProvenRemedies());
        Assert.Throws<InvalidOperationException>(() => introduced.ProvenRemedies());
        Assert.Equal("TR2001 of a session that has moved on", introduced.ToString());
    }

    public static TheoryData<OrgChange> Malformed =>
    [
        new Several([null!]),
        new Several([new Rereport("cto", "cio"), null!]),
        new Rereport(null!, "cio"),
        new EditFact(null, new PositionFact(null!)),
        new EditFact(null, new PositionFact("new") { DottedTo = [null!] }),
        new EditFact(null, new ResponsibilityFact(null!, Involvement.Accountable) { Position = "cio" }),
        new EditFact(null, new AssignmentFact(null!, "cio")),
        new AddPosition(null!),
        new MergePositions("cio", null!),
    ];

    [Theory, MemberData(nameof(Malformed))]
    public void A_change_with_nothing_where_something_has_to_be_is_rejected_and_the_session_goes_on(OrgChange change)
    {
        var session = Open();
        var before = session.ToChart().ToFacts();
        Assert.True(session.Apply(change).IsT1);
        Assert.True(session.ToChart().With(change).IsT1);
        Assert.True(session.Apply(new Rereport("cto", "cio")).IsT0);
        session.Undo();
        Assert.Equal(before, session.ToChart().ToFacts());
    }

    [Fact]
    public async Task A_second_thread_is_told_that_it_is_not_its_turn()
    {
        using var isJudging = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        var rule = new Waiting(isJudging, mayGoOn);
        var session = new OrgAnalyser(RuleSet.All.Only().With(rule)).Open(Open().ToChart());
        rule.IsAsked = true;
        var first = Task.Run(() => session.Apply(new Rereport("cto", "cio")).IsT0);
        isJudging.Wait();
        var told = Assert.Throws<InvalidOperationException>(() => session.Apply(new Rereport("cio", "cto")));
        Assert.Contains("second thread", told.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => session.Undo());
        mayGoOn.Set();
        Assert.True(await first);
        Assert.NotNull(session.Undo());
    }

    private sealed class Waiting(ManualResetEventSlim isJudging, ManualResetEventSlim mayGoOn) : PositionRule
    {
        public bool IsAsked { get; set; }

        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "XX0001", Name = "waiting" };

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect)
        {
            if (!IsAsked) return;
            isJudging.Set();
            mayGoOn.Wait();
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("Nothing");
    }
}
