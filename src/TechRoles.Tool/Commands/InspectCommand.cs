using System.CommandLine;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles inspect: how a file was read, before anybody believes a finding.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var reading = new ReadingOptions();
        var limit = ToolOptions.Number("--limit", "Problems to list of each kind, and positions of the tree (default 20).");
        var command =
            new Command("inspect", "Say how a file is read: columns, managers, what was set aside, the top of the tree.") { path };
        reading.AddTo(command);
        command.Options.Add(limit);
        command.SetAction(parsed => reading.Read(parsed.GetValue(path)!, parsed, terminal, cancel).Match(
            input => Write(input, parsed.GetValue(limit) ?? 20, terminal, cancel),
            terminal.Refuse));
        return command;
    }

    private static int Write(ChartInput input, int limit, Terminal terminal, CancellationToken cancel)
    {
        var repaired = input.Builder.Repair(input.On(null), cancel);
        foreach (var (text, indent) in AccountTexts.Of(input.Account, limit))
            TerminalText.Write(text, terminal.Out, terminal.Layout, indent);
        TerminalText.Write(TreeTexts.Summary(repaired.Chart), terminal.Out, terminal.Layout);
        foreach (var (text, indent) in TreeTexts.Top(repaired.Chart, limit))
            TerminalText.Write(text, terminal.Out, terminal.Layout, indent);
        var isRefused = input.IsRefused(repaired.Problems);
        TextReport.WriteProblems(
            new() { Problems = repaired.Problems }, terminal.Out, terminal.Layout with { Limit = isRefused ? int.MaxValue : limit });
        return isRefused ? terminal.Refuse(Refusal.Strict) : ExitCode.Of(repaired.Problems);
    }
}
