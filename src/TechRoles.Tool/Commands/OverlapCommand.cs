using System.CommandLine;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles overlap: the positions of a chart whose remits are alike.</summary>
internal static class OverlapCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var defaults = new OverlapOptions();
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var threshold =
            ToolOptions.Share(
                "--threshold", $"How much alike two remits are at least, as a fraction or decimal above 0 (default {defaults.Threshold}).");
        var measure = ToolOptions.Choice(
            "--measure", "What is counted", ("weighted", OverlapMeasure.Weighted), ("jaccard", OverlapMeasure.Jaccard),
            ("containment", OverlapMeasure.Containment));
        var limit = ToolOptions.Number("--limit", $"The most alike pairs to list (default {defaults.Limit}); all are counted.");
        var format =
            ToolOptions.Choice("--format", "How the overlaps are written", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
        var reading = new ReadingOptions();
        var command =
            new Command("overlap", "Find the positions with the same or nearly the same remit.")
            {
                path, threshold, measure, limit, format,
            };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var options = defaults with
            {
                Threshold = parsed.GetValue(threshold) ?? defaults.Threshold,
                Measure = parsed.GetResult(measure) is null ? OverlapMeasure.Weighted : parsed.GetValue(measure),
                Limit = parsed.GetValue(limit) ?? defaults.Limit,
            };
            return reading.Read(parsed.GetValue(path)!, parsed, terminal, cancel).Match(
                input =>
                {
                    if (!input.ToChart(terminal, cancel: cancel).TryPickT0(out var repaired, out var unsound))
                        return terminal.Refuse(unsound);
                    Write(Find(repaired.Chart, options, terminal, cancel), parsed.GetValue(format), terminal, cancel);
                    return ExitCode.Of(repaired.Problems);
                },
                terminal.Refuse);
        });
        return command;
    }

    private static RemitOverlaps Find(OrgChart chart, OverlapOptions options, Terminal terminal, CancellationToken cancel)
    {
        using var progress = new ProgressLine(terminal);
        progress.Say("comparing remits");
        return RemitOverlaps.In(chart, options, cancel);
    }

    private static void Write(RemitOverlaps overlaps, ReportFormat format, Terminal terminal, CancellationToken cancel)
    {
        if (format == ReportFormat.Json) OverlapJson.Write(overlaps, terminal.Out, cancel);
        else OverlapReport.Write(overlaps, terminal.Out, terminal.Layout);
    }
}
