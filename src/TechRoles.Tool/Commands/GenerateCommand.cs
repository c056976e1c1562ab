using System.CommandLine;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Commands;

/// <summary>techroles generate: writes a made-up organisation of any size, the same on every machine.</summary>
internal static class GenerateCommand
{
    private static readonly int s_most = new ChartLimits().Positions;

    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var positions =
            ToolOptions.Number("--positions", "How many positions it has; each has eight responsibilities on average.", atLeast: 1);
        positions.Required = true;
        var output = new Option<string>("--out")
        {
            Description = "The folder to write, one CSV file per list; it must be new or empty.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("generate", "Write a made-up organisation of any size, to try things at scale.") { positions, output };
        command.SetAction(parsed => Write(parsed.GetValue(positions)!.Value, parsed.GetValue(output)!, terminal, cancel));
        return command;
    }

    private static int Write(int positions, string folder, Terminal terminal, CancellationToken cancel)
    {
        var named = ("folder", Say.Quote(folder));
        var reason = folder.Length == 0 ? Text.Of("An empty path names no folder.")
            : positions > s_most ? Text.Of("A chart has {count} at most.", ("count", Count.Of(s_most, "position")))
            : File.Exists(folder) ? Text.Of("{folder} is a file, not a folder.", named)
            : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? Text.Of("{folder} is not empty; nothing was written.", named)
            : null;
        if (reason is not null) return terminal.Refuse(reason);

        using var progress = new ProgressLine(terminal);
        progress.Say("drawing the organisation");
        var made = new SyntheticChart(positions, areas: 5_000, cancel);
        WholeFile.WriteFiles(folder, create => SyntheticFolder.Write(made, create, new Spoken(progress), cancel), cancel);
        return ExitCode.Done;
    }

    /// <summary>Says which file is written.</summary>
    private sealed class Spoken(ProgressLine line) : IProgress<string>
    {
        public void Report(string value) => line.Say("writing " + value);
    }
}
