using System.Globalization;
using System.Text;

namespace TechRoles.Reporting;

/// <summary>
/// How wide a text is, and how it is cut to fit: from a table of advance widths, so that no font and no native library is needed.
/// </summary>
/// <remarks>
/// <b>Unit:</b> pixels, rounded up. <b>Source:</b> the advance widths of Helvetica in Adobe's font metrics, in thousandths of the font
/// size, for Latin; letters with marks are as wide as without them. Other scripts get one width each. A tenth is added, since fonts that
/// stand in are wider.
/// </remarks>
internal static class TextWidths
{
    private const int Unknown = 600;
    private const int Wide = 1_000;
    private const int Spare = 110;

    /// <summary>From the space to the tilde.</summary>
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        278, 278, 584, 584, 584,
        556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
        667, 611, 278, 278, 278,
        469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260,
        334, 584,
    ];

    /// <summary>The width of a text on one line.</summary>
    public static int Of(string text, int fontSize)
    {
        var sum = 0L;
        foreach (var rune in text.EnumerateRunes()) sum += Of(rune);
        return (int)Math.Min(int.MaxValue, ((sum * fontSize * Spare) + 99_999) / 100_000);
    }

    /// <summary>The text in at most so many lines that fit, broken where words end; what is left over ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, int fontSize, int width, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most)
        {
            if (Of(rest, fontSize) <= width)
            {
                lines.Add(rest);
                return lines;
            }

            var fits = Fitting(rest, fontSize, width);
            if (lines.Count == most - 1)
            {
                lines.Add(Cut(rest, fontSize, width));
                return lines;
            }

            var end = BreakBefore(rest, fits);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    /// <summary>The text on one line that fits, ended by an ellipsis where it was longer.</summary>
    public static string Cut(string text, int fontSize, int width) =>
        Of(text, fontSize) <= width ? text : text[..Fitting(text, fontSize, width - Of("…", fontSize))].TrimEnd() + "…";

    /// <summary>How many chars of a text fit; at least those of one letter.</summary>
    private static int Fitting(string text, int fontSize, int width)
    {
        var (end, sum) = (0, 0L);
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            foreach (var rune in letter.EnumerateRunes()) sum += Of(rune);
            if (end > 0 && sum * fontSize * Spare > width * 100_000L) break;
            end += letter.Length;
        }

        return end;
    }

    private static int BreakBefore(string text, int fits)
    {
        for (var end = fits; end > 0; end--)
            if (end < text.Length && (text[end] == ' ' || text[end - 1] is '-' or '/' or ',' or '–')) return end;
        return fits;
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        < ' ' => 0,
        <= '~' => Ascii[rune.Value - ' '],
        < 0x250 => OfMarked(rune),
        >= 0x370 and < 0x530 => Rune.IsUpper(rune) ? 690 : 560,
        >= 0x590 and < 0x780 => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? 0 : Unknown,
        (>= 0x1100 and < 0x1200) or (>= 0x2E80 and < 0xA4D0) or (>= 0xAC00 and < 0xD7B0) or (>= 0xF900 and < 0xFB00) => Wide,
        (>= 0xFE30 and < 0xFE70) or (>= 0xFF00 and < 0xFF61) or >= 0x1F000 => Wide,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : Unknown,
    };

    /// <summary>A Latin letter with a mark is as wide as the letter.</summary>
    private static int OfMarked(Rune rune)
    {
        var bare = rune.ToString().Normalize(NormalizationForm.FormD)[0];
        return bare is >= ' ' and <= '~' ? Ascii[bare - ' '] : Unknown;
    }
}
