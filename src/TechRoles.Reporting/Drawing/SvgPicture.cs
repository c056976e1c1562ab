using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>How a picture becomes SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>
    /// What ids in the file begin with, so that several can stand in one page; letters, digits and hyphens; <c>chart</c> unless said.
    /// </summary>
    public string IdPrefix { get; init; } = "chart";

    /// <summary>What the picture is called; null: the organisation's name, or "Organisation chart".</summary>
    public string? Title { get; init; }

    /// <summary>The language of whatever is said; English unless said. Ids and titles stay as they are.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether it stands in a page of ours, which has the style for it and links to positions.</summary>
    internal bool IsInPage { get; init; }
}

/// <summary>Writes a picture of a chart as SVG.</summary>
/// <remarks>
/// The file stands alone: no script, no reference to anything outside. It is read by browsers and office programs, light or dark as the
/// reader prefers; colour is never the only sign. Titles and names cannot become marks of the file. <b>Cost:</b> O(boxes and lines).
/// </remarks>
public static class SvgPicture
{
    private const int NoteRise = 11;
    private const int TitleRise = 12;

    private const int Gutter = 40;
    private const int HeadingHeight = 40;

    /// <summary>Writes the picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(ChartPicture picture, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(picture);
        Guard.Against.Null(output);
        options ??= new();
        var frame = new SvgFrame(output, options);
        var title = options.Title ?? picture.Chart.Organisation.Name ?? frame.Said(Text.Of("Organisation chart"));
        frame.Open(picture.Width, picture.Height, title, frame.Said(Description(picture)));
        WriteContent(picture, options.IsInPage, frame);
        frame.Close();
    }

    /// <summary>Writes two pictures beside each other, such as a chart before and after a change.</summary>
    /// <param name="one">The picture on the left.</param>
    /// <param name="other">The picture on the right.</param>
    /// <param name="headings">What stands above each.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void WriteBeside(
        ChartPicture one, ChartPicture other, (string One, string Other) headings, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        Guard.Against.Null(output);
        options ??= new();
        var frame = new SvgFrame(output, options);
        var right = one.Width + Gutter;
        frame.Open(
            right + other.Width,
            Math.Max(one.Height, other.Height) + HeadingHeight,
            options.Title ?? $"{headings.One}, {headings.Other}",
            $"{headings.One}: {frame.Said(Description(one))} {headings.Other}: {frame.Said(Description(other))}");
        foreach (var (picture, heading, x) in new[] { (one, headings.One, 0), (other, headings.Other, right) })
        {
            frame.Line($"<g transform=\"translate({N(x)} {N(HeadingHeight)})\">");
            frame.Text(heading, 24, -8, SvgTextKind.Heading);
            WriteContent(picture, isInPage: false, frame);
            frame.Line("</g>");
        }

        frame.Line(
            $"<path class=\"solid\" d=\"M{N(right - (Gutter / 2))} 8V{N(Math.Max(one.Height, other.Height) + HeadingHeight - 8)}\" "
                + $"stroke=\"#9ca3af\"/>");
        frame.Close();
    }

    /// <summary>The picture as a text.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static string ToText(ChartPicture picture, SvgOptions? options = null)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(picture, text, options);
        return text.ToString();
    }

    private static void WriteContent(ChartPicture picture, bool isInPage, SvgFrame frame)
    {
        foreach (var line in picture.Lines) WriteLine(line, frame);
        foreach (var box in picture.Boxes) WriteBox(box, isInPage, frame);
        foreach (var line in picture.Lines.Where(line => line.Kind == LineKind.Dotted)) WriteEnd(line.Points[^1], frame);
        WriteLegend(picture, frame);
    }

    private static Text Description(ChartPicture picture)
    {
        var sums = new Dictionary<Severity, int>();
        foreach (var mark in picture.Boxes.SelectMany(box => box.Marks))
            sums[mark.Severity] = sums.GetValueOrDefault(mark.Severity) + mark.Count;
        var marks = sums.OrderByDescending(sum => sum.Key)
            .Select(sum => Text.Of("{severity} {count}", ("severity", SvgMarks.Word(sum.Key)), ("count", sum.Value)));
        return Saying.Sentences(
            Text.Of("{count} positions.", ("count", picture.Chart.Positions.Count)),
            picture.LeftOut > 0 ? Text.Of("{count} are folded away.", ("count", picture.LeftOut)) : null,
            sums.Count > 0 ? Text.Of("Marks: {marks}.", ("marks", Saying.Commas(marks))) : null)!;
    }

    private static void WriteLine(PictureLine line, SvgFrame frame)
    {
        var points = line.Points;
        if (line.Kind == LineKind.Dotted)
        {
            frame.Line($"<path class=\"dotted\" d=\"M{P(points[0])}C{string.Join(' ', points.Skip(1).Select(P))}\" fill=\"none\" "
                + "stroke=\"#6d28d9\" stroke-width=\"1.5\" stroke-dasharray=\"2 4\" stroke-linecap=\"round\"/>");
            return;
        }

        frame.Line($"<polyline class=\"solid\" points=\"{string.Join(' ', points.Select(P))}\" fill=\"none\" stroke=\"#6b7280\" "
            + "stroke-width=\"1.25\"/>");
    }

    private static void WriteEnd(PicturePoint end, SvgFrame frame) =>
        frame.Line($"<circle class=\"end\" cx=\"{N(end.X)}\" cy=\"{N(end.Y)}\" r=\"3.5\" fill=\"#6d28d9\"/>");

    private static void WriteBox(PictureBox box, bool isInPage, SvgFrame frame)
    {
        var id = isInPage && box.Position is { } position ? $" id=\"position={MarkupText.Of(Uri.EscapeDataString(position.Id))}\"" : "";
        frame.Line($"<g{id}><title>{MarkupText.Of(box.Tooltip)}</title>");
        if (box.IsPool || box.Position is null) Rectangle(box, 4, "", frame);
        Rectangle(box, 0, box.IsVacant ? " stroke-dasharray=\"5 3\"" : "", frame);
        if (box.Notes.Any(note => note.Kind == PictureNoteKind.Change))
        {
            frame.Rectangle(
                box.X, box.Y, box.Width, box.Height, "changed", "none", "#0f766e", more: " rx=\"5\" stroke-width=\"3\"");
        }

        var y = box.Y + BoxContent.Padding;
        foreach (var title in box.Title)
        {
            frame.Text(title, box.X + BoxContent.Padding, y + TitleRise, SvgTextKind.BoxTitle);
            y += BoxContent.TitleLine;
        }

        foreach (var note in box.Notes)
        {
            frame.Text(note.Text, box.X + BoxContent.Padding, y + NoteRise, KindOf(note.Kind));
            y += BoxContent.NoteLine;
        }

        var x = box.X + BoxContent.Padding;
        foreach (var mark in box.Marks) x = SvgMarks.Write(mark, x, y + 2, frame);
        frame.Line("</g>");
    }

    private static SvgTextKind KindOf(PictureNoteKind note) => note switch
    {
        PictureNoteKind.Unit or PictureNoteKind.Holder or PictureNoteKind.Folded => SvgTextKind.Small,
        PictureNoteKind.State => SvgTextKind.State,
        PictureNoteKind.Change => SvgTextKind.Change,
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "No note of a box."),
    };

    private static void Rectangle(PictureBox box, int offset, string dashes, SvgFrame frame) => frame.Rectangle(
        box.X + offset, box.Y + offset, box.Width, box.Height, "box", "#ffffff", "#6b7280", more: " rx=\"5\"" + dashes);

    private static void WriteLegend(ChartPicture picture, SvgFrame frame)
    {
        var severities = picture.Boxes.SelectMany(box => box.Marks).Select(mark => mark.Severity).Distinct().OrderByDescending(one => one)
            .ToArray();
        var (x, y) = (24, picture.Height - 30);
        foreach (var severity in severities)
        {
            SvgMarks.WriteShape(severity, x, y, frame.Output);
            frame.Text(frame.Said(SvgMarks.Word(severity)), x + 20, y + 12, SvgTextKind.Small);
            x += 84;
        }
    }

    private static string P(PicturePoint point) => $"{N(point.X)},{N(point.Y)}";

    private static string N(int number) => SvgFrame.N(number);
}
