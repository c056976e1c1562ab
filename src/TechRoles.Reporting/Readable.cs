using System.Globalization;
using System.Text;

namespace TechRoles.Reporting;

/// <summary>Makes any text safe to show: nothing in it can steer a terminal, turn the direction of a line or break it.</summary>
internal static class Readable
{
    /// <summary>The longest text that is shown whole, in UTF-16 characters: longer than any text of ours.</summary>
    public const int Longest = 2_000;

    /// <summary>The text on one line, without controls, and cut where it is longer than a person reads.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && text.All(letter => letter is >= ' ' and <= '~')) return text;
        var safe = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (safe.Length >= Longest)
            {
                safe.Append('…');
                break;
            }

            safe.Append(IsSafe(rune) ? rune.ToString() : rune.Value is '\t' or '\n' or '\r' ? " " : "\uFFFD");
        }

        return safe.ToString();
    }

    // Joiners belong to Persian words and to emoji; any other format character only hides or turns what is shown.
    private static bool IsSafe(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
