using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>A picture of a chart for a terminal: a tree of lines, each with the marks of its position.</summary>
/// <remarks>
/// No line is wider than <see cref="ReportOptions.Width"/>; lines end with a line feed; nothing in a title can steer the terminal.
/// <b>Cost:</b> O(boxes).
/// </remarks>
public static class TreeReport
{
    private const int Step = 2;
    private const int LeastRoom = 24;

    /// <summary>Writes the tree.</summary>
    /// <param name="picture">The picture; what it folds is counted behind the position above.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(ChartPicture picture, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(picture);
        var page = TextPage.Of(output, options);
        var children = Enumerable.Range(0, picture.Boxes.Count).Select(_ => new List<int>()).ToArray();
        var isBelow = new bool[picture.Boxes.Count];
        foreach (var line in picture.Lines.Where(line => line.Kind == LineKind.Solid))
        {
            children[line.To].Add(line.From);
            isBelow[line.From] = true;
        }

        var open = new Stack<(int Box, int Level)>(
            Enumerable.Range(0, picture.Boxes.Count).Where(box => !isBelow[box]).Reverse().Select(box => (box, 0)));
        while (open.TryPop(out var next))
        {
            WriteBox(picture.Boxes[next.Box], next.Level, page);
            for (var at = children[next.Box].Count - 1; at >= 0; at--) open.Push((children[next.Box][at], next.Level + 1));
        }

        if (picture.Boxes.Count == 0) page.Say(Text.Of("The chart is empty: it has no position."));
        WriteLegend(picture, page);
    }

    // A deep chart does not run out of the window.
    private static void WriteBox(PictureBox box, int level, TextPage page)
    {
        var indent = Math.Min(level * Step, Math.Max(0, page.Width - LeastRoom) / Step * Step);
        var lead = box.Marks.Count == 0 ? "- " : $"{string.Join(' ', box.Marks.Select(Mark))} ";
        var notes = box.Notes.Where(note => note.Kind != PictureNoteKind.Unit).Select(note => note.Text).ToArray();
        var text = (box.Position?.ToString() ?? box.Tooltip) + (notes.Length == 0 ? "" : $" [{string.Join(", ", notes)}]");
        page.Say(text, indent, lead, box.Marks.Count == 0 ? box.Position is null ? Ink.Faint : Ink.Plain : InkOf(box.Marks[0].Severity));
    }

    private static void WriteLegend(ChartPicture picture, TextPage page)
    {
        var severities = picture.Boxes.SelectMany(box => box.Marks).Select(mark => mark.Severity).Distinct().OrderDescending().ToArray();
        if (severities.Length == 0) return;
        page.Blank();
        page.Say(Text.Of("{marks}", ("marks", Saying.Commas(severities.Select(Legend)))), ink: Ink.Faint);
    }

    private static string Mark(PictureMark mark) => $"{Letter(mark.Severity)}{Words.Of(mark.Count)}";

    private static Text Legend(Severity severity) => severity switch
    {
        Severity.Error => Text.Of("E: errors"),
        Severity.Warning => Text.Of("W: warnings"),
        Severity.Info => Text.Of("i: hints"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string Letter(Severity severity) => severity switch
    {
        Severity.Error => "E",
        Severity.Warning => "W",
        Severity.Info => "i",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        Severity.Info => Ink.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
