using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Text;

public class ChartTextExamples
{
    private const string Example = """
        # a comment
        CEO
          CIO: payroll, network A/R, support C in emea
          CTO #cto-2 (vacant; unit emea; role cto; dotted CIO; grade SCS2): network R
          VP Engineering [person-1 50% acting, person-2]

        [areas]
        security controls=technology
          application-security required=false

        [stakeholders]
        customers name="Our customers" influence=high

        [engagements]
        position=cto-2 stakeholder=customers kind=owns

        [goals]
        growth owner=CEO from=2026-01-01 to=2027-01-01
        """;

    [Fact]
    public void The_example_of_the_documentation_reads_as_it_looks()
    {
        var facts = ChartText.Facts(Example).AsT0;

        Assert.Equal(
            [
                new("ceo") { Title = "CEO" },
                new("cio") { Title = "CIO", ReportsTo = "ceo" },
                new("cto-2")
                {
                    Title = "CTO", ReportsTo = "ceo", Status = PositionStatus.Vacant, Unit = "emea", Roles = ["cto"], DottedTo = ["cio"], Grade = "SCS2",
                },
                new("vp-engineering") { Title = "VP Engineering", ReportsTo = "ceo" },
            ],
            facts.Positions);
        Assert.Equal(
            [
                new("payroll", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Responsible) { Position = "cio" },
                new("support", Involvement.Consulted) { Position = "cio", Scope = "emea" },
                new("network", Involvement.Responsible) { Position = "cto-2" },
            ],
            facts.Responsibilities);
        Assert.Equal(
            [
                new("person-1", "vp-engineering") { Share = Percent.Create(50).AsT0, Mode = AssignmentMode.Acting },
                new("person-2", "vp-engineering"),
            ],
            facts.Assignments);
        Assert.Equal([new("person-1"), new("person-2")], facts.People);
        Assert.Equal(
            [new("security") { Controls = ["technology"] }, new("application-security") { Parent = "security", Required = false }], facts.Areas);
        Assert.Equal([new("customers") { Name = "Our customers", Influence = Influence.High }], facts.Stakeholders);
        Assert.Equal([new("cto-2", "customers", EngagementKind.Owns)], facts.Engagements);
        Assert.Equal([new("growth") { Owner = "ceo", Period = new(new(2026, 1, 1), new(2027, 1, 1)) }], facts.Goals);
    }
}
