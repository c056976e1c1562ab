using System.Text;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>One trial of a scenario as the command line asks for it: facts and changes in, the outcome out, and an exit code.</summary>
internal sealed class WhatIfRun(Terminal terminal, CancellationToken cancel)
{
    public ReportFormat Format { get; init; }

    public string? Out { get; init; }

    public ChartOptions Chart { get; init; } = new();

    public RuleChoices Rules { get; init; } = RuleChoices.Default;

    public Profile Profile { get; init; } = Profile.Generic;

    public FailOn FailOn { get; init; } = FailOn.Error;

    public int? Limit { get; init; }

    public int? Threads { get; init; }

    /// <summary>Tries a scenario on what was read and writes the outcome.</summary>
    public int Of(ChartInput input, Scenario scenario)
    {
        RepairedChart repaired;
        OneOf<ScenarioOutcome, RejectedChange> tried;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(Chart, cancel);
            tried = new OrgAnalyser(Rules.Set, Profile) { Threads = Threads }.Try(repaired.Chart, scenario, progress, cancel);
        }

        if (Format != ReportFormat.Json)
        {
            TextReport.WriteProblems(new() { Problems = repaired.Problems }, terminal.Error);
            terminal.Error.Flush();
        }

        return tried.Match(
            outcome =>
            {
                Write(outcome, repaired.Problems);
                return FailOn.IsReached(outcome.Findings) ? ExitCode.Found : ExitCode.Done;
            },
            rejected =>
            {
                terminal.Say($"The scenario cannot be made: {rejected.Change.Sentence(repaired.Chart)} {rejected.Reason}");
                return ExitCode.Refused;
            });
    }

    private void Write(ScenarioOutcome outcome, ValueList<ChartProblem> problems)
    {
        if (Out is null)
        {
            Write(outcome, problems, terminal.Out, terminal.Layout with { Limit = Limit });
            return;
        }

        using var file = new StreamWriter(Out, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(outcome, problems, file, new() { Limit = Limit });
    }

    private void Write(ScenarioOutcome outcome, ValueList<ChartProblem> problems, TextWriter output, ReportOptions options)
    {
        switch (Format)
        {
            case ReportFormat.Json: WhatIfJson.Write(outcome, output, problems, options, cancel); break;
            case ReportFormat.Markdown: WhatIfReport.WriteMarkdown(outcome, output, options); break;
            default: WhatIfReport.Write(outcome, output, options); break;
        }
    }
}
