using System.CommandLine;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles diff: what leads from one chart to another.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var before = new Argument<string>("OLD") { Description = "The first chart: a file, or a folder with one CSV file per list." };
        var after = new Argument<string>("NEW") { Description = "The second chart." };
        var reading = new ReadingOptions();
        var match = ToolOptions.Choice(
            "--match",
            "By what a position of one chart is taken for a position of the other",
            ("auto", MatchBy.Auto),
            ("id", MatchBy.Id),
            ("holder", MatchBy.Holder));
        var asOf = ToolOptions.Date("--as-of", "The day for which both charts are made; each its own unless said.");
        var format = ToolOptions.Choice(
            "--format",
            "How the difference is written",
            ("text", ReportFormat.Text),
            ("json", ReportFormat.Json),
            ("markdown", ReportFormat.Markdown),
            ("html", ReportFormat.Html));
        var output = new Option<string?>("--out") { Description = "The file that the difference goes to.", HelpName = "FILE" };
        var limit = ToolOptions.Number("--limit", "Entries to show of each topic in text and Markdown (default 20); the rest is counted.");
        var command =
            new Command("diff", "Tell what leads from one chart to another.") { before, after, match, asOf, format, output, limit };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Outputs.Refusal(parsed, output) is { } refusal) return terminal.Refuse(refusal);
            var charts = new List<RepairedChart>();
            foreach (var path in new[] { parsed.GetValue(before)!, parsed.GetValue(after)! })
            {
                if (!reading.Read(path, parsed, terminal, cancel).TryPickT0(out var input, out var unreadable))
                    return terminal.Refuse(unreadable);
                if (!input.ToChart(terminal, input.On(parsed.GetValue(asOf)), cancel: cancel).TryPickT0(out var chart, out var unsound))
                    return terminal.Refuse(unsound);
                charts.Add(chart);
            }

            var diff = ChartDiff.Between(charts[0].Chart, charts[1].Chart, parsed.GetValue(match));
            var settings =
                new AnalysisSettings { Format = parsed.GetValue(format), Out = parsed.GetValue(output), Limit = parsed.GetValue(limit) };
            settings.Write(terminal, (text, options) => Write(diff, settings.Format, text, options, cancel), cancel);
            return ExitCode.Of([.. charts.SelectMany(chart => chart.Problems)]);
        });
        return command;
    }

    private static void Write(ChartDiff diff, ReportFormat format, TextWriter output, ReportOptions options, CancellationToken cancel)
    {
        switch (format)
        {
            case ReportFormat.Json: DiffJson.Write(diff, output, cancel: cancel); break;
            case ReportFormat.Html: ChangePage.Write(diff, output, new() { Limit = options.Limit, Language = options.Language }); break;
            case ReportFormat.Markdown: DiffReport.WriteMarkdown(diff, output, options); break;
            case ReportFormat.Text: DiffReport.Write(diff, output, options); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "No format of a difference.");
        }
    }
}
