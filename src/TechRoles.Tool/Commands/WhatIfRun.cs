using OneOf;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>One trial of a scenario as the command line asks for it: facts and changes in, the outcome out, and an exit code.</summary>
internal sealed class WhatIfRun(Terminal terminal, AnalysisSettings settings, CancellationToken cancel)
{
    /// <summary>Tries a scenario on what was read and writes the outcome.</summary>
    public int Of(ChartInput input, Scenario scenario)
    {
        RepairedChart repaired;
        OneOf<ScenarioOutcome, RejectedChange> tried;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(settings.Chart, cancel);
            tried = settings.Analyser().Try(repaired.Chart, scenario, progress, cancel).MapT0(outcome => outcome.Under(settings.Overrides));
        }

        if ((settings.Format != ReportFormat.Json || tried.IsT1 || input.IsRefused(repaired.Problems))
            && input.Held(repaired.Problems, terminal, settings.Limit) is { } unsound)
            return terminal.Refuse(unsound);

        return tried.Match(
            outcome =>
            {
                settings.SayWithoutDay(outcome.Before, terminal);
                settings.Write(terminal, (output, options) => Write(outcome, repaired.Problems, output, options), cancel);
                return outcome.Findings.Before.Failures.Count + outcome.Findings.After.Failures.Count > 0 ? ExitCode.Refused
                    : settings.FailOn.IsReached(outcome.Findings)
                    || settings.FailOn.IsReached(repaired.Problems, settings.Profile, settings.Rules) ? ExitCode.Found
                    : ExitCode.Done;
            },
            rejected => terminal.Refuse(Refusal.Of(rejected, repaired.Chart)));
    }

    private void Write(ScenarioOutcome outcome, ValueList<ChartProblem> problems, TextWriter output, ReportOptions options)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json: WhatIfJson.Write(outcome, output, problems, options, cancel); break;
            case ReportFormat.Html:
                ChangePage.Write(outcome, output, problems, new() { Limit = options.Limit, Language = options.Language });
                break;
            case ReportFormat.Markdown: WhatIfReport.WriteMarkdown(outcome, output, options); break;
            case ReportFormat.Text: WhatIfReport.Write(outcome, output, options); break;
            default: throw new InvalidOperationException("No format of a trial.");
        }
    }
}
