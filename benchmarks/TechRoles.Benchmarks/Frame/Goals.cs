using System.Globalization;
using System.Reflection;

namespace TechRoles.Benchmarks;

/// <summary>One goal and what came of it.</summary>
internal sealed record GoalResult(string Workload, string Goal, string Measured, string Met);

/// <summary>Compares what was measured with the goals that the benchmark classes state.</summary>
internal static class Goals
{
    public static IEnumerable<GoalResult> Of(IReadOnlyList<RatioRow> rows) =>
        from workload in rows.GroupBy(row => (row.Class, row.Case))
        from goal in workload.Key.Class.GetCustomAttributes<GoalAttribute>()
        where goal.Case.Length == 0 || goal.Case == workload.Key.Case
        from result in Judge(goal, [.. workload])
        select result;

    /// <summary>A goal on an upper limit.</summary>
    public static GoalResult AtMost(string workload, string goal, double measured, double limit, string text) =>
        new(workload, goal, text, measured <= limit ? "yes" : "no");

    private static IEnumerable<GoalResult> Judge(GoalAttribute goal, RatioRow[] rows)
    {
        var own = rows.FirstOrDefault(row => row.Size == goal.Size && (goal.Of.Length == 0 ? row.IsBaseline : row.Method == goal.Of));
        if (own is null) yield break;
        var (id, size) = (own.Workload.Id + (own.Case.Length > 0 ? $", {own.Case}" : ""), string.Create(CultureInfo.InvariantCulture, $"{goal.Size:N0}"));
        if (goal.TimesAsFast > 0)
        {
            if (rows.FirstOrDefault(row => row.Size == goal.Size && row.Method == goal.Than) is { } contender)
            {
                var times = contender.Seconds / own.Seconds;
                yield return new(
                    id,
                    string.Create(CultureInfo.InvariantCulture, $"{size}: at least {goal.TimesAsFast} × {contender.Name}"),
                    Figures.Ratio(times) + " ×",
                    times >= goal.TimesAsFast ? "yes" : "no");
            }
        }

        if (goal.Seconds > 0) yield return AtMost(id, $"{size}: at most {Figures.Time(goal.Seconds)}", own.Seconds, goal.Seconds, Figures.Time(own.Seconds));
        if (goal.Megabytes > 0)
            yield return AtMost(id, $"{size}: allocates at most {Figures.Megabytes(goal.Megabytes)} MB", own.Megabytes, goal.Megabytes, Figures.Megabytes(own.Megabytes) + " MB");
        if (goal.Slope > 0 && rows.FirstOrDefault(row => row.Size == 100_000 && row.Method == own.Method) is { } from)
        {
            var slope = Figures.SlopeOf(from, own);
            yield return AtMost(id, $"slope from 100,000 to {size}: at most {Figures.Slope(goal.Slope)}", slope, goal.Slope, Figures.Slope(slope));
        }
    }
}
