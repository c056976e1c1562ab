using System.CommandLine;
using System.CommandLine.Parsing;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>What is read is never written over.</summary>
internal static class Outputs
{
    /// <summary>Why a result cannot go where it is asked for: that is read; null where it can.</summary>
    /// <param name="parsed">The command line. Whatever else it names as a file or folder is read.</param>
    /// <param name="output">The option that names the file or folder for the result; without it there is none, or the usual one.</param>
    /// <param name="alsoRead">What is read beside what the command line names.</param>
    public static Refusal? Refusal(ParseResult parsed, Option output, params IEnumerable<string> alsoRead)
    {
        var command = parsed.CommandResult.Command;
        var inputs = command.Arguments.Select(parsed.GetResult).SelectMany(Named)
            .Concat(command.Options.Where(other => other != output && NamesFile(other)).Select(parsed.GetResult).SelectMany(Named))
            .Concat(alsoRead);
        return Named(parsed.GetResult(output)).LastOrDefault() is { Length: > 0 } place
            && inputs.FirstOrDefault(input => input.Length > 0 && IsPartOf(input, place)) is not null
            ? (Refusal)Text.Of("'{file}' is read, and would be written over: name another file for the result.", ("file", Say.Quote(place)))
            : null;
    }

    /// <summary>Whether an option names a file or folder.</summary>
    public static bool NamesFile(Option option) => option.HelpName is "FILE" or "PATH" or "DIR";

    private static IEnumerable<string> Named(SymbolResult? result) => result?.Tokens.Select(token => token.Value) ?? [];

    /// <summary>Whether something is an input, or a list in the folder that is one.</summary>
    private static bool IsPartOf(string input, string output) => WholeFile.IsSame(input, output)
        || (Directory.Exists(input) && File.Exists(output) && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder
            && WholeFile.IsSame(input, folder) && CsvFolder.FileNames.Contains(Path.GetFileName(output)));
}
