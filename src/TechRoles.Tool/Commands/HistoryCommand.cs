using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;

namespace TechRoles.Tool.Commands;

/// <summary>techroles history: what a series of dated returns tells.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description =
                "Returns of one organisation for several days, or a folder of them; the day stands in the name, such as 2024-03-31 or "
                    + "2024-Q1, or in the file.",
            Arity = ArgumentArity.OneOrMore,
        };
        var reading = new ReadingOptions();
        var match = ToolOptions.Choice(
            "--match",
            "By what a position of one return is taken for a position of the next",
            ("auto", MatchBy.Auto),
            ("id", MatchBy.Id),
            ("holder", MatchBy.Holder));
        var format = ToolOptions.Choice(
            "--format",
            "How the history is written",
            ("text", ReportFormat.Text),
            ("json", ReportFormat.Json),
            ("markdown", ReportFormat.Markdown),
            ("html", ReportFormat.Html));
        var output = new Option<string?>("--out") { Description = "The file that the history goes to.", HelpName = "FILE" };
        var profiles = ToolOptions.Profiles();
        var rules = ToolOptions.Rules();
        var limit = ToolOptions.Number("--limit",
            "What to show: of each rule and of each return in text and Markdown (default 10), findings in all in JSON (default all).");
        var command = new Command(
            "history", "Tell what a series of dated returns shows: findings with their days, who came, left and moved.") { paths };
        foreach (var option in (Option[])[match, format, output, profiles, rules, limit]) command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Outputs.Refusal(parsed, output, ReturnFiles.In(parsed.GetValue(paths)!).Select(file => file.Path)) is { } refusal)
                return terminal.Refuse(refusal);
            var settings = new AnalysisSettings
            {
                Format = parsed.GetValue(format),
                Out = parsed.GetValue(output),
                Rules = parsed.GetValue(rules) ?? RuleChoices.Default,
                Profile = parsed.GetValue(profiles) ?? Profile.Generic,
                Limit = parsed.GetValue(limit),
            };
            var run = new HistoryRun(terminal, settings, cancel) { IsStrict = reading.IsStrict(parsed) };
            return reading.CatalogueIn(parsed, cancel).Match(
                own => run.Of(
                    parsed.GetValue(paths)!, reading.In(parsed, own?.Catalogue ?? RoleCatalogue.BuiltIn), parsed.GetValue(match)),
                terminal.Refuse);
        });
        return command;
    }
}
