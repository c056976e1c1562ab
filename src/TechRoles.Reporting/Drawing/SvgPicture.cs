using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>How a picture becomes SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>What ids in the file begin with, so that several can stand in one page; letters, digits and hyphens; <c>chart</c> unless said.</summary>
    public string IdPrefix { get; init; } = "chart";

    /// <summary>What the picture is called; null: the organisation's name, or "Organisation chart".</summary>
    public string? Title { get; init; }

    /// <summary>Whether it stands in a page of ours, which has the style for it and links to positions.</summary>
    internal bool IsInPage { get; init; }
}

/// <summary>Writes a picture of a chart as SVG.</summary>
/// <remarks>
/// The file stands alone: no script, no reference to anything outside. It is read by browsers and office programs, light or dark as the reader
/// prefers; colour is never the only sign. Titles and names cannot become marks of the file. <b>Cost:</b> O(boxes and lines).
/// </remarks>
public static class SvgPicture
{
    private const int NoteRise = 11;
    private const int TitleRise = 12;

    // What an office program does not read of the style, the attributes say; so the style holds only what dark needs.
    private const string Dark = """
        @media (prefers-color-scheme:dark){.ground{fill:#111827}.box{fill:#1f2937;stroke:#9ca3af}.title{fill:#f9fafb}.note{fill:#d1d5db}.solid{stroke:#9ca3af}.dotted{stroke:#c4b5fd}.end{fill:#c4b5fd}}
        """;

    /// <summary>Writes the picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(ChartPicture picture, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(picture);
        Guard.Against.Null(output);
        options ??= new();
        var id = MarkupText.Id(options.IdPrefix);
        var title = MarkupText.Of(options.Title ?? picture.Chart.Organisation.Name ?? "Organisation chart");
        Line(output, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(picture.Width)} {N(picture.Height)}" width="{N(picture.Width)}" height="{N(picture.Height)}" role="img" aria-labelledby="{id}-title {id}-text" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">""");
        Line(output, $"""<title id="{id}-title">{title}</title>""");
        Line(output, $"""<desc id="{id}-text">{MarkupText.Of(Description(picture))}</desc>""");
        if (!options.IsInPage) Line(output, $"<style>{Dark}</style>");
        Line(output, $"""<rect class="ground" width="{N(picture.Width)}" height="{N(picture.Height)}" fill="#ffffff"/>""");
        foreach (var line in picture.Lines) WriteLine(line, output);
        foreach (var box in picture.Boxes) WriteBox(box, options.IsInPage, output);
        WriteLegend(picture, output);
        Line(output, "</svg>");
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

    private static string Description(ChartPicture picture)
    {
        var sums = new Dictionary<Severity, int>();
        foreach (var mark in picture.Boxes.SelectMany(box => box.Marks)) sums[mark.Severity] = sums.GetValueOrDefault(mark.Severity) + mark.Count;
        var marks = sums.Count == 0
            ? ""
            : " Marks: " + string.Join(", ", sums.OrderByDescending(sum => sum.Key).Select(sum => $"{SvgMarks.Word(sum.Key)} {N(sum.Value)}")) + ".";
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
        var y = box.Y + BoxContent.Padding;
        foreach (var title in box.Title)
        {
            Line(output, $"""<text class="title" x="{N(box.X + BoxContent.Padding)}" y="{N(y + TitleRise)}" font-size="{BoxContent.TitleSize}" font-weight="600" fill="#111827" unicode-bidi="plaintext">{MarkupText.Of(title)}</text>""");
            y += BoxContent.TitleLine;
        }

        foreach (var note in box.Notes)
        {
            var style = note.Kind == PictureNoteKind.State ? " font-style=\"italic\"" : "";
            Line(output, $"""<text class="note" x="{N(box.X + BoxContent.Padding)}" y="{N(y + NoteRise)}" font-size="{BoxContent.NoteSize}" fill="#4b5563" unicode-bidi="plaintext"{style}>{MarkupText.Of(note.Text)}</text>""");
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
        var severities = picture.Boxes.SelectMany(box => box.Marks).Select(mark => mark.Severity).Distinct().OrderByDescending(one => one).ToArray();
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
