using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>A session as an app sees it.</summary>
public class SessionExamples
{
    private const string Text = """
        CEO
          CIO: payroll, network
            Head of Networks
          CTO: product
            Head of Platforms [person-1]
          CISO

        [people]
        person-1
        person-2
        """;

    [Fact]
    public void A_change_says_what_it_introduces_and_its_undo_what_it_resolves()
    {
        var session = Open();
        var delta = session.Apply(Responsibility("head-of-platforms", "network")).AsT0;
        var found = Assert.Single(delta.Introduced);
        Assert.Equal("TR2001 'network' has 2 accountable positions (CIO, Head of Platforms (head-of-platforms))", found.ToString());
        Assert.Empty(delta.Resolved);
        Assert.InRange(delta.KeysJudged, 1, 60);
        var fingerprint = found.Fingerprint;
        var undone = session.Undo();
        Assert.Equal("TR2001 'network' has 2 accountable positions (CIO, Head of Platforms (head-of-platforms))", Assert.Single(undone!.Resolved).ToString());
        Assert.Equal(fingerprint, undone.Resolved[0].Fingerprint);
        Assert.Equal(fingerprint, Assert.Single(session.Redo()!.Introduced).Fingerprint);
    }

    /// <summary>What a finding told before a change is read with the offices as they were, also where the change moves an office.</summary>
    [Fact]
    public void A_finding_that_names_who_stands_for_a_role_has_changed_with_the_title()
    {
        var session = new OrgAnalyser().Open(OrgChart.Create(
            ChartText.Facts("CEO\n  CIO: integration-strategy A/R, technical-partnerships A/R, developer-relations A/R\n  CTO #one\n  CTO #two").AsT0).AsT0);
        Assert.Contains(session.Findings, finding => finding.Rule.Id == "TR2008");
        var delta = session.Apply(new Retitle("two", "Clerk")).OrThrow();
        Assert.Contains(delta.Changed, finding => finding.Rule.Id == "TR2008");
    }

    /// <summary>What a title means is for the catalogue of the chart to say, in a session as elsewhere.</summary>
    [Fact]
    public void A_title_in_words_of_ones_own_reaches_the_rules_that_look_at_roles()
    {
        var options = new ChartOptions { Catalogue = RoleCatalogue.BuiltIn.With(new TitleName("en", "keeper of inventions", RoleKind.Cto)) };
        var chart = OrgChart.Create(
            ChartText.Facts("CEO\n  CIO (role cio): product-stack\n  Keeper of Inventions #keeper").AsT0, options).AsT0;
        var session = new OrgAnalyser(RuleSet.All).Open(chart);
        foreach (var title in new[] { "Clerk", "Keeper of Inventions", "Clerk" })
        {
            session.Apply(new Retitle("keeper", title));
            var fresh = new OrgAnalyser(RuleSet.All).Analyse(OrgChart.Create(session.ToChart().ToFacts(), options).AsT0);
            Assert.Equal(fresh.Findings.Select(finding => $"{finding}"), session.ToReport().Findings.Select(finding => $"{finding}"));
            Assert.Equal(title != "Clerk", fresh.Findings.Any(finding => finding.Rule.Id == "TR3012"));
        }
    }

    [Fact]
    public void A_finding_that_stays_with_other_subjects_is_changed()
    {
        var session = Open();
        session.Apply(Responsibility("head-of-platforms", "network"));
        var delta = session.Apply(new Several([Responsibility("ciso", "network"), new EditFact(Responsibility("head-of-platforms", "network").After, null)])).AsT0;
        Assert.Empty(delta.Introduced);
        Assert.Empty(delta.Resolved);
        Assert.Equal("TR2001 'network' has 2 accountable positions (CIO, CISO)", Assert.Single(delta.Changed).ToString());
    }

    [Fact]
    public void What_a_finding_tells_can_be_read_until_the_next_change()
    {
        var session = Open();
        var delta = session.Apply(Responsibility("head-of-platforms", "network")).AsT0;
        session.Apply(new Rereport("ciso", "cio"));
        Assert.Throws<InvalidOperationException>(() => delta.Introduced[0].Message);
        Assert.Equal(32, delta.Introduced[0].Fingerprint.Hex.Length);
    }

    [Fact]
    public void A_change_that_is_rejected_changes_nothing()
    {
        var session = Open();
        session.Apply(new Rereport("ciso", "cio"));
        var (before, count) = (session.ToChart().ToFacts(), session.Count);
        Assert.True(session.Apply(new Several([new Rereport("cto", "cio"), new Rereport("cio", "head-of-networks")])).IsT1);
        Assert.Equal(before, session.ToChart().ToFacts());
        Assert.Equal(count, session.Count);
        Assert.NotNull(session.Undo());
        Assert.Null(session.Undo());
    }

    [Fact]
    public void Charts_do_not_change_under_anyones_hands()
    {
        var chart = Chart();
        var facts = chart.ToFacts();
        var session = new OrgAnalyser().Open(chart);
        session.Apply(new Rereport("cto", "cio"));
        var between = session.ToChart();
        var factsBetween = between.ToFacts();
        session.Apply(Responsibility("ciso", "network"));
        session.Apply(new Rereport("head-of-platforms", "ceo"));
        session.Apply(new EditFact(new AssignmentFact("person-1", "head-of-platforms"), null));
        Assert.Equal(facts, chart.ToFacts());
        Assert.Equal(factsBetween, between.ToFacts());
        Assert.NotEqual(factsBetween, session.ToChart().ToFacts());
    }

    [Fact]
    public void What_an_app_does_by_drag_and_drop_is_made_in_place()
    {
        var session = Open();
        Made(session, new Rereport("head-of-networks", "cto"));
        Made(session, Responsibility("head-of-networks", "network"));
        Made(session, new EditFact(Responsibility("head-of-networks", "network").After, null));
        Made(session, new EditFact(null, new AssignmentFact("person-2", "cio")));
        Made(session, Restate(session, "cto", row => row with { Title = "Chief Digital Officer" }));
        Made(session, Restate(session, "cto", row => row with { Status = PositionStatus.Vacant }));
        Made(session, new AddPosition(new PositionFact("new") { ReportsTo = "cto" }));
        Assert.Equal(0, session.MadeAnew);
        Made(session, Restate(session, "new", row => row with { Roles = ["ciso"] }));
        Assert.Equal(1, session.MadeAnew);
    }

    [Fact]
    public void The_report_of_a_session_is_that_of_a_fresh_analysis()
    {
        var session = Open();
        session.Apply(Responsibility("head-of-platforms", "network"));
        session.Apply(new Rereport("cio", "cto"));
        var report = session.ToReport();
        Assert.Same(session.ToChart(), report.Chart);
        Assert.Equal(new OrgAnalyser().Analyse(report.Chart).Findings.Select(finding => finding.ToString()), report.Findings.Select(finding => finding.ToString()));
        session.Apply(new Rereport("ciso", "cio"));
        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Message));
    }

    [Fact]
    public void A_session_goes_on_where_a_rule_throws_and_says_which()
    {
        var session = new OrgAnalyser(RuleSet.All.With(new Throwing())).Open(Chart());
        Assert.Empty(session.Failures);
        Made(session, new Rereport("cto", "cio"));
        var failure = Assert.Single(session.Failures);
        Assert.Equal(("XX0001", 1), (failure.Rule.Id, failure.Keys));
        Assert.Equal([failure], session.ToReport().Failures);
        var fork = session.Fork();
        Made(session, new Rereport("ciso", "cio"));
        Assert.Single(session.Failures);
        Assert.NotNull(fork.Undo());
        Assert.Empty(fork.Failures);
        Assert.Empty(fork.ToReport().Failures);
        Assert.Single(session.Failures);
        Assert.Equal(fork.Count, new OrgAnalyser(RuleSet.All.With(new Throwing())).Open(Chart()).Count);
    }

    private sealed class Throwing : PositionRule
    {
        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "XX0001" };

        public override Reads Reads => Reads.LineAbove;

        public override void Check(Position position, Inspection inspect)
        {
            if (position is { Id: "cto", Depth: 2 }) throw new NotSupportedException("Nobody stands so low.");
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("Nothing");
    }

    private static void Made(AnalysisSession session, OrgChange change) => Assert.True(session.Apply(change).IsT0, change.ToString());

    private static EditFact Restate(AnalysisSession session, string id, Func<PositionFact, PositionFact> edit) =>
        session.ToChart().Stated.Positions.Single(row => row.Id == id) is var row ? new(row, edit(row)) : new(null, null);

    [Fact]
    public void What_is_no_change_or_names_nobody_is_refused()
    {
        var session = Open();
        Assert.Throws<ArgumentNullException>("change", () => session.Apply((OrgChange)null!));
        Assert.True(session.Apply(new EditFact(null, new ResponsibilityFact("payroll", Involvement.Accountable))).IsT1);
        Assert.Equal(0, session.Version);
    }

    [Fact]
    public void A_list_may_grow_far_beyond_what_it_held()
    {
        var session = new OrgAnalyser(RuleSet.All).Open(Chart());
        for (var row = 0; row < 70; row++)
        {
            Assert.True(session.Apply(new EditFact(null, new GoalFact($"goal-{row}"))).IsT0);
            Assert.True(session.Apply(new EditFact(null, new InitiativeFact($"initiative-{row}") { Goals = [$"goal-{row / 2}"] })).IsT0);
        }

        Assert.Equal(
            new OrgAnalyser(RuleSet.All).Analyse(session.ToChart()).Findings.Select(finding => finding.Fingerprint),
            session.ToReport().Findings.Select(finding => finding.Fingerprint));
    }

    private static EditFact Responsibility(string position, string area) => new(null, new ResponsibilityFact(area, Involvement.Accountable) { Position = position });

    private static AnalysisSession Open() => new OrgAnalyser().Open(Chart());

    private static OrgChart Chart() => OrgChart.Create(ChartText.Facts(Text).AsT0).AsT0;
}
