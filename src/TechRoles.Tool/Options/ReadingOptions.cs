using System.CommandLine;
using System.CommandLine.Parsing;
using OneOf;
using TechRoles.Catalogue;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>The options of every command that reads a chart.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _from = ToolOptions.From();
    private readonly Option<ColumnChoice[]> _map = Map();
    private readonly Option<string?> _catalogue = ToolOptions.File(
        "--catalogue", "Roles, title words, areas, conflict sets and profiles of a company's own.");

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Refuse facts that do not hold together instead of repairing them.",
    };

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_map);
        command.Options.Add(_catalogue);
        command.Options.Add(_strict);
    }

    /// <summary>Whether nothing is made of facts that do not hold together.</summary>
    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>What the user asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">Whose titles help to tell what stands where.</param>
    public ReadOptions In(ParseResult parsed, RoleCatalogue catalogue) =>
        new() { Format = parsed.GetValue(_from), Columns = (parsed.GetValue(_map) ?? []).ToValueList(), Catalogue = catalogue };

    /// <summary>The catalogue of a company's own, null where none is asked for; or what is wrong with it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancel">Stops waiting for the file.</param>
    /// <param name="otherwise">The file where the command line names none.</param>
    public OneOf<CatalogueFile?, Refusal> CatalogueIn(ParseResult parsed, CancellationToken cancel, string? otherwise = null)
    {
        if ((parsed.GetValue(_catalogue) ?? otherwise) is not { } file) return default(CatalogueFile);
        return GovernanceFiles.Catalogue(file, cancel).MapT0(catalogue => (CatalogueFile?)catalogue);
    }

    /// <summary>The facts of a file or folder, for a chart with the company's own catalogue; or why there are none.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where it is said that it takes long.</param>
    /// <param name="cancel">Stops the work.</param>
    public OneOf<ChartInput, Refusal> Read(string path, ParseResult parsed, Terminal terminal, CancellationToken cancel)
    {
        if (!CatalogueIn(parsed, cancel).TryPickT0(out var own, out var fault)) return fault;
        var catalogue = own?.Catalogue ?? RoleCatalogue.BuiltIn;
        return ChartInput.Read(path, In(parsed, catalogue), terminal, cancel).Match<OneOf<ChartInput, Refusal>>(
            input => input with { Catalogue = catalogue, IsStrict = IsStrict(parsed) },
            unreadable => Refusal.Of(unreadable));
    }

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
