using System.Buffers;
using System.Globalization;
using System.Text;

namespace TechRoles.Interchange;

/// <summary>The text of a cell without what only dresses it up.</summary>
internal static class CellText
{
    /// <summary>A code of one or two letters, or several with something between, is not longer.</summary>
    public const int LongestOdd = 7;

    private static readonly SearchValues<char> Dress =
        SearchValues.Create("*_~`\"'#^\u2020\u2021\u00a7\u2019\u201c\u201d\u201e\u00ab\u00bb");

    /// <summary>Emphasis, quotes and footnote signs left out, every dash a hyphen, raised and wide letters plain ones, a line break a
    /// slash.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase).EnumerateRunes()) Append(plain, rune);
        return plain.ToString().Trim();
    }

    /// <summary>A character in a normal form; one that Unicode does not assign as it is, since it cannot be normalised.</summary>
    public static string Normal(Rune rune, NormalizationForm form) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            ? rune.ToString()
            : rune.ToString().Normalize(form);

    /// <summary>Whether a text is nothing but dashes and points.</summary>
    public static bool IsNothing(string plain) => !plain.AsSpan().ContainsAnyExcept("-. /\u00b7");

    /// <summary>Whether a text begins with <c>N/A</c>, which would else read as the letter A.</summary>
    public static bool BeginsWithNotApplicable(string plain) =>
        plain.StartsWith("N/A", StringComparison.OrdinalIgnoreCase) && (plain.Length == 3 || !char.IsLetter(plain[3]));

    /// <summary>Whether a text is capital letters with no more than two together, such as <c>V</c>, <c>Q/A</c>, <c>P, D</c>.</summary>
    public static bool IsCode(string text)
    {
        var together = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterUpper(letter)) together++;
            else if (char.IsLetterOrDigit(letter)) return false;
            else together = 0;
            if (together > 2) return false;
        }

        return true;
    }

    /// <summary>What stands outside of brackets, and what stands inside.</summary>
    public static (string Outside, string Inside) Brackets(string plain)
    {
        if (!plain.AsSpan().ContainsAny("([{")) return (plain, "");
        var (outside, inside) = (new StringBuilder(), new StringBuilder());
        var depth = 0;
        foreach (var letter in plain)
        {
            if (letter is '(' or '[' or '{') depth++;
            else if (letter is ')' or ']' or '}') depth = Math.Max(0, depth - 1);
            else (depth == 0 ? outside : inside).Append(letter);
            if (depth == 0 && letter is ')' or ']' or '}') inside.Append('/');
        }

        return (outside.ToString().Trim(), inside.ToString().Trim());
    }

    /// <summary>A label on one line: blanks folded, emphasis and what no id may have left out.</summary>
    public static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is '\u200b' or '\ufeff' or '\ufffd')
            {
                gap = true;
                continue;
            }

            if (gap && label.Length > 0) label.Append(' ');
            gap = false;
            label.Append(rune.Value == ';' ? "," : rune.ToString());
        }

        return Undressed(label.ToString());
    }

    // Emphasis stands on both sides, a footnote sign only behind.
    private static string Undressed(string label)
    {
        while (label.Length > 2 && label[0] is '*' or '_' or '`' && label[^1] == label[0]) label = label[1..^1].Trim();
        return label.TrimEnd('*', '\u2020', '\u2021', '\u00b9', '\u00b2', '\u00b3', ' ');
    }

    private static void Append(StringBuilder plain, Rune rune)
    {
        if (rune.IsAscii)
        {
            var letter = (char)rune.Value;
            if (letter is '\n' or '\r') plain.Append('/');
            else if (char.IsWhiteSpace(letter) || char.IsControl(letter)) plain.Append(' ');
            else if (!Dress.Contains(letter)) plain.Append(letter);
            return;
        }

        if (rune.IsBmp && Dress.Contains((char)rune.Value)) return;
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || rune.Value is '\u2212' or '\u2500' or '\u2501')
            plain.Append('-');
        else if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) plain.Append(' ');
        else plain.Append(Normal(rune, NormalizationForm.FormKC));
    }
}
