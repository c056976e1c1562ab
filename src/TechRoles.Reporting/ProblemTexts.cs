using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What reports say of problems of the facts.</summary>
internal static class ProblemTexts
{
    /// <summary>A problem.</summary>
    public static Text Message(ChartProblem problem) => problem.Said;

    /// <summary>A problem, and where it is.</summary>
    public static Text Told(ChartProblem problem) => problem.Told;
}
