// <example>
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

// </example>
namespace TechRoles.Tests.Docs;

/// <summary>The example of the README, so that it compiles and prints what the README says it prints.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var facts = new ChartFacts
        {
            Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo" }, new("cto") { Title = "CTO", ReportsTo = "ceo" }],
            Responsibilities =
            [
                new("network", Involvement.Accountable) { Position = "cio" },
                new("network", Involvement.Accountable) { Position = "cto" },
            ],
        };
        OrgChart.Create(facts).Switch(
            chart => Console.WriteLine(string.Join('\n', new OrgAnalyser().Analyse(chart).Findings)),
            invalid => Console.WriteLine(string.Join('\n', invalid.Problems)));
        // </example>
    }
}
