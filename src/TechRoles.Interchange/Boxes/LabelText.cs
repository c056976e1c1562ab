using System.Net;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a label shows, line by line: without tags, entities, icons and marks of emphasis.</summary>
internal static class LabelText
{
    // What begins or ends a line in the picture; everything else in angle brackets is a tag that only styles.
    private static readonly string[] Breaks =
    [
        "br", "br/", "hr", "hr/", "p", "/p", "div", "/div", "table", "/table", "tr", "/tr", "/td", "ul", "ol", "li", "/li",
        "h1", "/h1", "h2", "/h2", "h3", "/h3",
    ];

    /// <summary>The lines of a label that are not blank.</summary>
    /// <param name="label">The label as the source has it.</param>
    /// <param name="escapes">Whether a backslash with n, l or r ends a line.</param>
    public static ValueList<string> Lines(string label, bool escapes = true)
    {
        if (label.Length > BoxLimits.LabelLength) label = label[..BoxLimits.LabelLength];
        var lines = new List<string>();
        foreach (var line in Shown(label, escapes).Split('\n'))
            if (Cleaned(line) is { Length: > 0 } cleaned) lines.Add(cleaned);
        return lines.ToValueList();
    }

    private static string Shown(string label, bool escapes)
    {
        var shown = new StringBuilder(label.Length);
        for (var at = 0; at < label.Length; at++)
        {
            var letter = label[at];
            if (letter == '<' && TagAt(label, at) is { } tag)
            {
                if (IsBreak(tag)) shown.Append('\n');
                at += tag.Length + 1;
            }
            else if (letter == '\\' && escapes && at + 1 < label.Length)
            {
                at++;
                if (label[at] is 'n' or 'l' or 'r' or 'N' or 'L') shown.Append('\n');
                else if (label[at] != '\\' || at + 1 < label.Length) shown.Append(label[at]);
            }
            else shown.Append(letter == '\r' ? '\n' : letter);
        }

        // Mermaid writes entities with a number sign: #quot; for &quot;, #35; for &#35;.
        return WebUtility.HtmlDecode(WithEntities(shown.ToString()));
    }

    private static string? TagAt(string label, int at)
    {
        if (at + 1 >= label.Length || !(char.IsAsciiLetter(label[at + 1]) || label[at + 1] is '/' or '&' or '$' or '!' or ':')) return null;
        var end = label.IndexOf('>', at);
        return end < 0 ? null : label[(at + 1)..end];
    }

    private static bool IsBreak(string tag)
    {
        var blank = tag.IndexOf(' ', StringComparison.Ordinal);
        var name = (blank > 0 && !tag.EndsWith('/') ? tag[..blank] : tag).Replace(" ", "", StringComparison.Ordinal);
        return Breaks.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith('/');
    }

    private static string WithEntities(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal)) return text;
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var end = at + 1;
            while (end < text.Length && end - at < 10 && char.IsAsciiLetterOrDigit(text[end])) end++;
            var isEntity = text[at] == '#' && (at == 0 || text[at - 1] != '&') && end > at + 1 && end < text.Length && text[end] == ';';
            if (isEntity) result.Append(char.IsAsciiDigit(text[at + 1]) ? "&#" : "&");
            else result.Append(text[at]);
        }

        return result.ToString();
    }

    private static string Cleaned(string line)
    {
        var words = new StringBuilder(line.Length);
        foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // fa:fa-user, mdi:account and &lt;&amp;person&gt; are icons; :busts_in_silhouette: is an emoji by name.
            if (IsIcon(word)) continue;
            if (words.Length > 0) words.Append(' ');
            words.Append(word);
        }

        return Plain(words.ToString());
    }

    private static bool IsIcon(string word) =>
        word.Length > 4 && (word.StartsWith("fa:fa-", StringComparison.Ordinal) || word.StartsWith("mdi:", StringComparison.Ordinal)
            || word[..Math.Min(4, word.Length)] is "fab:" or "fas:" or "far:" or "fal:" or "fad:"
            || (word[0] == ':' && word[^1] == ':'));

    private static string Plain(string line)
    {
        // A line of dashes or points divides the label.
        if (line.All(letter => letter is '-' or '=' or '.' or '_' or ' ')) return "";
        foreach (var mark in (ReadOnlySpan<string>)["**", "__", "//", "~~", "\"\"", "`", "\"", "*", "_", "'"])
            while (line.Length > 2 * mark.Length && line.StartsWith(mark, StringComparison.Ordinal)
                && line.EndsWith(mark, StringComparison.Ordinal))
                line = line[mark.Length..^mark.Length].Trim();
        return line.Trim();
    }
}
