// <example>
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

// </example>
namespace Examples;

/// <summary>The example of the package's README, so that it compiles and prints what the README says it prints.</summary>
public class PackageExample
{
    [Fact]
    public void It_prints_what_is_said()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        // <example>
        var chart = OrgChart.Create(new()
        {
            Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo" }, new("cto") { Title = "CTO", ReportsTo = "ceo" }],
            Responsibilities =
            [
                new("network", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Accountable) { Position = "cto" },
                new("product", Involvement.Accountable) { Position = "cto" },
            ],
        }).OrThrow();
        foreach (var finding in new OrgAnalyser().Analyse(chart).Findings)
        {
            Console.WriteLine(finding);
            Console.WriteLine(finding.Details().Message.Format(Language.German));
            Console.WriteLine(finding.ProvenRemedies()[0]);
        }
        // </example>
        Assert.Equal(
            // <prints>
            """
            TR2001 'network' has 2 accountable positions (CIO, CTO)
            „network“ hat 2 rechenschaftspflichtige Positionen (CIO, CTO)
            CTO is no longer accountable for 'network'; CTO is consulted for 'network' (resolves 1, adds none)
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
