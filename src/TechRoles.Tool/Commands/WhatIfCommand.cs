using System.CommandLine;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Interchange;
using TechRoles.Tool.Example;

namespace TechRoles.Tool.Commands;

/// <summary>techroles what-if: what a scenario would do to a chart.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "The chart: a file, or a folder with one CSV file per list; without it the embedded example.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var scenario = new Argument<string>("SCENARIO")
        {
            Description = "The changes: a JSON document; without it the merger of CIO and CTO in the embedded example.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = ToolOptions.From();
        var format = ToolOptions.Choice(
            "--format",
            "How the outcome is written",
            ("text", ReportFormat.Text),
            ("json", ReportFormat.Json),
            ("markdown", ReportFormat.Markdown));
        var output = ToolOptions.Out("The file that the outcome goes to.");
        var asOf = ToolOptions.Date("--as-of", "The day for which the chart is analysed.");
        var profiles = ToolOptions.Profiles();
        var rules = ToolOptions.Rules();
        var failOn = ToolOptions.Choice("--fail-on", "From which severity on a finding that the changes introduce makes the exit code 1", FailOn.Choices);
        var assume = ToolOptions.Assume();
        var limit = ToolOptions.Number("--limit", "Entries to show of each section (default: 20 in text and Markdown, all in JSON); the rest is counted.");
        var threads = ToolOptions.Threads();
        var command = new Command("what-if", "Try changes on a chart: the findings that come and go, and the remits that change.")
        {
            path, scenario, from, format, output, asOf, profiles, rules, failOn, assume, limit, threads,
        };
        command.SetAction(parsed =>
        {
            var run = new WhatIfRun(terminal, cancel)
            {
                Format = parsed.GetValue(format),
                Out = parsed.GetValue(output),
                Chart = new() { AsOf = parsed.GetValue(asOf), AssumeRemits = parsed.GetValue(assume) },
                Rules = parsed.GetValue(rules) ?? RuleChoices.Default,
                Profile = parsed.GetValue(profiles) ?? Profile.Generic,
                FailOn = parsed.GetValue(failOn) ?? FailOn.Error,
                Limit = parsed.GetValue(limit),
                Threads = parsed.GetValue(threads),
            };
            var given = (Path: parsed.GetValue(path), Scenario: parsed.GetValue(scenario));
            if (given is { Path: not null, Scenario: null })
            {
                terminal.Say("What should be tried? Name a scenario after the chart: a JSON document such as the README shows.");
                return ExitCode.Refused;
            }

            var changes = given.Scenario is { } file ? Read(file) : ScenarioJson.Read(EmbeddedExample.Scenario()).MapT1(invalid => invalid.ToString());
            return changes.Match(
                read => ChartInput.Read(given.Path ?? EmbeddedExample.Name, parsed.GetValue(from), terminal, cancel).Match(
                    input => run.Of(input, read),
                    unreadable => Refuse(unreadable.ToString())),
                Refuse);
        });
        return command;

        int Refuse(string reason)
        {
            foreach (var line in reason.Split('\n')) terminal.Say(line);
            return ExitCode.Refused;
        }
    }

    private static OneOf<Scenario, string> Read(string path)
    {
        if (!File.Exists(path)) return $"{path}: There is no such file.";
        return ScenarioJson.Read(File.ReadAllBytes(path), path).MapT1(invalid => invalid.ToString());
    }
}
