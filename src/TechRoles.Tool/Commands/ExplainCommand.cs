using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>techroles explain: everything about one rule, with what it says on its bad example.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var name = new Argument<string>("RULE")
        {
            Description = "The id or the name of a rule, such as TR2001 or contested-accountability; or the id of a role, area, archetype "
                + "or conflict set.",
        };
        var catalogue = ToolOptions.File("--catalogue", "Entries of a company's own, which are known, too.");
        var examples = new Option<bool>("--examples") { Description = "Show the chart on which a rule is silent, too." };
        var command = new Command(
            "explain", "Say why a rule is there, what it looks at and how its findings are mended; or what the catalogue says.") { name };
        command.Options.Add(catalogue);
        command.Options.Add(examples);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(name)!;
            CatalogueFile? own = null;
            if (parsed.GetValue(catalogue) is { } file
                && !GovernanceFiles.Catalogue(file, cancel).TryPickT0(out own, out var fault)) return terminal.Refuse(fault);
            if (!RuleSet.All.TryInfo(asked, out var info))
            {
                var entries = CatalogueEntries.Of(own?.Catalogue ?? RoleCatalogue.BuiltIn) with { Profiles = own?.Entries.Profiles ?? [] };
                if (CatalogueText.TryExplain(asked, entries, terminal.Out, terminal.Layout)) return ExitCode.Done;
                return terminal.Refuse(RuleSeverity.NoRule(asked));
            }

            var (said, remedies) = SaidOn(info.BadExample, info.Id);
            RuleText.Explain(info, said, remedies, terminal.Out, terminal.Layout, parsed.GetValue(examples));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What is said on a chart under the id of one rule or code, and what mends it.</summary>
    private static (Text[] Said, Remedy[] Remedies) SaidOn(string chart, string id)
    {
        if (HistoryCodes.All.Any(code => code.Id == id)) return (SaidOverTime(chart, id), []);
        var repaired = ChartText.Read(chart).Builder.Repair();
        if (WaiverCodes.All.Any(code => code.Id == id)) return (SaidOfWaiver(repaired.Chart, id), []);
        if (repaired.Problems.Any(problem => problem.Rule == id))
            return ([.. repaired.Problems.Where(problem => problem.Rule == id).Select(problem => problem.Said)], []);
        var findings = new OrgAnalyser(RuleSet.All, ProfileFor(id)).Analyse(repaired.Chart).Findings.Where(finding => finding.Rule.Id == id)
            .ToArray();
        return (
            [.. findings.Select(finding => finding.Details().Message)],
            [.. findings.SelectMany(finding => finding.ProvenRemedies())]);
    }

    /// <summary>What is said of a waiver of a dependent control function that ended long ago.</summary>
    private static Text[] SaidOfWaiver(OrgChart chart, string id)
    {
        var waiver = new Waiver { Rule = "TR3004", Subjects = ["ciso"], Reason = "Moves in spring", By = "ceo", Until = new(2026, 3, 31) };
        return [.. new OrgAnalyser().Analyse(chart).With([waiver], new(2026, 4, 1)).WaiverFindings.Where(finding => finding.Rule.Id == id)
            .Select(finding => finding.Message)];
    }

    private static Text[] SaidOverTime(string chart, string id) =>
        ChartText.Facts(chart).Match(facts => OrgHistory.Create(facts, []), invalid => invalid).Match(
            history => HistoryAnalysis.Of(history, new(RuleSet.All.Only(id))).Findings.Select(finding => finding.Message)
                .ToArray(),
            _ => []);

    /// <summary>The profile without which a rule is silent.</summary>
    private static Profile? ProfileFor(string id) =>
        RuleSet.All.TryInfo(id, out var info) && info.OnlyUnder is { } name && Profiles.TryFind(name, out var profile) ? profile : null;
}
