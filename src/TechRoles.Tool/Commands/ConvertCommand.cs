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
        var command = new Command("convert", "Write the facts of a chart in another format.") { path, to, output };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(path)!;
            return ChartInput.Read(given, reading.In(parsed), terminal, cancel).Match(
                input => Write(FactsOf(given, input, terminal, cancel), parsed.GetValue(to), parsed.GetValue(output)!, terminal),
                unreadable =>
                {
                    terminal.Say(unreadable.ToString());
                    return ExitCode.Refused;
                });
        });
        return command;
    }

    /// <summary>Every fact where the format carries facts and all can be read; else those of the chart that holds together.</summary>
    private static ChartFacts FactsOf(string path, ChartInput input, Terminal terminal, CancellationToken cancel)
    {
        RepairedChart repaired;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("reading");
            if (input.Facts(path).TryPickT0(out var facts, out _)) return facts;
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(null, cancel);
        }

        TextReport.WriteProblems(new() { Problems = repaired.Problems }, terminal.Error);
        if (repaired.Chart.Summary.NotHolding is var lost and > 0)
            terminal.Say($"{Words.Count(lost, "dated fact does", "dated facts do")} not hold on the day of the chart and are not written.");
        return repaired.Chart.ToFacts();
    }

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
