using System.Globalization;
using System.Text;

namespace TechRoles.Interchange;

/// <summary>How texts of sources are compared.</summary>
internal static class Fold
{
    /// <summary>Without case, blanks around and doubled, and Unicode form: <c>  ADA  Quill</c> is <c>ada quill</c>.</summary>
    public static string Text(string text) => Blanks(Normal(text, NormalizationForm.FormKC).ToLowerInvariant());

    /// <summary>Without accents, too.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Normal(text, NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(letter));
        return Blanks(plain.ToString());
    }

    /// <summary>
    /// Words alone: letters, digits, <c>#</c>, <c>+</c> and <c>%</c> in small letters without accents, one blank between them; words that
    /// are written together with capitals are taken apart: <c>managerId</c> is <c>manager id</c>.
    /// </summary>
    public static string Word(string text)
    {
        var word = new StringBuilder(text.Length);
        var (gap, last) = (false, ' ');
        foreach (var letter in Normal(text, NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            var isPart = char.IsLetterOrDigit(letter) || letter is '#' or '+' or '%';
            if (!isPart)
            {
                gap = true;
                last = letter;
                continue;
            }

            if (char.IsUpper(letter) && char.IsLower(last)) gap = true;
            if (gap && word.Length > 0) word.Append(' ');
            gap = false;
            word.Append(char.ToLowerInvariant(letter));
            last = letter;
        }

        return word.ToString();
    }

    /// <summary>A header: words without anything between them.</summary>
    public static string Header(string header) => Word(header).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A name as it is said: <c>Quill, Ada</c> is <c>ada quill</c>.</summary>
    public static string Name(string name)
    {
        var folded = Text(name);
        var comma = folded.IndexOf(',', StringComparison.Ordinal);
        return comma <= 0 || comma != folded.LastIndexOf(',') ? folded : $"{folded[(comma + 1)..].Trim()} {folded[..comma].Trim()}".Trim();
    }

    /// <summary>A distinguished name without case and blanks between its parts.</summary>
    public static string DistinguishedName(string name) =>
        string.Join(
            ',', Text(name).Split(',', StringSplitOptions.TrimEntries)
                .Select(part => string.Join('=', part.Split('=', 2, StringSplitOptions.TrimEntries))));

    private static string Normal(string text, NormalizationForm form)
    {
        foreach (var letter in text)
            if (letter > 0x7F) return HasNoNormalForm(text) ? text : text.Normalize(form);
        return text;
    }

    /// <summary>Half a surrogate, and code points that are no characters, have no normal form.</summary>
    private static bool HasNoNormalForm(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
                return true;
            if (rune.Utf16SequenceLength == 2) at++;
        }

        return false;
    }

    private static string Blanks(string text)
    {
        var blanks = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF')
            {
                gap = true;
                continue;
            }

            if (gap && blanks.Length > 0) blanks.Append(' ');
            gap = false;
            blanks.Append(letter);
        }

        return blanks.ToString();
    }
}
