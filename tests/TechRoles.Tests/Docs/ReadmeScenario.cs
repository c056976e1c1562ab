using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Docs;

/// <summary>The scenario of the README, so that it compiles and prints what the README says it prints.</summary>
internal static class ReadmeScenario
{
    public static Scenario Made() => new("One head of technology", [new MergePositions("cio", "cto") { Title = "CIO and CTO" }]);

    public static void Run(OrgChart chart, TextWriter Console)
    {
        // <example>
        var scenario = new Scenario("One head of technology", [new MergePositions("cio", "cto") { Title = "CIO and CTO" }]);
        new OrgAnalyser().Try(chart, scenario).Switch(
            outcome =>
            {
                foreach (var finding in outcome.Findings.Resolved) Console.WriteLine($"resolves   {finding}");
                foreach (var finding in outcome.Findings.Introduced) Console.WriteLine($"introduces {finding}");
                foreach (var sentence in outcome.Remits.Sentences()) Console.WriteLine(sentence);
            },
            rejected => Console.WriteLine(rejected.Reason));
        // </example>
    }
}
