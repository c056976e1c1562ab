using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>How names of columns and values of closed lists are compared: without case, blanks, <c>_</c> and <c>-</c>.</summary>
public static class Spelling
{
    /// <summary>Two spellings of one name have one key.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(Guard.Against.Null(text).Length);
        foreach (var letter in text)
            if (letter is not ('_' or '-') && !char.IsWhiteSpace(letter)) key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }

    /// <summary>Letters and digits in lower case, everything between them one hyphen: <c>VP Engineering</c> is
    /// <c>vp-engineering</c>.</summary>
    public static string Kebab(string text)
    {
        var kebab = new StringBuilder(Guard.Against.Null(text).Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPartOfWord(rune))
            {
                gap = true;
                continue;
            }

            if (gap && kebab.Length > 0) kebab.Append('-');
            gap = false;
            kebab.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return kebab.ToString();
    }

    // A lone half of a surrogate pair comes out of the enumeration as U+FFFD, which is neither.
    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
