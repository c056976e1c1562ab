using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>What the process answers; scripts depend on it.</summary>
internal static class ExitCode
{
    /// <summary>Done; where findings are asked for, none is heavy enough to fail.</summary>
    public const int Done = 0;

    /// <summary>Something is at or above the severity that fails, or a fact was lost.</summary>
    public const int Found = 1;

    /// <summary>The input or the command line is wrong.</summary>
    public const int Refused = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;

    /// <summary>What a command answers that has no findings to weigh: done, unless a fact was set aside or altered.</summary>
    public static int Of(ValueList<ChartProblem> problems) =>
        problems.Any(problem => problem.Level == ProblemLevel.Error) ? Found : Done;
}
