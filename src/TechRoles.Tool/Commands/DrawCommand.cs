using System.CommandLine;
using TechRoles.Changes;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles draw: a chart as a picture, with what is found in it.</summary>
internal static class DrawCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var defaults = new PictureOptions();
        var path = new Argument<string>(
            "PATH")
        { Description = "A file, or a folder with one CSV file per list; the word example: the embedded example." };
        var reading = new ReadingOptions();
        var subject =
            ToolOptions.Choice("--as", "What is drawn", ("chart", Subject.Chart), ("matrix", Subject.Matrix), ("overlap", Subject.Overlap));
        var format = ToolOptions.Choice(
            "--format",
            "How the picture is written",
            ("svg", PictureLanguage.Svg),
            ("html", PictureLanguage.Html),
            ("mermaid", PictureLanguage.Mermaid),
            ("dot", PictureLanguage.Dot));
        var focus = new Option<string?>(
            "--focus")
        { Description = "The position to look at: the way up, those beside it, what is below.", HelpName = "ID" };
        var depth = ToolOptions.Number("--depth", "How many levels below the focus, or below the top, are shown (default: all).");
        var boxes = ToolOptions.Number(
            "--boxes", $"The most boxes (default {defaults.MostBoxes}); what has no finding is folded first.", atLeast: 1);
        var names = new Option<bool>("--names") { Description = "Say who holds a position." };
        var scenario = new Option<string?>(
            "--scenario")
        { Description = "Changes, as a JSON document: the chart before and after them.", HelpName = "FILE" };
        var output = new Option<string?>("--out")
        {
            Description = "The file that the picture goes to; without it and without a format a terminal shows a tree.",
            HelpName = "FILE",
        };
        var hide = Pseudonymised.Option();
        var command = new Command("draw", "Draw the chart, with marks where something is found.") { path };
        foreach (var option in (Option[])[subject, format, focus, depth, boxes, names, scenario, output, hide]) command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Outputs.Refusal(parsed, output) is { } refusal) return terminal.Refuse(refusal);
            Scenario? changes = null;
            if (parsed.GetValue(scenario) is { } file && !ScenarioFile.Read(file, cancel).TryPickT0(out changes, out var reason))
                return terminal.Refuse(reason);
            var isTree = terminal.IsWatched && parsed.GetResult(format) is null && parsed.GetValue(output) is null
                && parsed.GetValue(subject) == Subject.Chart && changes is null;
            var run = new DrawRun(terminal, cancel)
            {
                Subject = parsed.GetValue(subject),
                Language = isTree ? PictureLanguage.Tree : parsed.GetValue(format),
                Out = parsed.GetValue(output),
                Scenario = changes,
                IsPseudonymised = parsed.GetValue(hide),
                Options = new()
                {
                    Focus = parsed.GetValue(focus),
                    Depth = parsed.GetValue(depth),
                    MostBoxes = parsed.GetValue(boxes) ?? defaults.MostBoxes,
                    ShowNames = parsed.GetValue(names),
                },
            };
            return reading.Read(parsed.GetValue(path)!, parsed, terminal, cancel).Match(run.Of, terminal.Refuse);
        });
        return command;
    }
}
