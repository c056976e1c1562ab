using System.CommandLine;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Reporting;

namespace TechRoles.Tool;

/// <summary>What the user wants to show to others without saying whose it is.</summary>
internal static class Pseudonymised
{
    /// <summary>Where a report says that it comes from: a path may say whose it is.</summary>
    public static ReportOrigin Origin { get; } = new("A chart under made-up names", "what it was, which is not said");

    /// <summary>The option of every command that can.</summary>
    public static Option<bool> Option() => new("--pseudonymise")
    {
        Description = "Replace ids, names and titles by made-up ones; kinds of role and areas of the catalogue stay.",
    };

    /// <summary>The chart under made-up names; of what was wrong with the facts only the kinds are told.</summary>
    public static RepairedChart Of(RepairedChart repaired) =>
        new(Pseudonyms.Of(repaired.Chart), repaired.Problems.Select(Hidden).ToValueList());

    private static ChartProblem Hidden(ChartProblem problem) =>
        new(problem.Kind, Text.Of("what it says is left out")) { Level = problem.Level, Rule = problem.Rule };
}
