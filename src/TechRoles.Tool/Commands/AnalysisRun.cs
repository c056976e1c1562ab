using System.Text;
using TechRoles.Analysis;
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

    /// <summary>How many proposals are tried as remedies; null: as many as are quick.</summary>
    public int? Remedies { get; init; }

    /// <summary>Analyses what was read and writes the report.</summary>
    public int Of(ChartInput input)
    {
        var report = Analyse(input);
        if (Format == ReportFormat.Text)
        {
            TextReport.WriteProblems(report, terminal.Error, new() { Limit = Limit });
            terminal.Error.Flush();
        }

        Write(report);
        return report.Analysis is not { } analysis ? ExitCode.Refused
            : FailOn.IsReached(analysis, report.Problems, Rules) ? ExitCode.Found
            : ExitCode.Done;
    }

    private ChartReport Analyse(ChartInput input)
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
            Remedies = Remedies == 0 ? null : new(analysis, Remedies ?? RemedyProof.QuickBudget(analysis.Chart)),
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
