using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Changes;

/// <summary>Each kind of change once: what it says, and why it is refused.</summary>
public class ChangeExamples
{
    private static readonly OrgChart Chart = Look.Chart("""
        CEO
          CIO: network A/R, support
            Head of Networks #networks (dotted ceo; role network-lead)
          CTO: network A/C, product X

        [units]
        europe

        [roles]
        network-lead

        [assignments]
        person=person-1 position=cio
        person=person-2 position=cto
        person=person-3 position=cto mode=deputy

        [stakeholders]
        customers name="Customers"

        [engagements]
        position=cio stakeholder=customers kind=serves

        [bodies]
        board name="Board"

        [seats]
        body=board position=cio

        [initiatives]
        portal name="One portal" sponsor=cio

        [responsibilities]
        area=cabling involvement=R role=network-lead
        """);

    public static TheoryData<OrgChange, string> Sentences => new()
    {
        { new AddPosition(new("caio") { Title = "Chief AI Officer", ReportsTo = "cto" }), "Adds Chief AI Officer (caio) below CTO" },
        { new RemovePosition("cio"), "Removes CIO; its reports go to CEO" },
        { new RemovePosition("networks"), "Removes Head of Networks (networks)" },
        { new Rereport("networks", "cto"), "Head of Networks (networks) reports to CTO instead of CIO" },
        { new AddDottedLine("cto", "cio"), "CTO has a dotted line to CIO" },
        { new RemoveDottedLine("networks", "ceo"), "Head of Networks (networks) has no dotted line to CEO any more" },
        { new MergePositions("cto", "cio") { Title = "CTIO" }, "Merges CTO into CIO, now called CTIO" },
        { new SplitPosition("cio", "helpdesk", [new("support")]) { Title = "Head of Support" }, "Splits Head of Support (helpdesk) off CIO, with 'IT support'" },
        { new AssignResponsibility("support", Involvement.Supports) { Position = "cto", Scope = "europe" }, "CTO supports 'IT support in europe'" },
        { new WithdrawResponsibility("network", Involvement.Accountable) { Position = "cto" }, "CTO is no longer accountable for 'network'" },
        { new WithdrawResponsibility("cabling") { Role = "network-lead" }, "the role network-lead is no longer involved in 'cabling'" },
        { new TransferResponsibility("cio", "cto") { Area = "support" }, "CIO hands 'IT support' over to CTO" },
        { new TransferResponsibility("cio", "cto"), "CIO hands everything it has to do with any area over to CTO" },
        { new GiveRole("cio", "network-lead"), "CIO gets the role network-lead" },
        { new TakeRole("networks", "network-lead"), "Head of Networks (networks) no longer has the role network-lead" },
        { new MergeRoles("network-lead", "cio"), "Merges the role network-lead into the role cio" },
        { new SplitRole("network-lead", new("cabling-lead"), [new("cabling")]), "Splits the role cabling-lead off the role network-lead, with 'cabling'" },
        { new Assign("person-9", "networks") { Mode = AssignmentMode.Acting }, "person-9 acts in Head of Networks (networks)" },
        { new Unassign("person-1", "cio"), "person-1 leaves CIO" },
        { new Unassign("person-3", "cto") { Mode = AssignmentMode.Deputy }, "person-3 is no longer the deputy of CTO" },
        { new Succeed("cto"), "Whoever stands by takes CTO over" },
        { new Engage("cto", "customers", EngagementKind.PartnersWith) { Topic = "pricing" }, "CTO partners with Customers on pricing" },
        { new Disengage("cio", "customers"), "CIO has nothing to do with Customers any more" },
        { new Disengage("cio", "customers") { Engagement = EngagementKind.Serves }, "CIO no longer serves Customers" },
        { new AddInitiative(new("plan") { Name = "A plan" }), "Adds the initiative A plan" },
        { new RemoveInitiative("portal"), "Gives up the initiative 'One portal'" },
        { new ChangeSponsor("portal", "cto"), "CTO sponsors the initiative 'One portal'" },
        { new ChangeSponsor("portal", null), "Nobody sponsors the initiative 'One portal'" },
        { new SeatOnBody("board", "cto") { Seat = SeatKind.Attendee }, "CTO attends Board" },
        { new LeaveBody("board", "cio"), "CIO leaves Board" },
        { new Retitle("cto", "Chief Technology Officer"), "CTO is called Chief Technology Officer" },
        { new Several([new Rereport("networks", "cto"), new LeaveBody("board", "cio")]), "Head of Networks (networks) reports to CTO instead of CIO; CIO leaves Board" },
    };

    public static TheoryData<OrgChange, string> Refusals => new()
    {
        { new AddPosition(new("cio")), "The id 'cio' already stands for another row of positions." },
        { new AddPosition(new("x") { ReportsTo = "cfo" }), "There is no position 'cfo'." },
        { new AddPosition(new("x") { Unit = "asia" }), "There is no unit 'asia'." },
        { new RemovePosition("cfo"), "There is no position 'cfo'." },
        { new RemovePosition("cio", "networks"), "'networks' does not stay above the reports of 'cio'." },
        { new Rereport("cio", "networks"), "Reporting lines go round in a circle: cio > networks > cio." },
        { new Rereport("cio", "ceo"), "'cio' already reports to 'ceo'." },
        { new AddDottedLine("cio", "cio"), "Position 'cio' has a dotted line to itself." },
        { new RemoveDottedLine("cio", "cto"), "'cio' has no dotted line to 'cto'." },
        { new MergePositions("cio", "cio"), "A position cannot be merged into itself." },
        { new SplitPosition("cio", "x", [new("product")]), "'cio' has nothing to do with 'product'." },
        { new AssignResponsibility("product", Involvement.Accountable) { Position = "cto" }, "'cto' is excluded from 'product' and has another involvement in it." },
        { new AssignResponsibility("payroll", Involvement.Accountable) { Position = "cto" }, "There is no area 'payroll'." },
        { new AssignResponsibility("network", Involvement.Accountable) { Position = "cto", Role = "cto" }, "Either a position or a role must be named." },
        { new AssignResponsibility("network", Involvement.Accountable) { Position = "cio" }, "'cio' already has this involvement in 'network'." },
        { new WithdrawResponsibility("support", Involvement.Responsible) { Position = "cio" }, "'cio' is not responsible for 'support'." },
        { new TransferResponsibility("cto", "cio") { Area = "product" }, "'cto' is excluded from 'product'." },
        { new GiveRole("networks", "network-lead"), "'networks' already carries the role 'network-lead'." },
        { new GiveRole("networks", "tsar"), "There is no role 'tsar'." },
        { new Succeed("cio"), "Nobody, or more than one, stands by to take 'cio' over." },
        { new Assign("person-1", "cio"), "'person-1' already sits in 'cio'." },
        { new Unassign("person-2", "cio"), "'person-2' does not sit in 'cio' so." },
        { new Disengage("cto", "customers"), "'cto' does not do this with 'customers'." },
        { new ChangeSponsor("portal", "cio"), "'cio' already sponsors 'portal'." },
        { new AddInitiative(new("plan") { Goals = ["growth"] }), "There is no goal 'growth'." },
        { new SeatOnBody("board", "cio"), "'cio' already sits on 'board' so." },
        { new Retitle("cio", "CIO"), "'cio' is already called so." },
        { new EditFact(new UnitFact("europe"), new AreaFact("europe")), "A row can only be replaced by a row of the same list." },
        { new EditFact(new BodyFact("board") { Name = "Board" }, null), "There is still a seat that names the body 'board'." },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_change_is_a_sentence_and_can_be_made(OrgChange change, string sentence)
    {
        Assert.Equal(sentence, change.Sentence(Chart));
        Assert.True(Chart.With(change).IsT0, Chart.With(change).Match(_ => "", rejected => rejected.Reason));
    }

    [Theory, MemberData(nameof(Refusals))]
    public void A_change_that_cannot_be_made_says_why(OrgChange change, string reason) =>
        Assert.Equal((change, reason), (Chart.With(change).AsT1.Change, Chart.With(change).AsT1.Reason));

    [Fact]
    public void A_merged_seat_has_the_people_and_the_remit_of_both()
    {
        var merged = Chart.With(new MergePositions("cto", "cio") { Title = "CTIO" }).AsT0;
        Assert.True(merged.TryPosition("cio", out var one));
        Assert.Equal("CTIO", one.Title);
        Assert.Equal(["IT support A", "network A/R/C", "product X"], one.Duties.Select(duty => $"{duty.Cell} {duty.Involvements}").Order(StringComparer.Ordinal));
        Assert.Equal(["person-1", "person-2", "person-3"], one.Assignments.Select(row => row.Person.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What has ended tells who sat there.</summary>
    [Fact]
    public void Whoever_held_a_position_once_may_come_again_and_no_change_forgets_that()
    {
        var chart = Look.Chart("""
            CEO
              CIO

            [organisation]
            asOf=2026-06-01

            [assignments]
            person=person-1 position=cio to=2026-01-01
            person=person-2 position=cio from=2026-01-01
            """);
        AssignmentFact past = new("person-1", "cio") { Period = new(null, new(2026, 1, 1)) };

        OrgChange[] changes = [new Assign("person-1", "cio"), new Succeed("cio", "person-1"), new Unassign("person-2", "cio")];
        foreach (var change in changes) Assert.Contains(past, chart.With(change).AsT0.ToFacts().Assignments);
        Assert.Equal("'person-1' does not sit in 'cio' so.", chart.With(new Unassign("person-1", "cio")).AsT1.Reason);

        Assert.True(chart.With(new Succeed("cio", "person-1")).AsT0.TryPosition("cio", out var position));
        Assert.Equal(["person-1"], position.Assignments.Select(row => row.Person.Id));
    }

    [Fact]
    public void A_deputy_who_steps_down_keeps_the_seat_that_is_his()
    {
        var chart = Chart.With(new Assign("person-2", "cto") { Mode = AssignmentMode.Deputy }).AsT0;
        var after = chart.With(new Unassign("person-2", "cto") { Mode = AssignmentMode.Deputy }).AsT0;
        Assert.True(after.TryPosition("cto", out var position));
        Assert.Contains(position.Assignments, row => row.Person.Id == "person-2" && row.Mode == AssignmentMode.Permanent);
        Assert.DoesNotContain(position.Assignments, row => row.Person.Id == "person-2" && row.Mode == AssignmentMode.Deputy);
    }

    [Fact]
    public void A_deputy_takes_a_seat_over()
    {
        var after = Chart.With(new Succeed("cto")).AsT0;
        Assert.True(after.TryPosition("cto", out var position));
        Assert.Equal([("person-3", AssignmentMode.Permanent)], position.Assignments.Select(row => (row.Person.Id, row.Mode)));
    }
}
