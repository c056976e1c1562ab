using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;

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
        var command = new Command("convert", "Write the facts of a chart in another format.") { path, to, output, hide };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(path)!;
            return ChartInput.Read(given, reading.In(parsed), terminal, cancel).Match(
                input => Write(
                    parsed.GetValue(hide) ? Hidden(input, cancel) : FactsOf(input, terminal, cancel),
                    parsed.GetValue(to)!, parsed.GetValue(output)!, terminal),
                unreadable =>
                {
                    terminal.Say(unreadable.ToString());
                    return ExitCode.Refused;
                });
        });
        return command;
    }

    private static int Write((ChartFacts Facts, bool IsWhole) read, FormatWriter writer, string path, Terminal terminal)
    {
        var written = writer.Write(read.Facts);
        foreach (var lost in written.Lost) terminal.Say(lost);
        if (!writer.IsFolder) File.WriteAllBytes(path, written.Files[0].Content.Span);
        else if (!WriteFolder(written, path, terminal)) return ExitCode.Refused;
        return read.IsWhole && written.Lost.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    /// <summary>Every fact as it was read, those of other days included; where no day is stated, what holds together of it.</summary>
    private static (ChartFacts Facts, bool IsWhole) FactsOf(ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        var facts = input.Builder.ToFacts();
        if (CarriesFacts(input)) return (facts, true);
        RepairedChart repaired;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(null, cancel);
        }

        TextReport.WriteProblems(new() { Problems = repaired.Problems }, terminal.Error);
        return (IsDated(facts) ? facts : repaired.Chart.ToFacts(), repaired.Problems.All(problem => problem.Level != ProblemLevel.Error));
    }

    /// <summary>What holds on the day of the chart, under made-up names.</summary>
    private static (ChartFacts Facts, bool IsWhole) Hidden(ChartInput input, CancellationToken cancel)
    {
        var repaired = input.Builder.Repair(null, cancel);
        return (Pseudonymised.Of(repaired).Chart.ToFacts(), repaired.Problems.All(problem => problem.Level != ProblemLevel.Error));
    }

    private static bool CarriesFacts(ChartInput input) =>
        input.Account.StatesFacts && !input.Problems.Any(problem => problem.Level == ProblemLevel.Error);

    private static bool IsDated(ChartFacts facts) =>
        FactLists.Tables.Any(list => list.IsDated && list.RowsIn(facts).Any(fact => !list.PeriodOf(fact).IsAlways));

    /// <returns>False where the folder has lists of another chart.</returns>
    private static bool WriteFolder(WrittenChart written, string path, Terminal terminal)
    {
        var others = CsvFolder.FileNames.Except(written.Files.Select(file => file.Name));
        var stale = others.Where(name => File.Exists(Path.Combine(path, name))).ToArray();
        if (stale.Length > 0)
        {
            terminal.Say($"{path} has lists of another chart, which would be mixed with this one: {Words.List(stale)}.");
            return false;
        }

        Directory.CreateDirectory(path);
        foreach (var file in written.Files) File.WriteAllBytes(Path.Combine(path, file.Name), file.Content.Span);
        return true;
    }
}
