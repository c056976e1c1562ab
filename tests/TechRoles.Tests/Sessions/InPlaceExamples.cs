using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Sessions;

/// <summary>Changes that a session makes without making its chart anew, undo too, and what it finds then.</summary>
public class InPlaceExamples
{
    private const string Text = """
        CEO
          CIO (role keeper; unit emea): payroll
            Head of Networks
          CTO (key): product, network
            Head of Platforms [person-1]
          CISO

        [organisation]
        asOf=2026-06-01

        [units]
        emea
        apac

        [areas]
        payroll
        network
        product

        [roles]
        keeper
        helper

        [people]
        person-1
        person-2

        [responsibilities]
        area=network involvement=A role=keeper
        area=product involvement=R role=helper

        [stakeholders]
        customers kind=external

        [bodies]
        board kind=board

        [goals]
        growth owner=ceo

        [initiatives]
        portal sponsor=cto goals=growth areas=product
        """;

    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly Period Running = new(Day.AddDays(-10), Day.AddDays(10));
    private static readonly Period Ended = new(Day.AddDays(-100), Day.AddDays(-10));
    private static readonly Period Coming = new(Day.AddDays(10), null);

    private static readonly Dictionary<string, OrgChange[]> All = new()
    {
        ["a role is given and taken"] = [new GiveRole("ciso", "helper"), new GiveRole("cto", "keeper"), new TakeRole("cio", "keeper"), new TakeRole("cto", "keeper")],
        ["who carries a role moves, is restated, and goes"] =
            [new Rereport("cio", "cto"), Edit("cio", position => position with { Unit = "apac", Title = "Head of Systems" }, "cto"), new RemovePosition("cio")],
        ["a position comes with a role"] = [new AddPosition(new("new") { ReportsTo = "cto", Roles = ["keeper", "helper"], Scope = "apac" })],
        ["a statement replaces what a role brings"] =
            [Says("cio", "network", Involvement.Consulted, "emea"), Says("cio", "network", Involvement.Informed), new WithdrawResponsibility("network") { Position = "cio" }],
        ["who carries roles is merged"] = [new GiveRole("cto", "helper"), new MergePositions("cio", "cto")],
        ["everything is transferred with its roles"] = [new TransferResponsibility("cio", "ciso")],
        ["a role is restated"] =
            [new AssignResponsibility("payroll", Involvement.Responsible) { Role = "keeper" }, new WithdrawResponsibility("network") { Role = "keeper" }],
        ["a role is restated before it is given"] =
            [new AssignResponsibility("payroll", Involvement.Responsible) { Role = "helper" }, new GiveRole("ciso", "helper"),
                new WithdrawResponsibility("product") { Role = "helper" }, new GiveRole("cto", "helper")],
        ["responsibilities have a period"] =
            [Says("ciso", "network", Involvement.Accountable, period: Running), Says("ciso", "product", Involvement.Accountable, period: Ended),
                new EditFact(Row("ciso", "network", Involvement.Accountable, Running), Row("ciso", "network", Involvement.Accountable, Coming))],
        ["work has a period, before, during and after an initiative"] =
            [new EditFact(new InitiativeFact("portal") { Sponsor = "cto", Goals = ["growth"], Areas = ["product"] },
                new InitiativeFact("portal") { Sponsor = "cto", Goals = ["growth"], Areas = ["product"], Period = Running }),
                Says("ciso", "product", Involvement.Responsible, period: Coming), Says("cio", "product", Involvement.Responsible, period: Ended),
                Says("ceo", "product", Involvement.Responsible, period: Running), new WithdrawResponsibility("product") { Position = "ciso" }],
        ["assignments have a period"] =
            [new EditFact(null, new AssignmentFact("person-2", "cto") { Period = Ended }), new EditFact(null, new AssignmentFact("person-2", "cio") { Period = Running }),
                new EditFact(new AssignmentFact("person-1", "head-of-platforms"), new AssignmentFact("person-1", "head-of-platforms") { Period = Coming })],
        ["lines have a period and a share"] =
            [new AddDottedLine("ciso", "cto") { Percent = Percent.Create(40).AsT0 }, new EditFact(null, new LineFact("cio", "cto") { Kind = LineKind.Dotted, Period = Coming }),
                new Several([Edit("ciso", position => position with { ReportsTo = null }), new EditFact(null, new LineFact("ciso", "cio") { Period = Running })]),
                new Retitle("ciso", "Chief Information Security Officer")],
        ["bodies"] = [new SeatOnBody("board", "ceo"), new SeatOnBody("board", "cto") { Seat = SeatKind.Attendee }, new LeaveBody("board", "ceo"), new EditFact(null, new BodyFact("audit"))],
        ["engagements"] = [new Engage("cto", "customers", EngagementKind.Owns), new Engage("cio", "customers", EngagementKind.Owns), new Disengage("cto", "customers")],
        ["initiatives"] =
            [new AddInitiative(new("shop") { Areas = ["product"], Goals = ["growth"] }), new ChangeSponsor("shop", "cio"), new RemoveInitiative("portal")],
        ["goals"] = [new EditFact(null, new GoalFact("thrift") { Owner = "cio", Opposes = ["growth"] }), new EditFact(new GoalFact("thrift") { Owner = "cio", Opposes = ["growth"] }, null)],
        ["stakeholders and needs"] =
            [new EditFact(null, new StakeholderFact("partners") { Kind = "external" }), new EditFact(null, new NeedFact("speed", "customers", "product"))],
        ["decisions and mandates"] =
            [new EditFact(null, new DecisionFact("budget") { Area = "payroll" }), new EditFact(null, new MandateFact("budget", "cio", MandateKind.Decide)),
                new EditFact(null, new MandateFact("budget", "cto", MandateKind.Decide))],
        ["qualifications"] =
            [new EditFact(null, new RequirementFact("security") { Position = "head-of-platforms" }), new EditFact(null, new QualificationFact("person-1", "security") { Period = Ended }),
                new EditFact(null, new QualificationFact("person-1", "security") { Period = Running })],
        ["a person is called otherwise"] = [new EditFact(new PersonFact("person-1"), new PersonFact("person-1") { Name = "Ada" })],
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_made_in_place(string name)
    {
        var session = Open();
        foreach (var change in All[name])
        {
            Assert.True(session.Apply(change).TryGet(out _, out var rejected), rejected?.Reason);
            Agrees(session);
        }

        foreach (var _ in All[name])
        {
            session.Undo();
            Agrees(session);
        }

        foreach (var _ in All[name]) session.Redo();
        Agrees(session);
        Assert.Equal(0, session.MadeAnew);
    }

    /// <summary>Who carries a role is no edit of what is stated of it.</summary>
    [Fact]
    public void Whoever_carries_a_role_that_works_on_stated_days_is_seen()
    {
        var session = Open();
        foreach (var change in new OrgChange[]
        {
            new EditFact(new InitiativeFact("portal") { Sponsor = "cto", Goals = ["growth"], Areas = ["product"] },
                new InitiativeFact("portal") { Sponsor = "cto", Goals = ["growth"], Areas = ["product"], Period = Running }),
            new EditFact(null, new ResponsibilityFact("product", Involvement.Responsible) { Role = "keeper", Period = Ended with { To = Day } }),
            Says("cto", "product", Involvement.Responsible, period: new(Day, null)), new TakeRole("cio", "keeper"), new GiveRole("ciso", "keeper"),
        })
        {
            Assert.True(session.Apply(change).TryGet(out _, out var rejected), rejected?.Reason);
            Agrees(session);
        }

        while (session.Undo() is not null) Agrees(session);
    }

    /// <summary>The first piece of work of all is the one by which it is just enough.</summary>
    [Fact]
    public void Remits_that_become_alike_by_the_first_area_are_told()
    {
        var session = new OrgAnalyser().Open(Look.Chart("CEO\n  CIO: a, b, c, d\n  CTO: b, c, d\n\n[areas]\na\nb\nc\nd"));
        Assert.DoesNotContain(session.Findings, finding => finding.Rule.Id == "TR2002");
        Assert.True(session.Apply(Says("cto", "a", Involvement.Accountable)).IsT0);
        Assert.Contains(session.Findings, finding => finding.Rule.Id == "TR2002");
        Agrees(session);
    }

    /// <summary>A goal without an owner has to do with no position; a rule on positions may read it all the same.</summary>
    [Fact]
    public void A_row_of_a_list_is_seen_by_whoever_reads_all_of_it()
    {
        var analyser = new OrgAnalyser(SensitiveLists.Rules);
        var session = analyser.Open(Chart());
        foreach (var change in new OrgChange[] { new EditFact(null, new GoalFact("thrift")), new EditFact(null, new BodyFact("audit")) })
        {
            Assert.True(session.Apply(change).IsT0, change.ToString());
            SessionTold.AreTheSame(SessionTold.Of(analyser.Analyse(session.ToChart()).Findings), SessionTold.Of(session.Findings), () => $"after {change}");
        }
    }

    [Fact]
    public void A_manager_of_another_day_does_not_go()
    {
        var session = Open();
        Assert.True(session.Apply(new EditFact(null, new LineFact("ciso", "head-of-networks") { Kind = LineKind.Dotted, Period = Coming })).IsT0);
        var removed = new EditFact(new PositionFact("head-of-networks") { Title = "Head of Networks", ReportsTo = "cio" }, null);
        Assert.False(session.Apply(removed).TryGet(out _, out var rejected));
        Assert.Equal("There is still a position that names the position 'head-of-networks'.", rejected!.Reason);
        Assert.Equal(0, session.MadeAnew);
    }

    /// <summary>The first row of a kind makes rules speak, and the last one makes them fall silent.</summary>
    [Fact]
    public void Rules_begin_and_cease_to_run_in_place()
    {
        var session = new OrgAnalyser().Open(OrgChart.Create(ChartText.Facts("Boss\n\n[areas]\nwork").AsT0).AsT0);
        foreach (var change in new OrgChange[]
        {
            new AddPosition(new("clerk") { ReportsTo = "boss" }), Says("clerk", "work", Involvement.Responsible),
            new EditFact(null, new GoalFact("growth")), new EditFact(null, new BodyFact("board")), new SeatOnBody("board", "boss"),
            new EditFact(null, new PersonFact("ada")), new EditFact(null, new AssignmentFact("ada", "clerk")),
            new EditFact(null, new StakeholderFact("customers")), new AddDottedLine("clerk", "boss"),
            new RemovePosition("clerk"),
        })
        {
            Assert.True(session.Apply(change).IsT0, change.ToString());
            Agrees(session);
        }

        while (session.Undo() is not null) Agrees(session);
        Assert.Equal(0, session.MadeAnew);
    }

    [Fact]
    public void What_is_undone_leaves_no_trace_for_those_who_share_the_chart()
    {
        var session = Open();
        for (var round = 0; round < 3; round++)
        {
            foreach (var change in All.Values.SelectMany(changes => changes.Take(1))) session.Apply(change);
            var fork = session.Fork();
            while (session.Undo() is not null) Assert.Equal(0, session.MadeAnew);
            Agrees(fork);
            Agrees(session);
        }
    }

    [Fact]
    public void Of_many_changes_the_last_ones_can_be_undone()
    {
        var session = Open();
        session.ChangesKept = 3;
        string[] titles = ["a", "b", "c", "d", "e"];
        foreach (var title in titles) session.Apply(new Retitle("cto", title)).OrThrow();
        Assert.Equal([3, 4, 5], session.Changes.Select(change => change.Version));
        var scenario = session.ToScenario("all").ApplyTo(Chart()).OrThrow();
        Assert.Equal(session.ToChart().ToFacts(), scenario.ToFacts());
        Assert.Equal("Version 2 is older than the changes that the session keeps", session.TakeBack(2).AsT1.Reason);
        var fork = session.Fork();
        Assert.Equal(3, fork.ChangesKept);
        while (session.CanUndo) session.Undo();
        Assert.Equal("b", session.ToChart().Positions.Single(position => position.Id == "cto").Title);
        for (var i = 0; i < 3; i++) session.Redo();
        Assert.Equal("e", session.ToChart().Positions.Single(position => position.Id == "cto").Title);
        fork.ChangesKept = 0;
        Assert.False(fork.CanUndo);
        Assert.Equal(fork.ToChart().ToFacts(), fork.ToScenario("all").ApplyTo(Chart()).OrThrow().ToFacts());
        Assert.Throws<ArgumentException>(() => fork.ChangesKept = -1);
    }

    private static void Agrees(AnalysisSession session)
    {
        var fresh = new OrgAnalyser().Analyse(session.ToChart());
        Assert.Equal(SessionTold.Of(fresh.Findings), SessionTold.Of(session.Findings));
        Assert.Equal(fresh.Silent, session.Silent);
    }

    /// <summary>Restates a position as the chart has it; where it reports to by then is said beside.</summary>
    private static EditFact Edit(string id, Func<PositionFact, PositionFact> edit, string reportsTo = "ceo") =>
        Chart().ToFacts().Positions.Single(row => row.Id == id) with { ReportsTo = reportsTo } is var row ? new(row, edit(row)) : new(null, null);

    private static EditFact Says(string position, string area, Involvement involvement, string? scope = null, Period period = default) =>
        new(null, Row(position, area, involvement, period) with { Scope = scope });

    private static ResponsibilityFact Row(string position, string area, Involvement involvement, Period period) =>
        new(area, involvement) { Position = position, Period = period };

    private static AnalysisSession Open() => new OrgAnalyser().Open(Chart());

    private static OrgChart Chart() => OrgChart.Create(ChartText.Facts(Text).AsT0).AsT0;
}
