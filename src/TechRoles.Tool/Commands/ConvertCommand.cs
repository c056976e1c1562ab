using System.CommandLine;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Commands;

/// <summary>techroles convert: writes the facts of a chart in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var reading = new ReadingOptions();
        var to = ToolOptions.Choice("--to", "The format to write", [.. Inputs.Writers.All.Select(writer => (writer.Name, writer))]);
        to.Required = true;
        var output = new Option<string>("--out")
        {
            Description = "The file to write; for csv the folder.",
            HelpName = "PATH",
            Required = true,
        };
        var hide = Pseudonymised.Option();
        var asTheyAre = new Option<bool>("--keep-formulas")
        {
            Description = "In CSV, write a text that a spreadsheet would run as a formula as it is, without an apostrophe in front.",
        };
        var command = new Command("convert", "Write the facts of a chart in another format.") { path, to, output, hide, asTheyAre };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(path)!;
            if (Outputs.Refusal(parsed, output) is { } refusal) return terminal.Refuse(refusal);
            return reading.Read(given, parsed, terminal, cancel).Match(
                input => (parsed.GetValue(hide) ? Hidden(input, terminal, cancel) : FactsOf(input, terminal, cancel)).Match(
                    read => Write(
                        read, Writer(parsed.GetValue(to)!, parsed.GetValue(asTheyAre)), parsed.GetValue(output)!, terminal, cancel),
                    terminal.Refuse),
                terminal.Refuse);
        });
        return command;
    }

    private static FormatWriter Writer(FormatWriter chosen, bool keepFormulas) =>
        chosen is CsvFactsWriter && keepFormulas ? new CsvFactsWriter(new() { EscapeFormulas = false }) : chosen;

    private static int Write(
        (ChartFacts Facts, ValueList<ChartProblem> Problems) read, FormatWriter writer, string path, Terminal terminal,
        CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var written = writer.Write(read.Facts);
        foreach (var lost in written.Said) terminal.Say(lost);
        if (!writer.IsFolder) WholeFile.Write(path, file => file.Write(written.Files[0].Content.Span), cancel);
        else if (!WriteFolder(written, path, terminal, cancel)) return ExitCode.Refused;
        return written.Lost.Count > 0 ? ExitCode.Found : ExitCode.Of(read.Problems);
    }

    /// <summary>Every fact as it was read, those of other days included; where no day is stated, what holds together of it.</summary>
    private static OneOf<(ChartFacts Facts, ValueList<ChartProblem> Problems), Refusal> FactsOf(
        ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        var facts = input.Builder.ToFacts();
        if (!input.IsStrict && CarriesFacts(input)) return (facts, default(ValueList<ChartProblem>));
        if (!input.ToChart(terminal, cancel: cancel).TryPickT0(out var repaired, out var unsound)) return unsound;
        return (CarriesFacts(input) || IsDated(facts) ? facts : repaired.Chart.ToFacts(), repaired.Problems);
    }

    /// <summary>What holds on the day of the chart, under made-up names.</summary>
    private static OneOf<(ChartFacts Facts, ValueList<ChartProblem> Problems), Refusal> Hidden(
        ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        var repaired = Pseudonymised.Of(input.Builder.Repair(input.On(null), cancel));
        if (input.Held(repaired.Problems, terminal) is { } unsound) return unsound;
        return (repaired.Chart.ToFacts(), repaired.Problems);
    }

    private static bool CarriesFacts(ChartInput input) =>
        input.Account.StatesFacts && !input.Problems.Any(problem => problem.Level == ProblemLevel.Error);

    private static bool IsDated(ChartFacts facts) =>
        FactLists.Tables.Any(list => list.IsDated && list.RowsIn(facts).Any(fact => !list.PeriodOf(fact).IsAlways));

    /// <returns>False where the folder has lists of another chart.</returns>
    private static bool WriteFolder(WrittenChart written, string path, Terminal terminal, CancellationToken cancel)
    {
        var others = CsvFolder.FileNames.Except(written.Files.Select(file => file.Name));
        var stale = others.Where(name => File.Exists(Path.Combine(path, name))).ToArray();
        if (stale.Length > 0)
        {
            terminal.Say(Text.Of("{folder} has lists of another chart, which would be mixed with this one: {files}.",
                ("folder", Say.Quote(path)), ("files", Say.List(stale.Select(Say.Quote)))));
            return false;
        }

        WholeFile.WriteFolder(
            path, [.. written.Files.Select(file => (file.Name, (Action<Stream>)(stream => stream.Write(file.Content.Span))))], cancel);
        return true;
    }
}
