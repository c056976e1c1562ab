using System.CommandLine;
using System.CommandLine.Parsing;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>The options of every command that reads a chart.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _from = ToolOptions.From();
    private readonly Option<ColumnChoice[]> _map = Map();

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_map);
    }

    /// <summary>What the user asks for.</summary>
    public ReadOptions In(ParseResult parsed) =>
        new() { Format = parsed.GetValue(_from), Columns = (parsed.GetValue(_map) ?? []).ToValueList() };

    private static Option<ColumnChoice[]> Map()
    {
        var option = new Option<ColumnChoice[]>("--map")
        {
            Description = "What a column holds, by its header, such as title=Stelle; may be repeated.",
            HelpName = "FIELD=HEADER",
            Arity = ArgumentArity.OneOrMore,
        };
        option.CustomParser = result => [.. result.Tokens.Select(token => Choice(result, token.Value)).OfType<ColumnChoice>()];
        return option;
    }

    private static ColumnChoice? Choice(ArgumentResult result, string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at > 0 && at < text.Length - 1 && new ColumnChoice(text[..at].Trim(), text[(at + 1)..].Trim()) is { IsKnown: true } choice)
            return choice;
        result.AddError(at <= 0 || at == text.Length - 1
            ? $"'{text}' is no value for --map: write it as title=HEADER."
            : $"'{text[..at]}' is no field for --map: write {ToolOptions.Names(ColumnChoice.FieldNames)}.");
        return null;
    }
}
