using System.CommandLine;

namespace TechRoles.Tool.Commands;

/// <summary>techroles compare: two or more roles or positions side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var names = new Argument<string[]>("ROLE") { Description = "Roles such as cio, cto or chief-digital-officer; with --in also positions.", Arity = new(2, 100) };
        var chart = new Option<string?>("--in") { Description = "The chart whose positions are meant.", HelpName = "PATH" };
        var command = new Command("compare", "Put two or more roles side by side.") { names, chart };
        command.SetAction(parsed => ExitCode.Done);
        return command;
    }
}
