using System.CommandLine;
using System.Text;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles convert: writes the facts of a chart in another format.</summary>
internal static class ConvertCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private enum Target
    {
        Json = 0,
        Csv,
        Text,
    }

    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var reading = new ReadingOptions();
        var to = ToolOptions.Choice("--to", "The format to write", ("json", Target.Json), ("csv", Target.Csv), ("text", Target.Text));
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
                input => Write(parsed.GetValue(hide) ? Hidden(input, cancel)
                    : FactsOf(input, terminal, cancel), parsed.GetValue(to), parsed.GetValue(output)!, terminal),
                unreadable =>
                {
                    terminal.Say(unreadable.ToString());
                    return ExitCode.Refused;
                });
        });
        return command;
    }

    /// <summary>Every fact as it was read, those of other days included; where no day is stated, what holds together of it.</summary>
    private static ChartFacts FactsOf(ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        var facts = input.Builder.ToFacts();
        if (CarriesFacts(input)) return facts;
        RepairedChart repaired;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(null, cancel);
        }

        TextReport.WriteProblems(new() { Problems = repaired.Problems }, terminal.Error);
        return IsDated(facts) ? facts : repaired.Chart.ToFacts();
    }

    /// <summary>What holds on the day of the chart, under made-up names.</summary>
    private static ChartFacts Hidden(ChartInput input, CancellationToken cancel) =>
        Pseudonymised.Of(input.Builder.Repair(null, cancel)).Chart.ToFacts();

    private static bool CarriesFacts(ChartInput input) =>
        input.Format is Formats.Text or Formats.Json or Formats.CsvFolder
        && !input.Problems.Any(problem => problem.Level == ProblemLevel.Error);

    private static bool IsDated(ChartFacts facts) =>
        FactLists.Tables.Any(list => list.IsDated && list.RowsIn(facts).Any(fact => !list.PeriodOf(fact).IsAlways));

    private static int Write(ChartFacts facts, Target to, string path, Terminal terminal)
    {
        switch (to)
        {
            case Target.Csv: return WriteFolder(facts, path, terminal);
            case Target.Json: File.WriteAllText(path, ChartJson.Write(facts), Utf8); break;
            default: File.WriteAllText(path, ChartText.Write(facts), Utf8); break;
        }

        return ExitCode.Done;
    }

    private static int WriteFolder(ChartFacts facts, string path, Terminal terminal)
    {
        var files = CsvFolder.Write(facts);
        var others = CsvFolder.FileNames.Except(files.Select(file => file.File));
        var stale = others.Where(name => File.Exists(Path.Combine(path, name))).ToArray();
        if (stale.Length > 0)
        {
            terminal.Say($"{path} has lists of another chart, which would be mixed with this one: {Words.List(stale)}.");
            return ExitCode.Refused;
        }

        if (facts.Organisation != new OrganisationFact())
            terminal.Say("What is stated of the organisation as a whole has no place in a CSV folder and is not written.");
        Directory.CreateDirectory(path);
        foreach (var (file, content) in files) File.WriteAllText(Path.Combine(path, file), content, Utf8);
        return ExitCode.Done;
    }
}
