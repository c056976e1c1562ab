namespace TechRoles.Interchange;

/// <summary>What PlantUML texts have in common: lines that state nothing about boxes, and where a diagram begins and ends.</summary>
internal static class PlantUmlText
{
    private static readonly string[] Passed =
    [
        "skinparam", "hide", "show", "title", "caption", "header", "footer", "scale", "left to right direction", "top to bottom direction",
        "right to left direction",
        "left side", "right side", "rotate", "newpage", "allow_mixing", "allowmixing", "mainframe", "remove", "restore", "sprite",
        "center ", "order", "!", "'", "@",
        "left header", "right header", "left footer", "right footer", "endheader", "endfooter", "autonumber",
    ];

    // Each goes on until a line with its end.
    private static readonly (string Begins, string[] Ends)[] Blocks =
    [
        ("<style>", ["</style>"]), ("legend", ["endlegend", "end legend"]), ("note", ["end note", "endnote"]),
        ("hnote", ["end note", "endhnote"]),
        ("floating note", ["end note"]),
    ];

    /// <summary>The kind of diagram that a line opens, in small letters, such as <c>wbs</c>; null where it opens none.</summary>
    public static string? Opened(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart();
        if (!trimmed.StartsWith("@start", StringComparison.OrdinalIgnoreCase)) return null;
        var kind = trimmed["@start".Length..];
        var end = kind.IndexOfAny(" (\t");
        return (end < 0 ? kind : kind[..end]).Trim().ToString().ToLowerInvariant();
    }

    /// <summary>Passes over a line or block that states nothing about boxes.</summary>
    /// <param name="scanner">At the first letter of a line.</param>
    /// <returns>Whether one was there.</returns>
    public static bool Pass(Scanner scanner)
    {
        if (scanner.StartsWith("/'"))
        {
            while (!scanner.IsAtEnd && !scanner.TakeLine().Contains("'/", StringComparison.Ordinal)) { }
            return true;
        }

        var line = scanner.RestOfLine.Trim();
        foreach (var (begins, ends) in Blocks)
        {
            if (!StartsWithWord(line, begins)) continue;
            var isOneLine = begins is "note" or "hnote"
                && (line.Contains(':') || line.Contains(" as ", StringComparison.Ordinal) && line.Contains('"'));
            scanner.TakeLine();
            while (!isOneLine && !scanner.IsAtEnd && !Ends(scanner.TakeLine(), ends)) { }
            return true;
        }

        foreach (var word in Passed)
        {
            if (!StartsWithWord(line, word) || word == "@" && line.StartsWith("@end", StringComparison.OrdinalIgnoreCase)) continue;
            var isBlock = word == "skinparam" && line[^1] == '{' || word == "title" && line.Length == word.Length;
            scanner.TakeLine();
            while (isBlock && !scanner.IsAtEnd && !Ends(scanner.TakeLine(), ["}", "end title"])) { }
            return true;
        }

        return false;
    }

    private static bool Ends(string line, string[] ends) => ends.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool StartsWithWord(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (line.Length == word.Length || !char.IsLetterOrDigit(word[^1]) || char.IsWhiteSpace(line[word.Length])
            || line[word.Length] is ':' or '<' or '{')
        && !IsArrowBehind(line, word.Length);

    // "show --> hide" are two boxes.
    private static bool IsArrowBehind(ReadOnlySpan<char> line, int from)
    {
        var behind = line[from..].TrimStart();
        return behind.Length > 1 && behind[0] is '-' or '<' or '.' && char.IsLetter(line[0]) && behind[1] is '-' or '|' or '>' or '.';
    }
}
