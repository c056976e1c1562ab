using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>One analysis as the command line asks for it: facts in, report out, and an exit code.</summary>
internal sealed class AnalysisRun(Terminal terminal, AnalysisSettings settings, CancellationToken cancel)
{
    /// <summary>Whether the days on which dated facts begin or end are looked at, too.</summary>
    public bool IsOverTime { get; init; }

    /// <summary>The part of the chart that is shown.</summary>
    public PartNames Part { get; init; } = PartNames.Everything;

    /// <summary>How many proposals are tried as remedies; null: as many as are quick.</summary>
    public int? Remedies { get; init; }

    /// <summary>Analyses what was read and writes the report.</summary>
    public int Of(ChartInput input)
    {
        if (!Analyse(input, IsOverTime ? History(input) : null).TryPickT0(out var report, out var fault)) return terminal.Refuse(fault);
        if (settings.Format == ReportFormat.Text)
        {
            // Where there is no analysis, problems are why.
            var limit = report.Analysis is null ? int.MaxValue : settings.Limit;
            TextReport.WriteProblems(report, terminal.Error, terminal.FileLayout with { Limit = limit });
            terminal.Error.Flush();
        }

        if (report.Analysis is { } judged) settings.SayWithoutDay(judged.Chart, terminal);
        settings.Write(terminal, (output, options) => Write(report, output, options), cancel);
        return report.Analysis is not { Failures.Count: 0 } analysis ? ExitCode.Refused
            : settings.FailOn.IsReached(analysis, report.Problems, settings.Rules)
            || settings.FailOn.IsReached(report.OverTime, analysis.Chart.AsOf) ? ExitCode.Found
            : ExitCode.Done;
    }

    /// <summary>The facts on all days, repaired on each as on the day of the chart; says so where they state no day.</summary>
    private OrgHistory History(ChartInput input)
    {
        var history = OrgHistory.Repair(input.Builder.ToFacts(), [], settings.Chart);
        if (history.ChangePoints.Count == 0)
            terminal.Say(Text.Of("No fact begins or ends on a day, so that over time all days are alike."));
        return history;
    }

    private OneOf<ChartReport, Refusal> Analyse(ChartInput input, OrgHistory? history)
    {
        using var progress = new ProgressLine(terminal);
        progress.Say("putting the chart together");
        var repaired = input.Builder.Repair(settings.Chart, cancel);
        var origin = input.Origin;
        if (settings.IsPseudonymised) (repaired, origin) = (Pseudonymised.Of(repaired), Pseudonymised.Origin);
        var report = new ChartReport { Problems = repaired.Problems, Origin = origin };
        if (input.IsRefused(repaired.Problems)) return report;
        var analyser = settings.Analyser();
        if (!Part.Of(analyser.Analyse(repaired.Chart, progress, cancel).Under(settings.Overrides))
            .TryPickT0(out var analysis, out var fault)) return fault;
        return report with
        {
            Analysis = analysis,
            OverTime = history is null ? null : HistoryAnalysis.Of(history, analyser, cancel),
            Remedies = Remedies == 0
                ? null
                : new(analysis, Remedies is { } most ? new() { Proposals = most } : RemedyBudget.Quick(analysis.Chart)),
        };
    }

    private void Write(ChartReport report, TextWriter output, ReportOptions options)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json: JsonReport.Write(report, output, options, cancel); break;
            case ReportFormat.Sarif: SarifReport.Write(report, output, options, cancel); break;
            case ReportFormat.Html:
                AnalysisPage.Write(report, output, new() { Limit = options.Limit, Language = options.Language }, cancel);
                break;
            case ReportFormat.Markdown: MarkdownReport.Write(report, output, options, cancel); break;
            case ReportFormat.Text:
                TextReport.Write(report, output, options, cancel);
                if (report.Analysis is { Findings.Count: 0 } analysis)
                    NothingFound.Write(analysis.Chart, settings.Chart.AssumeRemits, output, options);
                break;
            default: throw new InvalidOperationException("No format of a report.");
        }
    }
}
