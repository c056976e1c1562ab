using System.CommandLine;
using TechRoles.Charts;
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
        var options = new AnalysisOptions(
            "outcome",
            "From which severity on a finding that the changes introduce makes the exit code 1",
            "Entries to show of each section (default: 20 in text and Markdown, all in JSON); the rest is counted.");
        var command =
            new Command("what-if", "Try changes on a chart: the findings that come and go, and the remits that change.") { path, scenario };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!options.In(parsed, cancel).TryPickT0(out var settings, out var fault)) return terminal.Refuse(fault);
            var run = new WhatIfRun(terminal, settings, cancel);
            var given = (Path: parsed.GetValue(path), Scenario: parsed.GetValue(scenario));
            if (given is { Path: not null, Scenario: null })
            {
                return terminal.Refuse(
                    Text.Of("What should be tried? Name a scenario after the chart: a JSON document such as the README shows."));
            }

            var changes = given.Scenario is { } file ? ScenarioFile.Read(file, cancel)
                : ScenarioJson.Read(EmbeddedExample.Scenario()).MapT1(invalid => Refusal.Of(invalid.Problems));
            return changes.Match(
                read => options.Read(given.Path ?? EmbeddedExample.Name, parsed, settings, terminal, cancel).Match(
                    input => run.Of(input, read),
                    terminal.Refuse),
                terminal.Refuse);
        });
        return command;
    }
}
