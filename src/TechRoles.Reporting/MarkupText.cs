using System.Text;

namespace TechRoles.Reporting;

/// <summary>Puts any text into SVG or HTML so that it is shown as it is.</summary>
internal static class MarkupText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in Readable.Of(text))
        {
            _ = letter switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                _ => safe.Append(letter),
            };
        }

        return safe.ToString();
    }

    /// <summary>A prefix of ids with nothing in it but letters, digits and hyphens.</summary>
    public static string Id(string prefix)
    {
        var id = string.Concat(prefix.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : "chart" + id;
    }
}
