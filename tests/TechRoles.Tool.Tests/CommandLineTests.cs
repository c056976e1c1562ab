using TechRoles.Charts;
using TechRoles.Tool.Commands;

namespace TechRoles.Tool.Tests;

/// <summary>A run makes the commands that its command line can be about; what it answers is as if all were made.</summary>
public class CommandLineTests
{
    private static readonly Terminal Nowhere = new(TextWriter.Null, TextWriter.Null);

    // What may stand behind the name of a command, whether it makes sense there or not.
    private static readonly string[][] Behind =
    [
        [], ["--help"], ["--version"], ["example"], ["example", "--language", "de"], ["example", "--language", "fr"], ["analyse"], ["rules", "explain"],
        ["--no-such-option"], ["example", "--limit", "-1", "--format", "json"], ["--out", "x", "example"], ["cio", "cto"], ["--", "example"], ["exmaple", "--form", "json"],
    ];

    public static TheoryData<string> Names() => [.. ToolCommands.Create(Nowhere, default).Subcommands.SelectMany(command => command.Aliases.Prepend(command.Name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_that_begins_with_a_command_makes_that_one_alone_and_is_understood_alike(string name)
    {
        Assert.Equal([CommandOf(name)], ToolCommands.CreateFor([name, "--help"], Nowhere, default).Subcommands.Select(command => command.Name));
        Assert.All(Behind, words => AssertUnderstoodAlike([name, .. words]));
    }

    [Theory]
    [InlineData]
    [InlineData("--language", "de")]
    [InlineData("--language", "de", "rules")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("no-such-command")]
    [InlineData("analyze-this")]
    [InlineData("--no-such-option", "analyse")]
    [InlineData("")]
    public void Any_other_line_is_understood_alike(params string[] line) => AssertUnderstoodAlike(line);

    [Fact]
    public void Without_a_word_no_command_is_made() => Assert.Empty(ToolCommands.CreateFor([], Nowhere, default).Subcommands);

    [Fact]
    public void Every_language_that_ships_has_the_code_that_it_is_asked_for_by() => Assert.Equal(Language.All.Select(language => language.Code), Language.Codes);

    private static string CommandOf(string name) =>
        ToolCommands.Create(Nowhere, default).Subcommands.Single(command => command.Name == name || command.Aliases.Contains(name)).Name;

    private static void AssertUnderstoodAlike(string[] line)
    {
        var (all, few) = (ToolCommands.Create(Nowhere, default).Parse(line), ToolCommands.CreateFor(line, Nowhere, default).Parse(line));
        Assert.Equal(all.Errors.Select(error => error.Message), few.Errors.Select(error => error.Message));
        Assert.Equal(all.CommandResult.Command.Name, few.CommandResult.Command.Name);
        Assert.Equal(all.Action?.GetType().Name, few.Action?.GetType().Name);
        Assert.Equal(all.Tokens.Select(token => $"{token.Type} {token.Value}"), few.Tokens.Select(token => $"{token.Type} {token.Value}"));
        Assert.Equal(all.UnmatchedTokens, few.UnmatchedTokens);
        if (all.Errors.Count == 0) Assert.Equal(LanguageOption.Of(all, Nowhere).Code, LanguageOption.Of(few, Nowhere).Code);
    }
}
