using System.Globalization;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What a text of a picture is.</summary>
internal enum SvgTextKind
{
    Plain = 0,
    Heading,
    Small,

    /// <summary>The title of a position.</summary>
    BoxTitle,

    /// <summary>The state of a position, such as vacant.</summary>
    State,

    /// <summary>What a change does to a position.</summary>
    Change,
}

/// <summary>What every picture of ours has: size, title and description, a ground, and a style for dark.</summary>
/// <remarks>What an office program does not read of the style, the attributes say; so the style holds only what dark needs.</remarks>
internal sealed class SvgFrame(TextWriter output, SvgOptions options)
{
    private const string Dark =
        "@media (prefers-color-scheme:dark){.ground{fill:#111827}.box{fill:#1f2937;stroke:#9ca3af}.title,.label{fill:#f9fafb}"
        + ".note{fill:#d1d5db}.solid{stroke:#9ca3af}.dotted{stroke:#c4b5fd}.end{fill:#c4b5fd}.change{fill:#5eead4}"
        + ".changed{stroke:#5eead4}.band{fill:#1f2937}}";

    // Room for the words of three marks; what is narrower stands in the middle.
    private const int LeastWidth = 320;

    private static readonly string Note = $"class=\"note\" font-size=\"{N(BoxContent.NoteSize)}\" fill=\"#4b5563\"";

    /// <summary>Takes the marks that others write.</summary>
    public TextWriter Output => output;

    /// <summary>The language in which everything is said.</summary>
    public Language Language => options.Language;

    /// <summary>A text in the language of the picture.</summary>
    public string Said(Charts.Text text) => text.Format(options.Language);

    public void Open(int width, int height, string title, string description)
    {
        var id = MarkupText.Id(options.IdPrefix);
        var (left, wide) = (Math.Min(0, (width - LeastWidth) / 2), Math.Max(width, LeastWidth));
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{N(left)} 0 {N(wide)} {N(height)}\" width=\"{N(wide)}\" "
            + $"height=\"{N(height)}\" role=\"img\" "
            + $"aria-labelledby=\"{id}-title {id}-text\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">");
        Line($"<title id=\"{id}-title\">{MarkupText.Of(title)}</title>");
        Line($"<desc id=\"{id}-text\">{MarkupText.Of(description)}</desc>");
        if (!options.IsInPage) Line($"<style>{Dark}</style>");
        var begin = left < 0 ? $" x=\"{N(left)}\"" : "";
        Line($"<rect class=\"ground\"{begin} width=\"{N(wide)}\" height=\"{N(height)}\" fill=\"#ffffff\"/>");
    }

    public void Close() => Line("</svg>");

    /// <summary>Writes a text; an anchor other than the start may be named.</summary>
    public void Text(string text, int x, int y, SvgTextKind kind = SvgTextKind.Plain, string? anchor = null, string? transform = null)
    {
        var style = kind switch
        {
            SvgTextKind.Heading => "class=\"title\" font-size=\"15\" font-weight=\"700\" fill=\"#111827\"",
            SvgTextKind.Plain => "class=\"label\" font-size=\"12\" fill=\"#111827\"",
            SvgTextKind.Small => Note,
            SvgTextKind.BoxTitle =>
                $"class=\"title\" font-size=\"{N(BoxContent.TitleSize)}\" font-weight=\"600\" fill=\"#111827\"",
            SvgTextKind.State => Note + " font-style=\"italic\"",
            SvgTextKind.Change => $"class=\"change\" font-size=\"{N(BoxContent.NoteSize)}\" font-weight=\"700\" fill=\"#0f766e\"",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text of a picture."),
        };
        var more = (anchor is null ? "" : $" text-anchor=\"{anchor}\"") + (transform is null ? "" : $" transform=\"{transform}\"");
        Line($"<text {style} x=\"{N(x)}\" y=\"{N(y)}\" unicode-bidi=\"plaintext\"{more}>{MarkupText.Of(text)}</text>");
    }

    /// <summary>Writes a rectangle with a tooltip.</summary>
    public void Rectangle(
        int x, int y, int width, int height, string kind, string fill, string stroke, string? tooltip = null, string more = "")
    {
        var inside = tooltip is null ? "/>" : $"><title>{MarkupText.Of(tooltip)}</title></rect>";
        Line($"<rect class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\" "
            + $"stroke=\"{stroke}\"{more}{inside}");
    }

    public void Line(string markup)
    {
        output.Write(markup);
        output.Write('\n');
    }

    public static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
