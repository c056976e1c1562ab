using System.CommandLine;
using System.CommandLine.Help;

namespace TechRoles.Tool.Commands;

/// <summary>Every command of the tool. A new command adds one line here.</summary>
internal static class ToolCommands
{
    public const string Name = "techroles";

    private static readonly CommandEntry[] Entries =
    [
        new(AnalyseCommand.Create, "analyse", "analyze"),
        new(InspectCommand.Create, "inspect"),
        new(CompareCommand.Create, "compare"),
        new(ModelCommand.Create, "model"),
        new(OverlapCommand.Create, "overlap"),
        new(WhatIfCommand.Create, "what-if"),
        new(DiffCommand.Create, "diff"),
        new(HistoryCommand.Create, "history"),
        new(DrawCommand.Create, "draw"),
        new(BaselineCommand.Create, "baseline"),
        new(WaiveCommand.Create, "waive"),
        new(RulesCommand.Create, "rules"),
        new(ExplainCommand.Create, "explain"),
        new(ConvertCommand.Create, "convert"),
        new(GenerateCommand.Create, "generate"),
    ];

    /// <summary>All commands.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancel) => Root(Entries, terminal, cancel);

    /// <summary>The commands that a command line can be about; making the others would take longer than most answers.</summary>
    /// <param name="args">
    /// The command line: where it begins with the name of a command, that is the only one, and where it is empty there is none.
    /// </param>
    /// <param name="terminal">Where they write.</param>
    /// <param name="cancel">Stops their work.</param>
    public static Command CreateFor(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancel)
    {
        if (args.Count == 0) return Root([], terminal, cancel);
        foreach (var entry in Entries)
            if (entry.Names.Contains(args[0])) return Root([entry], terminal, cancel);
        return Create(terminal, cancel);
    }

    private static Command Root(CommandEntry[] entries, Terminal terminal, CancellationToken cancel)
    {
        // Not a RootCommand: that one is named after the file of the process.
        var help = new HelpOption();
        if (help.Action is HelpAction action)
        {
            action.MaxWidth = terminal.Width;
            help.Action = HelpTexts.ActionIn(terminal.Language, action);
        }

        var root = new Command(
            Name, "Finds overlaps, conflicts and gaps between executive technology roles. Without arguments: analyses an example.")
        {
            help,
            new VersionOption(),
            LanguageOption.Create(),
        };
        foreach (var entry in entries) root.Subcommands.Add(entry.Create(terminal, cancel));
        root.SetAction(_ => ExampleCommand.Run(terminal, cancel));
        return root;
    }

    /// <summary>A command that is made when it is asked for.</summary>
    /// <param name="Create">Makes it.</param>
    /// <param name="Names">What it is called by, its own name first.</param>
    private sealed record CommandEntry(Func<Terminal, CancellationToken, Command> Create, params string[] Names);
}
