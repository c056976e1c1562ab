using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Changes;

/// <summary>What comes back with a position that a return lacks, and what does not.</summary>
public class HeldOverTests
{
    private static readonly ChartFacts Before = ChartText.Facts("""
        CEO [bob]
          COO [eve]
            CIO (dotted coo) (unit systems) (role keeper): network A in systems

        [units]
        group
          systems
          sales

        [areas]
        technology
          network
        selling

        [roles]
        keeper
        seller

        [people]
        ann
        bob
        dan
        eve

        [assignments]
        person=ann position=cio
        person=dan position=cio mode=deputy

        [responsibilities]
        area=selling involvement=R role=seller

        [requirements]
        position=cio discipline=technology
        position=coo discipline=business
        role=seller discipline=business

        [stakeholders]
        customers

        [engagements]
        position=cio stakeholder=customers kind=owns
        position=coo stakeholder=customers kind=partners-with

        [bodies]
        board

        [seats]
        body=board position=cio
        body=board position=coo
        """).AsT0;

    private static readonly ChartFacts Now = ChartText.Facts("""
        CEO [ann]

        [people]
        ann

        [stakeholders]
        customers

        [bodies]
        board
        """).AsT0;

    private static ChartFacts Held => HeldOver.Into(Now, Before, ["cio"]);

    [Fact]
    public void The_seat_comes_back_below_whoever_is_left_above_it()
    {
        var cio = Held.Positions.Single(row => row.Id == "cio");
        Assert.Equal(("ceo", 0), (cio.ReportsTo, cio.DottedTo.Count));
        Assert.Equal(["ceo", "cio"], Held.Positions.Select(row => row.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_it_names_comes_back_with_what_that_is_part_of_and_nothing_else()
    {
        Assert.Equal(["group", "systems"], Held.Units.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["network", "technology"], Held.Areas.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["keeper"], Held.Roles.Select(row => row.Id));
    }

    [Fact]
    public void Whoever_sits_elsewhere_now_does_not_come_back_into_it() =>
        Assert.Equal([("ann", "ceo"), ("dan", "cio")], Held.Assignments.Select(row => (row.Person, row.Position)).Order());

    [Fact]
    public void What_belongs_to_it_comes_back_and_what_belongs_to_others_does_not()
    {
        Assert.Equal(["cio"], Held.Responsibilities.Select(row => row.Position));
        Assert.Equal(["cio"], Held.Requirements.Select(row => row.Position));
        Assert.Equal(["cio"], Held.Engagements.Select(row => row.Position));
        Assert.Equal(["cio"], Held.Seats.Select(row => row.Position));
    }
}
