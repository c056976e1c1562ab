using System.Diagnostics.CodeAnalysis;
using System.Text;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>One analysis as the command line asks for it: facts in, report out, and an exit code.</summary>
internal sealed class AnalysisRun(Terminal terminal, CancellationToken cancel)
{
    public ReportFormat Format { get; init; }

    public string? Out { get; init; }

    public ChartOptions Chart { get; init; } = new();

    public RuleChoices Rules { get; init; } = RuleChoices.Default;

    public Profile Profile { get; init; } = Profile.Generic;

    public FailOn FailOn { get; init; } = FailOn.Error;

    public bool IsStrict { get; init; }

    public int? Limit { get; init; }

    public int? Threads { get; init; }

    /// <summary>Whether the days on which dated facts begin or end are looked at, too.</summary>
    public bool IsOverTime { get; init; }

    /// <summary>How many proposals are tried as remedies; null: as many as are quick.</summary>
    public int? Remedies { get; init; }

    /// <summary>Analyses what was read and writes the report.</summary>
    public int Of(ChartInput input)
    {
        OrgHistory? history = null;
        if (IsOverTime && !TryHistory(input, out history)) return ExitCode.Refused;
        var report = Analyse(input, history);
        if (Format == ReportFormat.Text)
        {
            TextReport.WriteProblems(report, terminal.Error, new() { Limit = Limit });
            terminal.Error.Flush();
        }

        Write(report);
        return report.Analysis is not { } analysis ? ExitCode.Refused
            : FailOn.IsReached(analysis, report.Problems, Rules) || FailOn.IsReached(report.OverTime, analysis.Chart.AsOf) ? ExitCode.Found
            : ExitCode.Done;
    }

    /// <summary>The facts on all days; says why not where the format has no dates, or where the facts do not hold together.</summary>
    private bool TryHistory(ChartInput input, [NotNullWhen(true)] out OrgHistory? history)
    {
        var made = input.Facts(input.Origin.Name).Match(facts => OrgHistory.Create(facts, [], Chart), invalid => invalid);
        if (made.TryPickT0(out history, out var invalid)) return true;
        TextReport.WriteProblems(new() { Problems = invalid.Problems }, terminal.Error);
        terminal.Say(invalid.Problems.Count > 0
            ? "Over time only facts are analysed that hold together; mend them, or leave --over-time out."
            : "Only the text notation, a JSON document and a CSV folder state days; leave --over-time out.");
        return false;
    }

    private ChartReport Analyse(ChartInput input, OrgHistory? history)
    {
        using var progress = new ProgressLine(terminal);
        progress.Say("putting the chart together");
        var repaired = input.Builder.Repair(Chart, cancel);
        var report = new ChartReport { Problems = repaired.Problems, Origin = input.Origin };
        if (IsStrict && repaired.Problems.Any(problem => problem.Level == ProblemLevel.Error)) return report;
        var analyser = new OrgAnalyser(Rules.Set, Profile) { Threads = Threads };
        var analysis = analyser.Analyse(repaired.Chart, progress, cancel);
        return report with
        {
            Analysis = analysis,
            OverTime = history is null ? null : HistoryAnalysis.Of(history, analyser, cancel),
            Remedies = Remedies == 0 ? null : new(analysis, Remedies is { } most ? new() { Proposals = most } : RemedyBudget.Quick(analysis.Chart)),
        };
    }

    private void Write(ChartReport report)
    {
        if (Out is null)
        {
            Write(report, terminal.Out, terminal.Layout with { Limit = Limit });
            return;
        }

        using var file = new StreamWriter(Out, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(report, file, new() { Limit = Limit });
    }

    private void Write(ChartReport report, TextWriter output, ReportOptions options)
    {
        switch (Format)
        {
            case ReportFormat.Json: JsonReport.Write(report, output, options, cancel); break;
            case ReportFormat.Markdown: MarkdownReport.Write(report, output, options, cancel); break;
            default: TextReport.Write(report, output, options, cancel); break;
        }
    }
}
