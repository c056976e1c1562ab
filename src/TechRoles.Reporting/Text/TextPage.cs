using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>How a line stands out at a terminal.</summary>
internal enum Ink
{
    Plain = 0,
    Heading,
    Error,
    Warning,
    Info,
    Faint,
}

/// <summary>Writes paragraphs that keep to a width, and nothing that could steer a terminal but its own colours.</summary>
internal sealed class TextPage(TextWriter output, int width, (bool Colours, bool Links) may, Language language)
{
    /// <summary>Columns of a line.</summary>
    public int Width { get; } = width;

    /// <summary>The language in which everything is said.</summary>
    public Language Language => language;

    /// <summary>A page as the options say.</summary>
    public static TextPage Of(TextWriter output, ReportOptions? options)
    {
        Guard.Against.Null(output);
        var columns = Guard.Against.OutOfRange(options?.Width ?? 80, nameof(ReportOptions.Width), 40, int.MaxValue);
        return new(output, columns, (options?.Colour ?? false, options?.Links ?? false), options?.Language ?? Language.English);
    }

    public void Blank() => output.Write('\n');

    /// <summary>Writes a paragraph; nothing where there is no text.</summary>
    public void Say(Text? text, int indent = 0, Text? lead = null, Ink ink = Ink.Plain, TerminalLink? link = null)
    {
        if (text is not null) Say(text.Format(language), indent, lead is null ? "" : lead.Format(language) + " ", ink, link);
    }

    /// <summary>Writes a paragraph below a bullet; nothing where there is no text.</summary>
    public void Say(Text? text, int indent, string lead, Ink ink = Ink.Plain, TerminalLink? link = null)
    {
        if (text is not null) Say(text.Format(language), indent, lead, ink, link);
    }

    /// <summary>Writes a paragraph after a blank line; nothing where there is no text.</summary>
    public void SayApart(Text? text, Ink ink = Ink.Plain)
    {
        if (text is null) return;
        Blank();
        Say(text, ink: ink);
    }

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">Any text; what is not fit to be shown is replaced.</param>
    /// <param name="indent">Columns before each line.</param>
    /// <param name="lead">What stands before the first line, such as a bullet; the further lines are indented by as much.</param>
    /// <param name="ink">How it stands out.</param>
    /// <param name="link">What leads somewhere, where it stands on the first line and the terminal knows links.</param>
    public void Say(string text, int indent = 0, string lead = "", Ink ink = Ink.Plain, TerminalLink? link = null)
    {
        var room = Width - indent - TextWidth.Of(lead);
        var before = new string(' ', indent);
        var first = true;
        foreach (var line in Lines(Readable.Of(text), room))
        {
            Write(before + (first ? lead : new string(' ', TextWidth.Of(lead))) + line, ink, first ? link : null);
            first = false;
        }
    }

    /// <summary>Writes a row of a table: a text in a column of its own, and what stands beside its first line.</summary>
    /// <param name="text">Any text; it goes on below where the column is too narrow.</param>
    /// <param name="room">Columns for the text.</param>
    /// <param name="rest">What stands beside it, fit to be shown.</param>
    /// <param name="ink">How it stands out.</param>
    public void Row(string text, int room, string rest, Ink ink = Ink.Plain)
    {
        var first = true;
        foreach (var line in Lines(Readable.Of(text), room))
        {
            Write("  " + line + (first ? new string(' ', room - TextWidth.Of(line)) + rest : ""), ink);
            first = false;
        }
    }

    /// <summary>The lines of a readable text, none wider than the room; words are parted only where they do not fit a line.</summary>
    public static IEnumerable<string> Lines(string text, int room)
    {
        var line = "";
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            var width = TextWidth.Of(rest);
            if (line.Length > 0 && used + 1 + width <= room)
            {
                (line, used) = ($"{line} {rest}", used + 1 + width);
                continue;
            }

            if (line.Length > 0) yield return line;
            for (; width > room; width = TextWidth.Of(rest))
            {
                var fits = Fitting(rest, room);
                yield return rest[..fits];
                rest = rest[fits..];
            }

            (line, used) = (rest, width);
        }

        yield return line;
    }

    // The length of what fits, at least one letter with all its marks.
    private static int Fitting(string word, int room)
    {
        var length = StringInfo.GetNextTextElementLength(word);
        while (length < word.Length)
        {
            var next = length + StringInfo.GetNextTextElementLength(word.AsSpan(length));
            if (TextWidth.Of(word.AsSpan(0, next)) > room) break;
            length = next;
        }

        return length;
    }

    private void Write(string line, Ink ink, TerminalLink? link = null)
    {
        var text = line.TrimEnd(' ');
        if (may.Links && link is not null) text = link.In(text);
        output.Write(may.Colours && text.Length > 0 && Code(ink) is { } code ? $"\e[{code}m{text}\e[0m" : text);
        output.Write('\n');
    }

    private static string? Code(Ink ink) => ink switch
    {
        Ink.Heading => "1",
        Ink.Error => "1;31",
        Ink.Warning => "1;33",
        Ink.Info => "1;36",
        Ink.Faint => "2",
        _ => null,
    };
}
