using System.CommandLine;
using System.CommandLine.Help;

namespace TechRoles.Tool.Commands;

/// <summary>Every command of the tool. A new command adds one line here.</summary>
internal static class ToolCommands
{
    public const string Name = "techroles";

    public static Command Create(Terminal terminal, CancellationToken cancel)
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
            AnalyseCommand.Create(terminal, cancel),
            InspectCommand.Create(terminal, cancel),
            CompareCommand.Create(terminal, cancel),
            ModelCommand.Create(terminal, cancel),
            OverlapCommand.Create(terminal, cancel),
            WhatIfCommand.Create(terminal, cancel),
            DiffCommand.Create(terminal, cancel),
            HistoryCommand.Create(terminal, cancel),
            DrawCommand.Create(terminal, cancel),
            BaselineCommand.Create(terminal, cancel),
            WaiveCommand.Create(terminal, cancel),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ConvertCommand.Create(terminal, cancel),
            GenerateCommand.Create(terminal, cancel),
        };
        root.SetAction(_ => ExampleCommand.Run(terminal, cancel));
        return root;
    }
}
