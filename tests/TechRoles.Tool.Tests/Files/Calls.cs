using System.CommandLine;
using System.Text.RegularExpressions;
using TechRoles.Tool.Commands;

namespace TechRoles.Tool.Tests.Files;

/// <summary>A call of each command with everything it needs, so that laws walk all commands, options and formats.</summary>
internal static partial class Calls
{
    // A word in capitals stands for a file of the folder; OUT and DIR are written.
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        ["analyse"] = ["CHART"],
        ["inspect"] = ["CHART"],
        ["compare"] = ["cio", "cto", "--in", "CHART"],
        ["model"] = ["--in", "CHART"],
        ["overlap"] = ["CHART"],
        ["what-if"] = ["CHART", "SCENARIO"],
        ["diff"] = ["CHART", "OTHER"],
        ["history"] = ["RETURN-2026-03-31", "RETURN-2026-06-30"],
        ["draw"] = ["CHART"],
        ["baseline"] = ["CHART", "--out", "OUT"],
        ["waive"] = ["CHART", "FINGERPRINT", "--waivers", "OUT", "--reason", "planned", "--by", "ceo", "--until", "2026-12-31"],
        ["rules"] = [],
        ["explain"] = ["TR2001"],
        ["convert"] = ["CHART", "--to", "json", "--out", "OUT"],
        ["generate"] = ["--positions", "5", "--out", "OUT"],
    };

    private static readonly string[] Formats = ["--format", "--to", "--as"];

    /// <summary>Every command; one that has no call here fails.</summary>
    public static IEnumerable<(Command Command, string[] Words)> All =>
        ToolCommands.Create(new(TextWriter.Null, TextWriter.Null), default).Subcommands.Select(command => (command, (string[])[command.Name, .. Usual[command.Name]]));

    /// <summary>Every place of every command in which a file is read: the call with <c>FILE</c> there, and what the place is called.</summary>
    public static IEnumerable<(string Place, string[] Words)> Reading => All.SelectMany(call =>
        call.Command.Options.Where(option => Outputs.NamesFile(option) && option.Name is not "--out").Select(option => (option.Name, With(call.Words, option.Name, "FILE")))
            .Concat(call.Words.Index().Where(word => word.Index > 0 && IsRead(word.Item) && !call.Words[word.Index - 1].StartsWith("--", StringComparison.Ordinal))
                .Select(word => ($"{call.Command.Name} {word.Item}", (string[])[.. call.Words[..word.Index], "FILE", .. call.Words[(word.Index + 1)..]])))
            .Concat(call.Command.Name == "baseline" ? [("baseline --out", With(call.Words, "--out", "FILE"))] : []));

    /// <summary>Every command that writes a file, in each of its formats, to <c>OUT</c>.</summary>
    public static IEnumerable<string[]> Writing => All.Where(call => OutputOf(call.Command) is not null).SelectMany(call =>
    {
        var start = With(call.Words, OutputOf(call.Command)!, "OUT");
        var choices = call.Command.Options.Where(option => Formats.Contains(option.Name)).ToArray();
        return choices.Length == 0 ? [start] : choices.SelectMany(option => ChoicesOf(option).Select(choice => With(start, option.Name, choice)));
    });

    /// <summary>A call with the files of a folder in place of the words for them.</summary>
    public static string[] In(Folder folder, IEnumerable<string> words) => [.. words.Select(word => word switch
    {
        "FINGERPRINT" => File.ReadAllText(folder["FINGERPRINT"]),
        _ when IsRead(word) => folder[word + ".txt"],
        "OUT" or "FILE" => folder[word],
        _ => word,
    })];

    /// <summary>Lets whoever still waits at a pipe go: each holds a thread, of which there are few at a time.</summary>
    public static void LetGo(string pipe)
    {
        using var both = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite);
    }

    /// <summary>Writes what calls read; the charts have this title and these lines more.</summary>
    public static void Fill(Folder folder, string title = "CTO", string more = "")
    {
        folder.Write("CHART.txt", Chart(title) + more);
        folder.Write("OTHER.txt", Chart("Chief Digital Officer") + more);
        folder.Write("RETURN-2026-03-31.txt", Chart(title) + more);
        folder.Write("RETURN-2026-06-30.txt", Chart("Chief Digital Officer") + more);
        folder.Write("SCENARIO.txt", $$"""{"format": "techroles-scenario/1", "name": "{{title}}", "changes": [{"kind": "retitle", "position": "cio", "title": "CDO"}]}""");
        folder.Write("FINGERPRINT", Session.Of("waive", folder["CHART.txt"]).Out[..12]);
    }

    /// <summary>A call with an option in place of what it says there, or behind all others.</summary>
    public static string[] With(string[] words, string option, string value) => Array.IndexOf(words, option) is >= 0 and var at
        ? [.. words[..at], option, value, .. words[(at + 2)..]]
        : [.. words, option, value];

    /// <summary>The option by which a command takes the file or folder to write; null: none.</summary>
    private static string? OutputOf(Command command) =>
        command.Name == "waive" ? "--waivers" : command.Options.FirstOrDefault(option => option.Name == "--out")?.Name;

    private static string Chart(string title) => $"CEO #ceo\n  CIO #cio: network\n  {title} #cto: network\n";

    private static bool IsRead(string word) => word is "CHART" or "OTHER" or "SCENARIO" || word.StartsWith("RETURN-", StringComparison.Ordinal);

    /// <summary>What an option takes: its help lists it.</summary>
    private static string[] ChoicesOf(Option option) => Words().Split(List().Match(option.Description!).Groups[1].Value);

    [GeneratedRegex(": ([^:;]*);")]
    private static partial Regex List();

    [GeneratedRegex(", | or ")]
    private static partial Regex Words();
}
