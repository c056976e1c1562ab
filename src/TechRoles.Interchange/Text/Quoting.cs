using System.Globalization;
using System.Text;

namespace TechRoles.Interchange;

/// <summary>Writes words of the notation, in quotes where a reader would take them for something else.</summary>
internal static class Quoting
{
    /// <summary>A word as it stands, or in quotes.</summary>
    public static string Word(string text) => NeedsQuotes(text) ? Quoted(text) : text;

    /// <summary>A title as it stands, or in quotes; blanks inside it need none.</summary>
    public static string Title(string text) => TitleNeedsQuotes(text) ? Quoted(text) : text;

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter == '\n') quoted.Append("\\n");
            else if (char.IsControl(letter) || letter == '\uFEFF' || IsHalf(text, at))
                quoted.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            else quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsQuotes(string text)
    {
        if (text.Length == 0 || text[0] == '#') return true;
        for (var at = 0; at < text.Length; at++)
            if (char.IsWhiteSpace(text[at]) || IsSpecial(text, at)) return true;
            else if (TextCursor.Marks.Contains(text[at], StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool TitleNeedsQuotes(string text)
    {
        if (text.Length == 0 || text[0] == '"' || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return true;
        for (var at = 0; at < text.Length; at++)
            if (IsSpecial(text, at) || text[at] is '#' or '(' or '[' or ':') return true;
        return false;
    }

    private static bool IsSpecial(string text, int at) =>
        char.IsControl(text[at]) || text[at] is '\\' or '\uFEFF' || IsHalf(text, at);

    // Half of a surrogate pair that stands alone is no Unicode text and would not survive a file.
    private static bool IsHalf(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
