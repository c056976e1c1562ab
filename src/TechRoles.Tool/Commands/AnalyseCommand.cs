using System.CommandLine;
using TechRoles.Charts;

namespace TechRoles.Tool.Commands;

/// <summary>techroles analyse: finds what is badly designed in a chart.</summary>
internal static class AnalyseCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var options = new AnalysisOptions(
            "report",
            "From which severity on the exit code is 1",
            "Findings to show: of each rule in text and Markdown (default 20), in all in JSON and SARIF (default all).",
            ("sarif", ReportFormat.Sarif));
        var overTime = new Option<bool>("--over-time")
        {
            Description = "Look at every day on which dated facts begin or end, too: what is planned, what is over, gaps at hand-overs.",
        };
        var remedies = ToolOptions.Number(
            "--remedies", "Proposals to try as remedies of the findings shown (default: as many as take a second or two; 0: none).");
        var hide = Pseudonymised.Option();
        var command = new Command("analyse", "Find overlaps, conflicts and gaps in a chart.") { path };
        var part = new PartOptions();
        options.AddTo(command);
        part.AddTo(command);
        foreach (var option in (Option[])[overTime, remedies, hide]) command.Options.Add(option);
        command.Aliases.Add("analyze");
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(hide) && parsed.GetValue(overTime))
            {
                return terminal.Refuse(Text.Of(
                    "What holds on other days cannot be pseudonymised: leave out {option}.", ("option", Say.Quote("--over-time"))));
            }

            if (!options.In(parsed, cancel).TryPickT0(out var settings, out var fault)) return terminal.Refuse(fault);
            if (parsed.GetValue(hide) && settings is not { Accepted: { Waivers.Count: 0, Baseline: null }, Overrides.Count: 0 })
                return terminal.Refuse(Text.Of("Made-up names fit no waiver, no baseline and no override: leave them out."));
            var run = new AnalysisRun(terminal, settings with { IsPseudonymised = parsed.GetValue(hide) }, cancel)
            {
                Part = part.In(parsed),
                IsOverTime = parsed.GetValue(overTime),
                Remedies = parsed.GetValue(remedies),
            };
            return options.Read(parsed.GetValue(path)!, parsed, settings, terminal, cancel).Match(
                run.Of,
                terminal.Refuse);
        });
        return command;
    }
}
