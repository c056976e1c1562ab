// <example>
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

// </example>
namespace TechRoles.Tests.Docs;

/// <summary>The example of the README, so that it compiles and prints what the README says it prints.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console, Action<OrgChart>? then = null)
    {
        // <example>
        var facts = new ChartFacts
        {
            Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo" }, new("cto") { Title = "CTO", ReportsTo = "ceo" }],
            Responsibilities =
            [
                new("network", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Accountable) { Position = "cto" },
                new("product", Involvement.Accountable) { Position = "cto" },
            ],
        };
        OrgChart.Create(facts).Switch(
            chart =>
            {
                foreach (var finding in new OrgAnalyser().Analyse(chart).Findings)
                    Console.WriteLine($"{finding}\n  Mend: {finding.ProvenRemedies()[0]}");
            },
            invalid => Console.WriteLine(string.Join('\n', invalid.Problems)));
        // </example>
        if (then is not null) then(OrgChart.Create(facts).AsT0);
    }
}
