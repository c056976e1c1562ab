using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What kind of text a text is, by the look of its lines.</summary>
internal static class TextSigns
{
    private const int LinesLookedAt = 200;
    private const int WordsOfTitle = 9;
    private const string Toml = "a TOML file";
    private const string Settings = "a settings file";
    private const string Log = "a log";
    private const string Code = "source code";
    private const string Prose = "prose";

    /// <summary>A text with Markdown.</summary>
    public const string Markdown = "a Markdown text";

    /// <summary>What texts may seem to be.</summary>
    public static IEnumerable<string> Kinds => [Toml, Settings, Markdown, Log, Code, Prose];

    /// <summary>What a text seems to be that is no chart; null where it gives nothing away.</summary>
    public static string? Seems(string text)
    {
        var lines = Lines(text);
        if (lines.Count == 0 || HasLists(lines)) return null;
        var settings = lines.Count(IsSetting);
        if (settings * 2 > lines.Count
            || (settings > 0 && lines.Exists(IsBareSection) && settings + lines.Count(IsBareSection) >= lines.Count - 1))
            return lines.Exists(line => line.Contains('"', StringComparison.Ordinal) || line.StartsWith("[[", StringComparison.Ordinal))
                ? Toml
                : Settings;
        if (lines.Exists(
            line => line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal)
                || line.StartsWith("| ", StringComparison.Ordinal)))
            return Markdown;
        if (lines.Count(CodeSigns.IsLogEntry) * 2 > lines.Count) return Log;
        if (lines.Count(CodeSigns.IsCode) * 3 > lines.Count) return Code;
        return lines.Count(IsProse) * 3 >= lines.Count ? Prose : null;
    }

    /// <summary>Whether lines are those of the notation: titles, one indented below another, or lists that are known.</summary>
    public static bool IsNotation(string text, TitleWords known)
    {
        var lines = Lines(text).Where(line => !line.TrimStart().StartsWith('#')).ToList();
        if (lines.Count == 0) return false;
        if (HasLists(lines)) return true;
        if (Seems(text) is not null and not "a Markdown text" || lines.Exists(IsProse) && lines.Count(IsProse) * 5 > lines.Count)
            return false;
        return NotationSigns.Fit(text, known);
    }

    /// <summary>
    /// Sections that are named after fact lists; what is set off by blanks around the sign is a setting of somebody else.
    /// </summary>
    private static bool HasLists(List<string> lines) =>
        lines.Exists(line => line.StartsWith('[') && line.EndsWith(']') && FactLists.Find(line[1..^1]) is not null)
        && !lines.Exists(line => line.Contains(" = ", StringComparison.Ordinal));

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            lines.Add(line.TrimEnd().ToString());
            if (lines.Count == LinesLookedAt) break;
        }

        return lines;
    }

    private static bool IsSetting(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && !line[..at].Trim().Contains(' ', StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal);
    }

    private static bool IsBareSection(string line) =>
        line.StartsWith('[') && line.EndsWith(']') && FactLists.Find(line.Trim('[', ']')) is null;

    // A sentence ends with a mark, begins small, or has more words than a title.
    private static bool IsProse(string line)
    {
        var text = line.Trim();
        if (text.Contains(':', StringComparison.Ordinal) && !text.EndsWith(':') && text.IndexOf(':', StringComparison.Ordinal) < 60
            && !text.EndsWith('.')) return false;
        return text.EndsWith('.') || text.EndsWith(',') || text.EndsWith('!') || text.EndsWith('?')
            || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > WordsOfTitle;
    }
}
