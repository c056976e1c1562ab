using System.Text;

namespace TechRoles.Reporting;

/// <summary>Puts any text into Markdown so that it is shown as it is: no mark, link, table border or HTML can come of it.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]#|~$@";

    public static string Of(string text)
    {
        var safe = new StringBuilder();
        var readable = Readable.Of(text);
        for (var index = 0; index < readable.Length; index++)
        {
            var letter = readable[index];
            if (letter == '&') safe.Append("&amp;");
            else if (letter == '<') safe.Append("&lt;");
            else if (letter == '>') safe.Append("&gt;");
            else if (letter == ':' && readable.AsSpan(index).StartsWith("://", StringComparison.Ordinal)) safe.Append("&#58;");
            else if (letter == '.' && IsAddress(readable.AsSpan(0, index))) safe.Append("&#46;");
            else if (Marks.Contains(letter, StringComparison.Ordinal) || StartsList(readable, index)) safe.Append('\\').Append(letter);
            else safe.Append(letter);
        }

        return safe.ToString();
    }

    // Code hosts make a link of "www." without being asked.
    private static bool IsAddress(ReadOnlySpan<char> before) => before.EndsWith("www", StringComparison.OrdinalIgnoreCase);

    // At the start of a line, "-", "+" and "=" would begin a list or heading, and "1." or "1)" a numbered list.
    private static bool StartsList(string text, int index) =>
        index == 0 ? text[0] is '-' or '+' or '='
        : text[index] is '.' or ')' && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;
}
