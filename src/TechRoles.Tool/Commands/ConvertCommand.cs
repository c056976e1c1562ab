using System.CommandLine;
using System.Text;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Commands;

/// <summary>techroles convert: writes the facts of a chart in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A file, or a folder with one CSV file per list." };
        var from = ToolOptions.From();
        var to = ToolOptions.Choice("--to", "The format to write", ("json", "json"), ("csv", "csv"), ("text", "text"));
        to.Required = true;
        var output = new Option<string>("--out") { Description = "The file to write; for csv the folder.", HelpName = "PATH", Required = true };
        var command = new Command("convert", "Write the facts of a chart in another format.") { path, from, to, output };
        command.SetAction(parsed => ChartInput.Read(parsed.GetValue(path)!, parsed.GetValue(from)).Match(
            input => Convert(input, parsed.GetValue(to)!, parsed.GetValue(output)!, terminal),
            unreadable =>
            {
                terminal.Say(unreadable.ToString());
                return ExitCode.Refused;
            }));
        return command;
    }

    private static int Convert(ChartInput input, string to, string path, Terminal terminal)
    {
        var repaired = input.Facts.Repair();
        foreach (var problem in repaired.Problems) terminal.Say(problem.ToString());
        Write(repaired.Chart.ToFacts(), to, path);
        return ExitCode.Done;
    }

    private static void Write(ChartFacts facts, string to, string path) =>
        File.WriteAllText(path, ChartText.Write(facts), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
