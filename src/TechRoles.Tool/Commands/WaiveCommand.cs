using System.CommandLine;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles waive: writes down who lives with a finding, until when and why.</summary>
internal static class WaiveCommand
{
    private const int LeastDigits = 6;

    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "The chart: a file, or a folder with one CSV file per list." };
        var fingerprint = new Argument<string?>("FINGERPRINT")
        {
            Description = "The fingerprint of the finding, or its first digits; without it the findings are listed with theirs.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var judging = new JudgingOptions("waiver");
        var waivers = ToolOptions.File("--waivers", "The file of the waivers; made where there is none (default: waivers.json).");
        var reason = new Option<string?>("--reason") { Description = "Why it is lived with.", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = "Who decided.", HelpName = "WHO" };
        var until = ToolOptions.Date("--until", "The last day on which it is lived with.");
        var control = new Option<string?>(
            "--control")
        { Description = "What limits the risk meanwhile; asked for where duties are not segregated.", HelpName = "TEXT" };
        var command = new Command("waive", "Write down who lives with a finding, until when and why.") { path, fingerprint };
        judging.AddTo(command);
        foreach (var option in (Option[])[waivers, reason, by, until, control]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            if (Outputs.Refusal(parsed, waivers) is { } refusal) return terminal.Refuse(refusal);
            if (!judging.In(parsed, cancel).TryPickT0(out var settings, out var fault)) return terminal.Refuse(fault);
            var waiver = new Waiver
            {
                Reason = parsed.GetValue(reason),
                By = parsed.GetValue(by),
                Until = parsed.GetValue(until),
                Control = parsed.GetValue(control)
            };
            var named = parsed.GetValue(fingerprint);
            if (named is not null && waiver.Missing.Any())
                return terminal.Refuse(Text.Of("A waiver says {options}, too.",
                    ("options", Say.And(waiver.Missing.Select(missing => Say.Quote($"--{missing}"))))));
            return judging.Read(parsed.GetValue(path)!, parsed, settings, terminal, cancel).Match(
                input =>
                {
                    if (!input.ToChart(terminal, settings.Chart, settings.Limit, cancel).TryPickT0(out var repaired, out var unsound))
                        return terminal.Refuse(unsound);
                    var report = settings.Analyse(repaired.Chart, cancel);
                    if (named is null) return List(report, repaired, terminal);
                    return Add(waiver, report, named, parsed.GetValue(waivers) ?? "waivers.json", cancel).Match(
                        told =>
                        {
                            TerminalText.Write(told, terminal.Out, terminal.Layout);
                            return ExitCode.Of(repaired.Problems);
                        },
                        terminal.Refuse);
                },
                terminal.Refuse);
        });
        return command;
    }

    private static int List(AnalysisReport report, RepairedChart repaired, Terminal terminal)
    {
        foreach (var finding in report.Findings)
            TerminalText.Write($"{finding.Fingerprint} {Told(finding).Format(terminal.Language)}", terminal.Out, terminal.Layout);
        return ExitCode.Of(repaired.Problems);
    }

    /// <summary>Adds a waiver to a file, in place of an older one for the same finding.</summary>
    private static OneOf<Text, Refusal> Add(Waiver waiver, AnalysisReport report, string named, string file, CancellationToken cancel)
    {
        var found = report.Findings.Where(finding => finding.Fingerprint.Hex.StartsWith(named, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        if (named.Length < LeastDigits || found.Length == 0)
        {
            return (Refusal)Text.Of("No finding has the fingerprint '{fingerprint}': '{command}' lists them.",
                ("fingerprint", Say.Quote(named)), ("command", Say.Quote("techroles waive PATH")));
        }

        if (found.DistinctBy(finding => finding.Fingerprint).Count() > 1)
        {
            return (Refusal)Text.Of("'{fingerprint}' is the beginning of {count}: write more of it.",
                ("fingerprint", Say.Quote(named)), ("count", Count.Of(found.Length, "fingerprint")));
        }

        var known = Path.Exists(file) ? GovernanceFiles.Waivers(file, cancel) : default(ValueList<Waiver>);
        if (!known.TryPickT0(out var waivers, out var fault)) return fault;
        var finding = found[0];
        var added = waiver with { Fingerprint = finding.Fingerprint.Hex, Content = finding.Details().Content.Hex, Rule = finding.Rule.Id };
        var older = waivers.Count(added.IsFor);
        ValueList<Waiver> after = [.. waivers.Where(other => !added.IsFor(other)), added];
        new WaiverFile(file).Write(after, cancel);
        var done = Text.Of(
            older > 0 ? "{file}: replaced the waiver of {finding}." : "{file}: added the waiver of {finding}.",
            ("file", Say.Quote(file)), ("finding", Told(finding)));
        return finding.Rule.ConcernsSegregation && added.Control is null
            ? Text.Of("{done} It names no mitigating control ({option}).", ("done", done), ("option", Say.Quote("--control")))
            : done;
    }

    private static Text Told(Finding finding) =>
        Text.Of("{rule} {finding}", ("rule", Say.Quote(finding.Rule.Id)), ("finding", finding.Details().Message));
}
