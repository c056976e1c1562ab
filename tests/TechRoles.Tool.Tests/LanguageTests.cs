using TechRoles.Charts;
using TechRoles.Tool.Commands;

namespace TechRoles.Tool.Tests;

/// <summary>Every command says what it says in the language that is asked for; what is piped is English unless asked.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("de_DE.UTF-8", null, null, "de")]
    [InlineData(null, "de", "en_GB", "de")]
    [InlineData("", null, "de@euro", "de")]
    [InlineData("en_GB.UTF-8", "de_DE", "de_DE", "en")]
    [InlineData("C.UTF-8", null, null, "en")]
    [InlineData("fr_FR", null, null, "en")]
    [InlineData(null, null, null, "en")]
    public void The_first_variable_that_is_set_says_the_language(string? all, string? messages, string? lang, string code) => Assert.Equal(
        code,
        LanguageOption.OfEnvironment(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => "xx" }).Code);

    [Fact]
    public void A_language_that_nobody_has_written_is_refused_with_those_that_there_are()
    {
        var session = Session.Of("compare", "cio", "cto", "--language", "fr");
        Assert.Equal(ExitCode.Refused, session.ExitCode);
        Assert.Contains("'fr' is no value for --language: write en or de.", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain TR4001")]
    [InlineData("explain ciso")]
    [InlineData("model --in example")]
    [InlineData("overlap example")]
    [InlineData("inspect example")]
    [InlineData("analyse example --format sarif")]
    [InlineData("analyse example --format html")]
    [InlineData("draw example --format svg --as matrix")]
    [InlineData("--language de rules")]
    public void Every_command_takes_a_language(string line)
    {
        var args = line.Split(' ');
        var (english, german) = (Session.Of(args), Session.Of([.. args, .. args[0] == "--language" ? (string[])[] : ["--language", "de"]]));
        Assert.Equal(english.ExitCode, german.ExitCode);
        if (args[0] != "--language") Assert.NotEqual(english.Out, german.Out);
        Assert.DoesNotContain("Unrecognized", german.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain TR9999", "Die Regel „TR9999“ gibt es nicht")]
    [InlineData("explain TR4001 --catalogue nowhere.json", "nowhere.json: Diese Datei gibt es nicht.")]
    [InlineData("compare cio nobody-we-know", "Der Katalog kennt keine Rolle „nobody-we-know“.")]
    [InlineData("compare cio cdo", "„cdo“ ist mehrdeutig")]
    [InlineData("compare cio cio", "„cio“ ist zweimal genannt")]
    [InlineData("compare nowhere cio --in example", "Der Katalog kennt keine Rolle „nowhere“.")]
    [InlineData("analyse example --unit nowhere", "Das Organigramm hat keine Einheit „nowhere“.")]
    [InlineData("analyse example --area nowhere", "Das Organigramm hat kein Aufgabengebiet „nowhere“.")]
    [InlineData("analyse example --below nowhere", "Das Organigramm hat keine Position „nowhere“.")]
    [InlineData("analyse example --profile nowhere", "„nowhere“ ist kein Wert für --profile: zu schreiben ist generic")]
    [InlineData("analyse nowhere.csv", "nowhere.csv: Eine solche Datei")]
    [InlineData("analyse example --config nowhere.json", "nowhere.json: Diese Datei gibt es nicht.")]
    [InlineData("analyse example --pseudonymise --over-time", "--over-time weglassen")]
    [InlineData("draw example --focus nowhere", "Es gibt keine Position „nowhere“")]
    [InlineData("draw example --as matrix --format dot", "als svg oder html schreiben")]
    [InlineData("draw example --pseudonymise --focus cio", "oder --pseudonymise")]
    [InlineData("what-if example", "Was soll versucht werden?")]
    [InlineData("what-if example nowhere.json", "nowhere.json: Diese Datei gibt es nicht.")]
    [InlineData("history example", "„example“ nennt keinen Tag")]
    [InlineData("model", "Welches Unternehmen?")]
    [InlineData("waive example 123456", "Zu einer Ausnahme gehören auch --reason, --by und --until.")]
    [InlineData("waive example 000000 --reason r --by b --until 2030-01-01", "Kein Befund hat den Fingerabdruck „000000“")]
    [InlineData("generate --positions 900000000 --out nowhere", "höchstens")]
    public void Why_there_is_no_result_is_said_in_the_language_asked_for(string line, string said)
    {
        var (english, german) = (Session.Of(line.Split(' ')), Session.Of([.. line.Split(' '), "--language", "de"]));
        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (english.ExitCode, german.ExitCode));
        Assert.Contains(said, Joined(german.Error), StringComparison.Ordinal);
        Assert.DoesNotContain(said, Joined(english.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_every_command_is_in_german()
    {
        var table = HelpTexts.TableOf(Language.German)!;
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null);
        var said = HelpTexts.SymbolsOf(ToolCommands.Create(terminal, default)).Select(symbol => symbol.Description!).Distinct(StringComparer.Ordinal).ToArray();
        Assert.Equal([], said.Where(text => !table.Templates.ContainsKey(text)));
        string[] headings = ["Description:", "Usage:", "Arguments:", "Options:", "Commands:"];
        Assert.Equal([], table.Templates.Keys.Except(said).Except(headings));
        Assert.All(["", .. ToolCommands.Create(terminal, default).Subcommands.Select(command => command.Name)], name =>
        {
            var help = Session.Of([.. name.Length == 0 ? (string[])[] : [name], "--help", "--language", "de"]).Out;
            Assert.All(headings, heading => Assert.DoesNotContain("\n" + heading, help, StringComparison.Ordinal));
            Assert.All(help.Split('\n'), line => Assert.True(line.Length <= 80, line));
        });
    }

    [Fact]
    public void Json_is_the_same_in_every_language() =>
        Assert.Equal(Session.Of("analyse", "example", "--format", "json").Out, Session.Of("analyse", "example", "--format", "json", "--language", "de").Out);

    [Fact]
    public void A_watched_terminal_speaks_the_language_of_its_environment_and_a_file_does_not()
    {
        using var folder = new Folder();
        Assert.Contains("was ist der Unterschied?", Watched("compare", "cio", "cto"), StringComparison.Ordinal);
        Assert.Contains("what is the difference?", Watched("compare", "cio", "cto", "--language", "en"), StringComparison.Ordinal);
        Watched("analyse", "example", "--out", folder["report.txt"]);
        Assert.Contains("WARNINGS (", File.ReadAllText(folder["report.txt"]), StringComparison.Ordinal);
        Watched("analyse", "example", "--out", folder["report.txt"], "--language", "de");
        Assert.Contains("WARNUNGEN (", File.ReadAllText(folder["report.txt"]), StringComparison.Ordinal);
    }

    private static string Watched(params string[] args)
    {
        var output = new StringWriter();
        ToolRun.Run(args, new Terminal(output, TextWriter.Null) { IsWatched = true, Language = Language.German });
        return output.ToString();
    }

    // What is said breaks at the width of a terminal.
    private static string Joined(string lines) => string.Join(' ', lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
