using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>The marks of severities: each has a shape and a letter of its own, so that none rests on its colour.</summary>
internal static class SvgMarks
{
    private const int Size = 16;

    /// <summary>What a severity is called beside its mark.</summary>
    public static Text Word(Severity severity) => severity switch
    {
        Severity.Error => Text.Of("error"),
        Severity.Warning => Text.Of("warning"),
        Severity.Info => Text.Of("hint"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>Writes the mark with its number, and says where the next one begins.</summary>
    public static int Write(PictureMark mark, int x, int y, SvgFrame frame)
    {
        WriteShape(mark.Severity, x, y, frame.Output);
        var number = SvgFrame.N(mark.Count);
        frame.Text(number, x + Size + 3, y + 12, SvgTextKind.Small);
        return x + Size + 3 + TextWidths.Of(number, BoxContent.NoteSize) + 8;
    }

    /// <summary>Writes the shape and its letter into a square of 16.</summary>
    public static void WriteShape(Severity severity, int x, int y, TextWriter output)
    {
        var (colour, points, letter, rise) = severity switch
        {
            Severity.Error => ("#b42318", "5,0 11,0 16,5 16,11 11,16 5,16 0,11 0,5", "E", 12),
            Severity.Warning => ("#8a4b00", "8,0 16,15 0,15", "W", 13),
            Severity.Info => ("#175cd3", "0,3 3,0 13,0 16,3 16,13 13,16 3,16 0,13", "i", 12),
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };
        var size = severity == Severity.Warning ? 8 : 10;
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"<g transform=\"translate({x} {y})\"><polygon points=\"{points}\" fill=\"{colour}\"/><text x=\"8\" y=\"{rise}\" "
            + $"font-size=\"{size}\" font-weight=\"700\" text-anchor=\"middle\" fill=\"#ffffff\">{letter}</text></g>\n"));
    }
}
