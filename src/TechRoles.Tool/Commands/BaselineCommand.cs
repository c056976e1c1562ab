using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles baseline: keeps the findings as they are, so that only new ones count.</summary>
internal static class BaselineCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var judging = new JudgingOptions("baseline");
        var output = ToolOptions.File("--out", "The file of the baseline; what is there is replaced, and it is said what comes and goes.");
        output.Required = true;
        var shrink = new Option<bool>(
            "--shrink")
        { Description = "Only drop what is gone from the baseline that is there; add nothing to it." };
        var command = new Command("baseline", "Keep the findings as they are, so that --baseline tells what is new.") { path };
        judging.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(shrink);
        command.SetAction(parsed =>
        {
            if (Outputs.Refusal(parsed, output) is { } refusal) return terminal.Refuse(refusal);
            if (!judging.In(parsed, cancel).TryPickT0(out var settings, out var fault)) return terminal.Refuse(fault);
            var file = parsed.GetValue(output)!;
            Baseline? before = null;
            if ((Path.Exists(file) || parsed.GetValue(shrink))
                && !GovernanceFiles.Baseline(file, cancel).TryPickT0(out before, out fault)) return terminal.Refuse(fault);
            return judging.Read(parsed.GetValue(path)!, parsed, settings, terminal, cancel).Match(
                input =>
                {
                    if (!input.ToChart(terminal, settings.Chart, settings.Limit, cancel).TryPickT0(out var repaired, out var unsound))
                        return terminal.Refuse(unsound);
                    var report = settings.Analyse(repaired.Chart, cancel);
                    var after = before is not null && parsed.GetValue(shrink) ? before.Shrunk(report) : report.ToBaseline();
                    new BaselineFile(file).Write(after, cancel);
                    TerminalText.Write(Told(file, before, after), terminal.Out, terminal.Layout);
                    return ExitCode.Of(repaired.Problems);
                },
                terminal.Refuse);
        });
        return command;
    }

    /// <summary>What comes and goes: <c>base.json: 19 findings; 3 are gone, 2 are new.</c></summary>
    private static Text Told(string file, Baseline? before, Baseline after)
    {
        var sum = Text.Of("{file}: {count}", ("file", Say.Quote(file)), ("count", Count.Of(after.Entries.Count, "finding")));
        if (before is null) return Text.Of("{sum}.", ("sum", sum));
        var (old, now) = (before.Entries.Select(Key).ToHashSet(), after.Entries.Select(Key).ToHashSet());
        return Text.Of(
            after.Entries.Count > before.Entries.Count
                ? "{sum}; {gone} of {all} dropped, {added} added. It has grown by {growth}."
                : "{sum}; {gone} of {all} dropped, {added} added.",
            ("sum", sum),
            ("gone", old.Count(entry => !now.Contains(entry))),
            ("all", before.Entries.Count),
            ("added", now.Count(entry => !old.Contains(entry))),
            ("growth", after.Entries.Count - before.Entries.Count));
    }

    private static (string Fingerprint, string Content) Key(BaselineEntry entry) => (entry.Fingerprint, entry.Content);
}
