using System.CommandLine;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>techroles model: which operating model fits a company, and why.</summary>
internal static class ModelCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var profile = ToolOptions.File("--profile", "What is known of the company: a techroles-profile/1 document.");
        var path = new Option<string?>(
            "--in")
        { Description = "The chart: its profile counts, and the way to each model is tried on it.", HelpName = "PATH" };
        var reading = new ReadingOptions();
        var limit = ToolOptions.Number("--limit", "Models to tell with their reasons (default: all).", atLeast: 1);
        var command = new Command("model", "Say which operating model fits a company: ranked, with reasons and the way that leads there.");
        command.Options.Add(profile);
        command.Options.Add(path);
        command.Options.Add(limit);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            CompanyProfile? stated = null;
            if (parsed.GetValue(profile) is { } file
                && !GovernanceFiles.Profile(file, cancel).TryPickT0(out stated, out var fault)) return terminal.Refuse(fault);
            var layout = terminal.Layout with { Limit = parsed.GetValue(limit) };
            if (parsed.GetValue(path) is { } given)
            {
                return reading.Read(given, parsed, terminal, cancel).Match(
                    input =>
                    {
                        if (!input.ToChart(terminal, cancel: cancel).TryPickT0(out var repaired, out var unsound))
                            return terminal.Refuse(unsound);
                        var chart = stated is null ? repaired.Chart : WithProfile(repaired.Chart, stated);
                        var before = new Analysis.OrgAnalyser().Analyse(chart, null, cancel);
                        ModelReport.Write(
                            chart.Organisation.Profile ?? new(),
                            [.. OperatingModels.Rank(chart).Select(fit => Proposal(fit, before, cancel))], terminal.Out, layout);
                        return ExitCode.Of(repaired.Problems);
                    },
                    terminal.Refuse);
            }

            if (stated is null) return terminal.Refuse(Text.Of(
                "Which company? Name a profile ({profile}) or a chart ({chart}).", ("profile", Say.Quote("--profile FILE")),
                ("chart", Say.Quote("--in PATH"))));
            ModelReport.Write(stated, [.. OperatingModels.Rank(stated).Select(fit => new ModelProposal(fit, null, IsThere: false))],
                terminal.Out, layout);
            return ExitCode.Done;
        });
        return command;
    }

    private static OrgChart WithProfile(OrgChart chart, CompanyProfile profile)
    {
        var facts = chart.ToFacts();
        return OrgChart.Repair(
            facts with { Organisation = facts.Organisation with { Profile = profile } }, new() { Catalogue = chart.Catalogue }).Chart;
    }

    private static ModelProposal Proposal(ModelFit fit, Analysis.AnalysisReport before, CancellationToken cancel)
    {
        if (fit.Model.WayTo(before.Chart) is not { } way) return new(fit, null, IsThere: false);
        if (way.Changes.Count == 0) return new(fit, null, IsThere: true);
        return new Analysis.OrgAnalyser().Try(before, way, null, cancel).Match(
            outcome => new ModelProposal(fit, outcome, IsThere: false),
            _ => new ModelProposal(fit, null, IsThere: false));
    }
}
