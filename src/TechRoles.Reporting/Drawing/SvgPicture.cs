using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Analysis;
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
        var title = options.Title ?? picture.Chart.Organisation.Name ?? "Organisation chart";
        var frame = new SvgFrame(output, options.IsInPage);
        frame.Open(picture.Width, picture.Height, title, Description(picture), options.IdPrefix);
        WriteContent(picture, options.IsInPage, output);
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
        var frame = new SvgFrame(output, options.IsInPage);
        var right = one.Width + Gutter;
        frame.Open(
            right + other.Width,
            Math.Max(one.Height, other.Height) + HeadingHeight,
            options.Title ?? $"{headings.One}, {headings.Other}",
            $"{headings.One}: {Description(one)} {headings.Other}: {Description(other)}",
            options.IdPrefix);
        foreach (var (picture, heading, x) in new[] { (one, headings.One, 0), (other, headings.Other, right) })
        {
            Line(output, $"<g transform=\"translate({N(x)} {N(HeadingHeight)})\">");
            frame.Text(heading, 24, -8, SvgTextKind.Heading);
            WriteContent(picture, isInPage: false, output);
            Line(output, "</g>");
        }

        Line(output,
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

    private static void WriteContent(ChartPicture picture, bool isInPage, TextWriter output)
    {
        foreach (var line in picture.Lines) WriteLine(line, output);
        foreach (var box in picture.Boxes) WriteBox(box, isInPage, output);
        WriteLegend(picture, output);
    }

    private static string Description(ChartPicture picture)
    {
        var sums = new Dictionary<Severity, int>();
        foreach (var mark in picture.Boxes.SelectMany(box => box.Marks))
            sums[mark.Severity] = sums.GetValueOrDefault(mark.Severity) + mark.Count;
        var marks = sums.Count == 0
            ? ""
            : " Marks: "
            + string.Join(", ", sums.OrderByDescending(sum => sum.Key).Select(sum => $"{SvgMarks.Word(sum.Key)} {N(sum.Value)}")) + ".";
        var folded = picture.LeftOut > 0 ? $" {N(picture.LeftOut)} are folded away." : "";
        return $"{N(picture.Chart.Positions.Count)} positions.{folded}{marks}";
    }

    private static void WriteLine(PictureLine line, TextWriter output)
    {
        var points = line.Points;
        if (line.Kind == LineKind.Dotted)
        {
            var (from, one, other, to) = (points[0], points[1], points[2], points[3]);
            Line(output, $"""<path class="dotted" d="M{P(from)}C{P(one)} {P(other)} {P(to)}" fill="none" stroke="#6d28d9" stroke-width="1.5" stroke-dasharray="2 4" stroke-linecap="round"/>""");
            Line(output, $"""<circle class="end" cx="{N(to.X)}" cy="{N(to.Y)}" r="3.5" fill="#6d28d9"/>""");
            return;
        }

        Line(output, $"""<polyline class="solid" points="{string.Join(' ', points.Select(P))}" fill="none" stroke="#6b7280" stroke-width="1.25"/>""");
    }

    private static void WriteBox(PictureBox box, bool isInPage, TextWriter output)
    {
        var id = isInPage && box.Position is { } position ? $" id=\"position={MarkupText.Of(Uri.EscapeDataString(position.Id))}\"" : "";
        Line(output, $"<g{id}><title>{MarkupText.Of(box.Tooltip)}</title>");
        var dashes = box.IsVacant ? " stroke-dasharray=\"5 3\"" : "";
        if (box.IsPool || box.Position is null) Rectangle(box, 4, "", output);
        Rectangle(box, 0, dashes, output);
        if (box.Notes.Any(note => note.Kind == PictureNoteKind.Change))
            Line(output, $"""<rect class="changed" x="{N(box.X)}" y="{N(box.Y)}" width="{N(box.Width)}" height="{N(box.Height)}" rx="5" fill="none" stroke="#0f766e" stroke-width="3"/>""");
        var y = box.Y + BoxContent.Padding;
        foreach (var title in box.Title)
        {
            Line(output, $"""<text class="title" x="{N(box.X + BoxContent.Padding)}" y="{N(y + TitleRise)}" font-size="{BoxContent.TitleSize}" font-weight="600" fill="#111827" unicode-bidi="plaintext">{MarkupText.Of(title)}</text>""");
            y += BoxContent.TitleLine;
        }

        foreach (var note in box.Notes)
        {
            var style = note.Kind switch
            {
                PictureNoteKind.State => " font-style=\"italic\"",
                PictureNoteKind.Change => " font-weight=\"700\"",
                _ => "",
            };
            Line(output, $"""<text class="{(note.Kind == PictureNoteKind.Change ? "change" : "note")}" x="{N(box.X + BoxContent.Padding)}" y="{N(y + NoteRise)}" font-size="{BoxContent.NoteSize}" fill="{(note.Kind == PictureNoteKind.Change ? "#0f766e" : "#4b5563")}" unicode-bidi="plaintext"{style}>{MarkupText.Of(note.Text)}</text>""");
            y += BoxContent.NoteLine;
        }

        var x = box.X + BoxContent.Padding;
        foreach (var mark in box.Marks) x = SvgMarks.Write(mark, x, y + 2, output);
        Line(output, "</g>");
    }

    private static void Rectangle(PictureBox box, int offset, string dashes, TextWriter output) => Line(
        output,
        $"""<rect class="box" x="{N(box.X + offset)}" y="{N(box.Y + offset)}" width="{N(box.Width)}" height="{N(box.Height)}" rx="5" fill="#ffffff" stroke="#6b7280"{dashes}/>""");

    private static void WriteLegend(ChartPicture picture, TextWriter output)
    {
        var severities = picture.Boxes.SelectMany(box => box.Marks).Select(mark => mark.Severity).Distinct().OrderByDescending(one => one)
            .ToArray();
        var (x, y) = (24, picture.Height - 30);
        foreach (var severity in severities)
        {
            SvgMarks.WriteShape(severity, x, y, output);
            Line(output, $"""<text class="note" x="{N(x + 20)}" y="{N(y + 12)}" font-size="{BoxContent.NoteSize}" fill="#4b5563">{SvgMarks.Word(severity)}</text>""");
            x += 84;
        }
    }

    private static string P(PicturePoint point) => $"{N(point.X)},{N(point.Y)}";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
