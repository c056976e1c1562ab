using System.Globalization;
using System.Text;

namespace TechRoles.Benchmarks;

/// <summary>The results of a run as Markdown: the same rows in the same order, whatever the figures.</summary>
internal static class RatioTable
{
    public static string Of(IReadOnlyList<RatioRow> rows, IReadOnlyList<GoalResult> further)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Measured side by side: mode {Mode.Name}\n\n");
        text.Append("Written by the benchmark program. Ratios count; times move from machine to machine. Times are medians; \"ratio\" is the time of a\n");
        text.Append("contender over that of TechRoles in the same run, on the same facts, with answers that were compared first. \"MB\" is what was\n");
        text.Append("allocated on the managed heap; what a native contender takes is not in it.\n\n");
        text.AppendJoin('\n', Machine.Lines()).Append("\n\n");

        text.Append("## In short\n\n| workload | size | TechRoles | so many times as fast as |\n|---|---:|---:|---|\n");
        foreach (var workload in rows.GroupBy(row => (row.Class, row.Case))) text.Append(Headline([.. workload]));
        text.Append('\n');

        text.Append("## Goals\n\n| workload | goal | measured | met |\n|---|---|---|---|\n");
        foreach (var goal in Goals.Of(rows).Concat(further))
            text.Append(CultureInfo.InvariantCulture, $"| {goal.Workload} | {goal.Goal} | {goal.Measured} | {goal.Met} |\n");

        foreach (var workload in rows.GroupBy(row => (row.Class, row.Case)))
        {
            var title = workload.First().Workload;
            text.Append(CultureInfo.InvariantCulture, $"\n## {TitleOf([.. workload])}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"| contender | {title.Size.ToLowerInvariant()} | time | ratio | ns each | MB | slope |\n|---|---:|---:|---:|---:|---:|---:|\n");
            foreach (var row in workload) text.Append(Line(row, workload));
        }

        return text.ToString();
    }

    /// <summary>A workload at the greatest size at which others took part, in one line.</summary>
    private static string Headline(RatioRow[] workload)
    {
        var others = workload.Where(row => !row.Name.StartsWith("TechRoles", StringComparison.Ordinal)).ToArray();
        if (others.Length == 0) others = [.. workload.Where(row => !row.IsBaseline)];
        var size = others.Length == 0 ? workload.Max(row => row.Size) : others.Max(row => row.Size);
        if (workload.FirstOrDefault(row => row.IsBaseline && row.Size == size) is not { } own) return "";
        var times = others.Where(row => row.Size == size).Select(row => $"{row.Name} {Figures.Ratio(row.Seconds / own.Seconds)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {TitleOf(workload)} | {size:N0} {own.Workload.Size.ToLowerInvariant()} | {Figures.Time(own.Seconds)} | {string.Join(", ", times)} |\n");
    }

    private static string TitleOf(RatioRow[] workload)
    {
        var title = workload[0].Workload;
        return $"{title.Id} {title.Title}" + (workload[0].Case.Length > 0 ? $", {workload[0].Case}" : "");
    }

    private static string Line(RatioRow row, IEnumerable<RatioRow> workload)
    {
        var baseline = workload.FirstOrDefault(other => other.IsBaseline && other.Size == row.Size);
        var ratio = row.IsBaseline || baseline is null ? "" : Figures.Ratio(row.Seconds / baseline.Seconds);
        var before = workload.Where(other => other.Method == row.Method && other.Size < row.Size).MaxBy(other => other.Size);
        var slope = before is null ? "" : Figures.Slope(Figures.SlopeOf(before, row));
        var each = Figures.Ratio(row.Seconds * 1e9 / row.Size);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {row.Name} | {row.Size:N0} | {Figures.Time(row.Seconds)} | {ratio} | {each} | {Figures.Megabytes(row.Megabytes)} | {slope} |\n");
    }
}
