using System.CommandLine;
using System.Text;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles draw: a chart as a picture, with what is found in it.</summary>
internal static class DrawCommand
{
    private enum Language
    {
        Svg,
        Mermaid,
        Dot,
    }

    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var defaults = new PictureOptions();
        var path =
            new Argument<string>(
                "PATH")
            { Description = "A file, or a folder with one CSV file per list; the word example: the embedded example." };
        var reading = new ReadingOptions();
        var format = ToolOptions.Choice(
            "--format", "How the picture is written", ("svg", Language.Svg), ("mermaid", Language.Mermaid), ("dot", Language.Dot));
        var focus =
            new Option<string?>(
                "--focus")
            { Description = "The position to look at: the way up, those beside it, what is below.", HelpName = "ID" };
        var depth = ToolOptions.Number("--depth", "How many levels below the focus, or below the top, are shown (default: all).");
        var boxes = ToolOptions.Number(
            "--boxes", $"The most boxes (default {defaults.MostBoxes}); what has no finding is folded first.", atLeast: 1);
        var names = new Option<bool>("--names") { Description = "Say who holds a position." };
        var output = new Option<string?>("--out") { Description = "The file that the picture goes to.", HelpName = "FILE" };
        var command = new Command("draw", "Draw the chart, with marks where something is found.") { path };
        foreach (var option in (Option[])[format, focus, depth, boxes, names, output]) command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(parsed => ChartInput.Read(parsed.GetValue(path)!, reading.In(parsed), terminal, cancel).Match(
            input =>
            {
                var report = Analyse(input, terminal, cancel);
                if (parsed.GetValue(focus) is { } id && !report.Chart.TryPosition(id, out _))
                {
                    terminal.Say($"There is no position '{id}' to look at.");
                    return ExitCode.Refused;
                }

                var picture = ChartPicture.Of(report.Chart, report, new()
                {
                    Focus = parsed.GetValue(focus),
                    Depth = parsed.GetValue(depth),
                    MostBoxes = parsed.GetValue(boxes) ?? defaults.MostBoxes,
                    ShowNames = parsed.GetValue(names),
                });
                Write(picture, parsed.GetValue(format), parsed.GetValue(output), terminal);
                return ExitCode.Done;
            },
            unreadable =>
            {
                terminal.Say(unreadable.ToString());
                return ExitCode.Refused;
            }));
        return command;
    }

    private static AnalysisReport Analyse(ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        RepairedChart repaired;
        AnalysisReport report;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(null, cancel);
            report = new OrgAnalyser().Analyse(repaired.Chart, progress, cancel);
        }

        TextReport.WriteProblems(new() { Problems = repaired.Problems }, terminal.Error);
        terminal.Error.Flush();
        return report;
    }

    private static void Write(ChartPicture picture, Language language, string? path, Terminal terminal)
    {
        if (path is null)
        {
            Write(picture, language, terminal.Out);
            return;
        }

        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(picture, language, file);
    }

    private static void Write(ChartPicture picture, Language language, TextWriter output)
    {
        switch (language)
        {
            case Language.Svg: SvgPicture.Write(picture, output); break;
            case Language.Mermaid: DiagramText.WriteMermaid(picture, output); break;
            case Language.Dot: DiagramText.WriteDot(picture, output); break;
            default: throw new ArgumentOutOfRangeException(nameof(language));
        }
    }
}
