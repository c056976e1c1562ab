using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Writes a picture of a chart as text that other tools draw: Mermaid and DOT.</summary>
/// <remarks>Titles cannot become marks of either language. <b>Cost:</b> O(boxes and lines).</remarks>
public static class DiagramText
{
    /// <summary>What Mermaid draws at most unless its user says otherwise; past that it draws nothing at all.</summary>
    private const int MostMermaidLines = 500;

    /// <summary>Writes a Mermaid flowchart.</summary>
    /// <param name="picture">The picture; of its lines those over 500 are left out, which a comment says.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    public static void WriteMermaid(ChartPicture picture, TextWriter output)
    {
        Guard.Against.Null(picture);
        Guard.Against.Null(output);
        output.Write("flowchart TD\n");
        for (var box = 0; box < picture.Boxes.Count; box++)
            output.Write($"  b{N(box)}[\"{string.Join("<br/>", LinesOf(picture, box).Select(InMermaid))}\"]\n");
        foreach (var line in picture.Lines.Take(MostMermaidLines))
        {
            output.Write(line.Kind == LineKind.Solid
                ? $"  b{N(line.To)} --> b{N(line.From)}\n"
                : $"  b{N(line.To)} -.-> b{N(line.From)}\n");
        }

        if (picture.Lines.Count > MostMermaidLines)
        {
            var more = Text.Of("{count} more lines are left out", ("count", picture.Lines.Count - MostMermaidLines));
            output.Write($"  %% {more.Format(picture.Options.Language)}\n");
        }
    }

    /// <summary>Writes a graph in the DOT language of Graphviz.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    public static void WriteDot(ChartPicture picture, TextWriter output)
    {
        Guard.Against.Null(picture);
        Guard.Against.Null(output);
        output.Write("digraph chart {\n  node [shape=box, fontname=\"Helvetica\"];\n  edge [dir=none];\n");
        for (var box = 0; box < picture.Boxes.Count; box++)
        {
            var style = picture.Boxes[box].IsVacant ? ", style=dashed" : "";
            output.Write($"  b{N(box)} [label=\"{string.Join("\\n", LinesOf(picture, box).Select(InDot))}\"{style}];\n");
        }

        foreach (var line in picture.Lines)
            output.Write(
                $"  b{N(line.To)} -> b{N(line.From)}{(line.Kind == LineKind.Solid ? "" : " [style=dotted, constraint=false]")};\n");
        output.Write("}\n");
    }

    private static IEnumerable<string> LinesOf(ChartPicture picture, int number)
    {
        var (box, language) = (picture.Boxes[number], picture.Options.Language);
        yield return Readable.Of(box.Position?.Title ?? box.Tooltip);
        foreach (var note in box.Notes) yield return note.Text;
        if (box.Marks.Count > 0)
        {
            yield return string.Join(
                ", ", box.Marks.Select(mark => $"{SvgMarks.Word(mark.Severity).Format(language)} {N(mark.Count)}"));
        }
    }

    /// <summary>Whatever could end the label or begin markup becomes the number of its letter.</summary>
    private static string InMermaid(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '.' or ',' or '-' or '(' or ')' or '+' or '…' || letter > '~')
                safe.Append(letter);
            else safe.Append(CultureInfo.InvariantCulture, $"#{(int)letter};");
        }

        return safe.ToString();
    }

    private static string InDot(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
