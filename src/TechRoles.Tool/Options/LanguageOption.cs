using System.CommandLine;
using System.CommandLine.Parsing;
using TechRoles.Charts;

namespace TechRoles.Tool;

/// <summary>The language of what every command says.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The option, which every command has.</summary>
    public static Option<Language> Create()
    {
        var choices = Language.All.Select(language => (language.Code, language)).ToArray();
        var option = ToolOptions.Choice(Name, "The language of reports", choices);
        option.Description = $"The language of reports: {ToolOptions.Names(choices.Select(choice => choice.Code))}; "
            + "en unless said, and at a terminal that of the environment.";
        option.HelpName = "CODE";
        option.Recursive = true;
        return option;
    }

    /// <summary>The language that a command line asks for, or else that of the terminal; what goes to a file is English then.</summary>
    public static Language Of(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetResult(Name) is OptionResult { Implicit: false }) return parsed.GetValue<Language>(Name) ?? Language.English;
        return parsed.GetResult("--out") is null ? terminal.Language : Language.English;
    }

    /// <summary>The language of an environment as POSIX has it: <c>de_DE.UTF-8</c>; English where it has none, or none of ours.</summary>
    /// <param name="variable">The value of a variable; null where it is not set.</param>
    public static Language OfEnvironment(Func<string, string?> variable)
    {
        var said = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        var code = said.Split('_', '.', '-', '@')[0];
        return Language.All.FirstOrDefault(language => language.Code == code) ?? Language.English;
    }
}
