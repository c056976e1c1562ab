using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>Positions and people that come and go in a session, in place.</summary>
public class ComingAndGoing
{
    private const string Text = """
        CEO
          CIO [ada]: payroll, network
            Head of Networks
            Head of Payroll [bob]
          CTO [carol]: product, network
            Head of Platforms
        """;

    [Fact]
    public void A_position_comes_among_its_siblings_and_goes_again()
    {
        var session = Open();
        Made(session, new AddPosition(new("head-of-operations") { Title = "Head of Operations", ReportsTo = "cio", Status = PositionStatus.Vacant }));
        Assert.Equal(["head-of-networks", "head-of-operations", "head-of-payroll"], Reports(session, "cio"));
        Assert.Equal(7, session.Live.Positions.Count);
        Made(session, new RemovePosition("cio"));
        Assert.Equal(["cto", "head-of-networks", "head-of-operations", "head-of-payroll"], Reports(session, "ceo"));
        Assert.False(session.Live.TryPosition("cio", out _));
        Made(session, new AddPosition(new("cio") { Title = "CIO", ReportsTo = "cto" }));
        Assert.Equal(7, session.Live.Summary.Positions);
        Assert.Equal(0, session.MadeAnew);
    }

    [Fact]
    public void Findings_on_a_position_that_went_can_still_be_read()
    {
        var session = Open();
        var before = session.Findings.Where(finding => finding.ToString().Contains("CTO", StringComparison.Ordinal)).Select(finding => finding.ToString()).ToArray();
        Assert.NotEmpty(before);
        var delta = session.Apply(new RemovePosition("cto")).AsT0;
        Assert.Subset(delta.Resolved.Concat(delta.Changed).Select(finding => finding.ToString()).ToHashSet(), before.ToHashSet());
        Assert.Equal(before, session.Undo()!.Introduced.Select(finding => finding.ToString()).Intersect(before));
    }

    [Fact]
    public void With_the_last_title_that_is_known_the_rules_on_titles_fall_silent()
    {
        var session = new OrgAnalyser().Open(OrgChart.Create(ChartText.Facts("Boss\n  CIO\n  Clerk").AsT0).AsT0);
        var before = session.Silent;
        Made(session, new RemovePosition("cio"));
        Assert.NotEqual(before, session.Silent);
        Assert.Equal(new OrgAnalyser().Analyse(session.ToChart()).Silent, session.Silent);
        session.Undo();
        Assert.Equal(before, session.Silent);
        Assert.Equal(0, session.MadeAnew);
    }

    [Fact]
    public void New_people_stand_among_the_others()
    {
        var session = Open();
        Made(session, new Assign("abe", "head-of-networks"));
        Made(session, new Assign("zoe", "head-of-networks") { Mode = AssignmentMode.Deputy });
        Assert.Equal(["abe", "ada", "bob", "carol", "zoe"], session.Live.People.Select(person => person.Id));
        session.Undo();
        session.Undo();
        Assert.Equal(["ada", "bob", "carol"], session.Live.People.Select(person => person.Id));
        Assert.Equal(0, session.MadeAnew);
    }

    [Fact]
    public void Positions_are_merged_and_split_in_place()
    {
        var session = Open();
        Made(session, new MergePositions("cto", "cio") { Title = "CIO and CTO" });
        Made(session, new SplitPosition("cio", "cto", [new("product")]));
        Assert.Equal(["product"], session.Live.Positions.Single(position => position.Id == "cto").Duties.Select(duty => duty.Area.Id));
        session.Undo();
        session.Undo();
        Assert.Equal(Chart().ToFacts(), session.ToChart().ToFacts());
        Assert.Equal(0, session.MadeAnew);
    }

    [Fact]
    public void Where_there_is_no_room_for_more_the_chart_is_made_anew()
    {
        var session = Open();
        for (var i = 0; i < 1_100; i++) Made(session, new AddPosition(new($"p{i}") { ReportsTo = i == 0 ? "cto" : $"p{i / 3}" }));
        Assert.Equal(1, session.MadeAnew);
        Assert.Equal(1_106, session.Live.Positions.Count);
        Agrees(session);
    }

    private static string[] Reports(AnalysisSession session, string manager) =>
        [.. session.Live.Positions.Single(position => position.Id == manager).Reports.Select(position => position.Id)];

    private static void Made(AnalysisSession session, OrgChange change)
    {
        Assert.True(session.Apply(change).IsT0, change.ToString());
        if (session.Live.Positions.Count < 20) Agrees(session);
    }

    private static void Agrees(AnalysisSession session)
    {
        var chart = session.ToChart();
        Assert.Equal(chart.Positions.Select(position => position.Id), session.Live.Positions.Select(position => position.Id));
        Assert.Equal(chart.Summary with { WidestSpan = null, Rows = 0 }, session.Live.Summary with { WidestSpan = null, Rows = 0 });
        Assert.Equal(SessionTold.Of(new OrgAnalyser().Analyse(chart).Findings), SessionTold.Of(session.Findings));
    }

    private static AnalysisSession Open() => new OrgAnalyser().Open(Chart());

    private static OrgChart Chart() => OrgChart.Create(ChartText.Facts(Text).AsT0).AsT0;
}
