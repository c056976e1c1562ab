using System.CommandLine;
using System.CommandLine.Invocation;
using TechRoles.Charts;
using TechRoles.Tool.Commands;

namespace TechRoles.Tool;

/// <summary>One run of the tool: arguments in, exit code out, and never a stack trace.</summary>
internal static class ToolRun
{
    public static int Run(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        try
        {
            var code = Invoke(args, terminal, cancel);
            terminal.Out.Flush();
            return code;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            terminal.SayAsIs(exception.Message);
            return ExitCode.Refused;
        }
        catch (Exception exception)
        {
            terminal.Say(Text.Of(
                "This is a bug in {tool}, please report it: {kind}: {message}",
                ("tool", Say.Quote(ToolCommands.Name)),
                ("kind", Say.Quote(exception.GetType().Name)),
                ("message", Say.Quote(exception.Message))));
            return ExitCode.Refused;
        }
        finally
        {
            terminal.Error.Flush();
        }
    }

    private static int Invoke(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var parsed = Parsed(args, terminal, cancel);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) terminal.SayAsIs(error.Message);
            var command = parsed.CommandResult.Command.Name;
            terminal.Say(Text.Of("Try '{command}'.",
                ("command", Say.Quote($"{(command == ToolCommands.Name ? command : $"{ToolCommands.Name} {command}")} --help"))));
            return ExitCode.Refused;
        }

        var language = LanguageOption.Of(parsed, terminal);
        if (language != terminal.Language) parsed = Parsed(args, terminal with { Language = language }, cancel);
        return parsed.Invoke(new()
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    // A file name that starts with @ is a file name.
    private static ParseResult Parsed(string[] args, Terminal terminal, CancellationToken cancel) =>
        ToolCommands.CreateFor(args, terminal, cancel).Parse(args, new() { ResponseFileTokenReplacer = null });
}
