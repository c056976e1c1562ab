// <example>
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

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
        var chart = ChartText.Read("CEO\n  CIO: network\n  CTO: network\n").Builder.Create().OrThrow();
        var report = ChartReport.From(new OrgAnalyser(RuleSet.Recommended.Only("TR2001")).Analyse(chart));
        using var page = new StringWriter();
        TextReport.Write(report, page, new() { Language = Language.German });
        Console.WriteLine(page);
        // </example>
        Assert.Equal(
            // <prints>
            """
            3 Positionen, 2 Ebenen unter 1 Spitze, 1 Aufgabengebiet.

            WARNUNGEN (1)

            TR2001 Ein Aufgabengebiet hat mehr als eine rechenschaftspflichtige Position
              * „network“ hat 2 rechenschaftspflichtige Positionen (CIO, CTO)
                - network: CIO ist rechenschaftspflichtig
                - network: CTO ist rechenschaftspflichtig
                CEO kann das entscheiden, 1 Ebene darüber.
              Quelle: RACI convention (PMBOK): exactly one Accountable for each activity;
                      Logz.io CTO, "Die neue technische Führungskraft: zwischen CIO und
                      CTO", statement 2

            1 Befund: 1 Warnung.
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
