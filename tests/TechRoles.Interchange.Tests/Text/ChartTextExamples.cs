using TechRoles.Charts;
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

        [units]
        emea

        [areas]
        technology
          payroll
          network
          support required=false
        security controls=technology

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
        Assert.Equal([new("emea")], facts.Units);
        Assert.Equal(
            [
                new("technology"),
                new("payroll") { Parent = "technology" },
                new("network") { Parent = "technology" },
                new("support") { Parent = "technology", Required = false },
                new("security") { Controls = ["technology"] },
            ],
            facts.Areas);
        Assert.Equal([new("customers") { Name = "Our customers", Influence = Influence.High }], facts.Stakeholders);
        Assert.Equal([new("cto-2", "customers", EngagementKind.Owns)], facts.Engagements);
        Assert.Equal([new("growth") { Owner = "ceo", Period = new(new(2026, 1, 1), new(2027, 1, 1)) }], facts.Goals);
    }

    [Fact]
    public void The_example_of_the_documentation_makes_a_chart()
    {
        var (chart, problems) = ChartText.Read(Example).Builder.Repair();

        Assert.DoesNotContain(problems, problem => problem.Level == ProblemLevel.Error);
        Assert.Equal(4, chart.Positions.Count);
    }

    [Fact]
    public void Facts_are_written_as_a_person_would_write_them() => Assert.Equal(
        """
        CEO (top)
          CIO: payroll, network A/R, support C in emea joint
            "Director (IT)" #it-1 (vacant; dotted cto; grade "SCS 2"; capacity 50%)
          CTO [person-1 50% acting, person-2]
        "" #x (reports nobody)

        [organisation]
        name="The company" complete=false sectors=bank;insurance

        [areas]
        technology
          network required=false

        [responsibilities]
        area=network involvement=X position=ceo from=2026-01-01

        """.ReplaceLineEndings("\n"),
        ChartText.Write(new()
        {
            Organisation = new() { Name = "The company", Complete = false, Profile = new() { Sectors = ["bank", "insurance"] } },
            Areas = [new("technology"), new("network") { Parent = "technology", Required = false }],
            Positions =
            [
                new("ceo") { Title = "CEO", Top = true },
                new("cio") { Title = "CIO", ReportsTo = "ceo" },
                new("it-1")
                {
                    Title = "Director (IT)", ReportsTo = "cio", Status = PositionStatus.Vacant, DottedTo = ["cto"], Grade = "SCS 2",
                    Capacity = Percent.Create(50).AsT0,
                },
                new("cto") { Title = "CTO", ReportsTo = "ceo" },
                new("x") { ReportsTo = "nobody" },
            ],
            People = [new("person-1"), new("person-2")],
            Assignments =
            [
                new("person-1", "cto") { Share = Percent.Create(50).AsT0, Mode = AssignmentMode.Acting },
                new("person-2", "cto"),
            ],
            Responsibilities =
            [
                new("payroll", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Responsible) { Position = "cio" },
                new("support", Involvement.Consulted) { Position = "cio", Scope = "emea", Joint = true },
                new("network", Involvement.Excluded) { Position = "ceo", Period = new(new(2026, 1, 1), null) },
            ],
        }));
}
