using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TechRoles.Charts;

namespace TechRoles.Tool;

/// <summary>The help of the commands in the language of the terminal. Each language beside English is one table in this folder.</summary>
internal static class HelpTexts
{
    /// <summary>The table of a language; null: commands say their help in English.</summary>
    public static Language? TableOf(Language language)
    {
        using var stream = typeof(HelpTexts).Assembly.GetManifestResourceStream($"help.{language.Code}.txt");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return Language.Read(language.Code, reader.ReadToEnd()).OrThrow();
    }

    /// <summary>Every description below a command, its own included.</summary>
    public static IEnumerable<Symbol> SymbolsOf(Command command)
    {
        var open = new Stack<Command>([command]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var option in next.Options) yield return option;
            foreach (var argument in next.Arguments) yield return argument;
            foreach (var inner in next.Subcommands) open.Push(inner);
        }
    }

    /// <summary>What shows the help in a language.</summary>
    public static CommandLineAction ActionIn(Language language, HelpAction english) =>
        language == Language.English ? english : new Translated(language, english);

    private sealed class Translated(Language language, HelpAction english) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            if (TableOf(language) is not { } table) return english.Invoke(parseResult);
            foreach (var symbol in SymbolsOf(parseResult.RootCommandResult.Command))
                if (symbol.Description is { } said) symbol.Description = Text.Of(said).Format(table);
            var (shown, output) = (new StringWriter { NewLine = "\n" }, parseResult.InvocationConfiguration.Output);
            parseResult.InvocationConfiguration.Output = shown;
            var code = english.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;

            // The headings are the library's own.
            var lines = shown.ToString().ReplaceLineEndings("\n").Split('\n');
            output.Write(string.Join('\n', lines.Select(line => IsHeading(line) ? Text.Of(line).Format(table) : line)));
            return code;
        }

        private static bool IsHeading(string line) => line.EndsWith(':') && line[0] != ' ';
    }
}
