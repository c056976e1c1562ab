using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>One series of returns as the command line asks for it: files in, history out, and an exit code.</summary>
internal sealed class HistoryRun(Terminal terminal, AnalysisSettings settings, CancellationToken cancel)
{
    /// <summary>Whether nothing is told of facts that do not hold together.</summary>
    public bool IsStrict { get; init; }

    public int Of(IReadOnlyList<string> paths, ReadOptions options, MatchBy match)
    {
        SeriesReport report;
        var reader = new ReturnReader(options, cancel);
        using (var progress = new ProgressLine(terminal))
        {
            if (!reader.Read([.. ReturnFiles.In(paths)], progress).TryPickT0(out var returns, out var none))
            {
                progress.Dispose();
                return terminal.Refuse(none);
            }

            progress.Say("finding the positions of each return in the next");
            var series = ReturnSeries.Of(returns.Select(one => one.Return), match);
            progress.Say(FormattableString.Invariant($"analysing {returns.Length} returns"));
            report = new([.. returns], series, HistoryAnalysis.Of(series.History, settings.Analyser(), cancel));
        }

        if (reader.PassedOver.Count > 0)
            terminal.Say(Text.Of("Passed over, as no charts: {files}.", ("files", Say.List(reader.PassedOver.Select(Say.Quote)))));
        if (IsStrict && report.Returns.Where(one => ExitCode.Of(one.Problems) != ExitCode.Done).ToArray() is { Length: > 0 } unsound)
        {
            foreach (var one in unsound) ChartInput.SayProblems(one.Problems, terminal, int.MaxValue);
            return terminal.Refuse(Refusal.Strict);
        }

        if (settings.Format != ReportFormat.Json) SayProblems(report);
        settings.Write(terminal, (output, options) => Write(report, output, options), cancel);
        return ExitCode.Of([.. report.Returns.SelectMany(one => one.Problems)]);
    }

    /// <summary>How many problems each return has; what they are is told by an analysis of it.</summary>
    private void SayProblems(SeriesReport report)
    {
        var faulty = report.Returns.Where(one => one.Problems.Any(problem => problem.Level == ProblemLevel.Error)).ToArray();
        if (faulty.Length == 0) return;
        var problems = faulty.Sum(one => one.Problems.Count(problem => problem.Level == ProblemLevel.Error));
        terminal.Say(Text.Of(
            "{facts} of {returns} could not be taken as stated, the first in '{name}': {problem} '{command}' lists those of a return.",
            ("facts", Count.Of(problems, "fact")),
            ("returns", Count.Of(faulty.Length, "return")),
            ("name", Say.Quote(faulty[0].Name)),
            ("problem", faulty[0].Problems.First(problem => problem.Level == ProblemLevel.Error).Told),
            ("command", Say.Quote("techroles analyse"))));
    }

    private void Write(SeriesReport report, TextWriter output, ReportOptions options)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json: SeriesJson.Write(report, output, options, cancel); break;
            case ReportFormat.Html: ChangePage.Write(report, output, new() { Limit = options.Limit, Language = options.Language }); break;
            case ReportFormat.Markdown: SeriesTextReport.WriteMarkdown(report, output, options); break;
            case ReportFormat.Text: SeriesTextReport.Write(report, output, options); break;
            default: throw new InvalidOperationException("No format of a history.");
        }
    }
}
