using System.CommandLine;
using TechRoles.Analysis;

namespace TechRoles.Tool.Commands;

/// <summary>techroles analyse: finds what is badly designed in a chart.</summary>
internal static class AnalyseCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var from = ToolOptions.From();
        var format = ToolOptions.Choice(
            "--format",
            "How the report is written",
            ("text", ReportFormat.Text),
            ("json", ReportFormat.Json),
            ("markdown", ReportFormat.Markdown));
        var output = ToolOptions.Out("The file that the report goes to.");
        var asOf = ToolOptions.Date("--as-of", "The day for which the chart is analysed.");
        var profiles = ToolOptions.Profiles();
        var rules = ToolOptions.Rules();
        var failOn = ToolOptions.Choice("--fail-on", "From which severity on the exit code is 1", FailOn.Choices);
        var strict = new Option<bool>("--strict") { Description = "Refuse facts that do not hold together instead of repairing them." };
        var assume = ToolOptions.Assume();
        var overTime = new Option<bool>("--over-time")
        {
            Description = "Look at every day on which dated facts begin or end, too: what is planned, what is over, gaps at hand-overs.",
        };
        var limit = ToolOptions.Number(
            "--limit", "Findings to show: of each rule in text and Markdown (default 20), in all in JSON (default all).");
        var threads = ToolOptions.Threads();
        var remedies = ToolOptions.Number(
            "--remedies", "Proposals to try as remedies of the findings shown (default: as many as take a second or two; 0: none).");
        var command = new Command("analyse", "Find overlaps, conflicts and gaps in a chart.")
        {
            path, from, format, output, asOf, profiles, rules, failOn, strict, assume, overTime, limit, threads, remedies,
        };
        command.Aliases.Add("analyze");
        command.SetAction(parsed =>
        {
            var run = new AnalysisRun(terminal, cancel)
            {
                Format = parsed.GetValue(format),
                Out = parsed.GetValue(output),
                Chart = new() { AsOf = parsed.GetValue(asOf), AssumeRemits = parsed.GetValue(assume) },
                Rules = parsed.GetValue(rules) ?? RuleChoices.Default,
                Profile = parsed.GetValue(profiles) ?? Profile.Generic,
                FailOn = parsed.GetValue(failOn) ?? FailOn.Error,
                IsOverTime = parsed.GetValue(overTime),
                IsStrict = parsed.GetValue(strict),
                Limit = parsed.GetValue(limit),
                Threads = parsed.GetValue(threads),
                Remedies = parsed.GetValue(remedies),
            };
            return ChartInput.Read(parsed.GetValue(path)!, parsed.GetValue(from), terminal, cancel).Match(
                run.Of,
                unreadable =>
                {
                    terminal.Say(unreadable.ToString());
                    return ExitCode.Refused;
                });
        });
        return command;
    }
}
