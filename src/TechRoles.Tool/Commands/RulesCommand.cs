using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles rules: lists every rule and problem code.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var catalogue = ToolOptions.File("--catalogue", "Entries of a company's own, which are listed, too.");
        var command = new Command("rules", "List every rule with its severity.");
        command.Options.Add(catalogue);
        command.SetAction(parsed =>
        {
            CatalogueFile? own = null;
            if (parsed.GetValue(catalogue) is { } file
                && !GovernanceFiles.Catalogue(file, cancel).TryPickT0(out own, out var fault)) return terminal.Refuse(fault);
            var all = RuleSet.All.Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All)
                .OrderBy(info => info.Id, StringComparer.Ordinal).ToArray();
            RuleText.WriteTable(
                all.Where(info => !info.Off),
                terminal.Out,
                terminal.Layout);
            var others = all.Where(info => info.Off).ToArray();
            if (others.Length > 0)
            {
                terminal.Out.Write('\n');
                var heading = Text.Of("Only where asked for by {option}:", ("option", Say.Quote("--rule")));
                TerminalText.Write(heading, terminal.Out, terminal.Layout);
                RuleText.WriteTable(others, terminal.Out, terminal.Layout);
            }

            if (own is not null)
            {
                terminal.Out.Write('\n');
                CatalogueText.WriteTable(own.Entries, terminal.Out, terminal.Layout);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
