using System.Text;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a PlantUML work breakdown or mind map: the number of marks at the start of a line is the level.</summary>
/// <param name="scanner">At the first line of the diagram.</param>
/// <param name="sketch">Takes the boxes.</param>
/// <param name="boxes">Those of the trees that stand before it in the text: the root of a further tree that is called as one of them is
/// that one.</param>
internal sealed class PlantUmlTree(Scanner scanner, BoxSketch sketch, IndentedBoxes boxes)
{
    // More than any indentation, so that marks outweigh blanks.
    private const int LevelOfMark = 10_000;

    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly List<(string From, string To, int Line)> _crossings = [];

    /// <summary>Reads to the end of the diagram.</summary>
    public void Read()
    {
        boxes.Restart();
        while (!scanner.IsAtEnd)
        {
            var indent = 0;
            for (; !scanner.IsAtLineEnd && char.IsWhiteSpace(scanner.Current); scanner.Skip()) indent += scanner.Current == '\t' ? 4 : 1;
            if (scanner.StartsWith("@end")) break;
            if (scanner.IsAtLineEnd) scanner.Skip();
            else if (scanner.Current is '*' or '+' or '-' or '#') ReadBox(indent);
            else if (!PlantUmlText.Pass(scanner)) ReadCrossing();
        }

        foreach (var (from, to, line) in _crossings)
            if (_aliases.TryGetValue(from, out var above) && _aliases.TryGetValue(to, out var below))
                sketch.Arrow(above, below, isDotted: true, line);
            else sketch.Report(ProblemKind.UnknownReference, BoxTexts.NotUnderstood(BoxTexts.PlantUmlTree), line);
    }

    private void ReadBox(int indent)
    {
        var line = scanner.Line;
        var mark = scanner.Current;
        var marks = 0;
        while (scanner.Current == mark)
        {
            scanner.Skip();
            marks++;
        }

        var alias = SkipLook();
        var label = Label(line);
        if (Alias(ref label) is { } named) alias = named;
        var depth = marks == 1 ? LevelOfMark + Math.Min(indent, LevelOfMark - 1) : Math.Min(marks, 100_000) * LevelOfMark;
        var id = boxes.Add(depth, label, line);
        if (alias is not null) _aliases[alias] = id;
    }

    // [#Orange], _ for no frame, < and > for the side, (id).
    private string? SkipLook()
    {
        string? alias = null;
        while (!scanner.IsAtLineEnd)
        {
            var rest = scanner.RestOfLine;
            if (rest[0] == '[' && rest.Length > 1 && rest[1] == '#' && rest.IndexOf(']') is > 0 and var end) scanner.Skip(end + 1);
            else if (rest[0] == '(' && alias is null && rest.IndexOf(')') is > 1 and var close && !rest[..close].Contains(' '))
            {
                alias = rest[1..close].ToString();
                scanner.Skip(close + 1);
            }
            else if (rest[0] is '_' or '>' || rest[0] == '<' && (rest.Length == 1 || char.IsWhiteSpace(rest[1]))) scanner.Skip();
            else break;
        }

        return alias;
    }

    // ":" opens a label of several lines, which a line with ";" at its end closes.
    private string Label(int line)
    {
        var first = scanner.TakeLine();
        if (!first.StartsWith(':')) return WithoutStyle(first);
        var label = new StringBuilder(first[1..]);
        var isClosed = first.TrimEnd().EndsWith(';');
        while (!isClosed && !scanner.IsAtEnd && !scanner.StartsWith("@end"))
        {
            var more = scanner.TakeLine();
            label.Append('\n').Append(more);
            isClosed = more.TrimEnd().EndsWith(';') || more.Contains(">>", StringComparison.Ordinal)
                && more.Contains(';', StringComparison.Ordinal);
        }

        if (!isClosed) sketch.Report(ProblemKind.UnreadableRow, BoxTexts.LabelNeverClosed, line);
        var text = WithoutStyle(label.ToString()).TrimEnd();
        return text.EndsWith(';') ? text[..^1] : text;
    }

    private static string WithoutStyle(string label)
    {
        var style = label.LastIndexOf("<<", StringComparison.Ordinal);
        return style >= 0 && label.IndexOf(">>", style, StringComparison.Ordinal) > 0 ? label[..style].TrimEnd() : label.Trim();
    }

    // "label" as id
    private static string? Alias(ref string label)
    {
        var at = label.LastIndexOf(" as ", StringComparison.Ordinal);
        if (at < 2 || label[0] != '"' || label[at - 1] != '"') return null;
        var alias = label[(at + 4)..].Trim();
        label = label[1..(at - 1)];
        return alias;
    }

    // id -> id: a line across the tree.
    private void ReadCrossing()
    {
        var line = scanner.Line;
        var words = scanner.TakeLine().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= 3 && words[1].Length > 1 && words[1][0] is '-' or '.' or '<') _crossings.Add((words[0], words[2], line));
        else sketch.Report(ProblemKind.UnreadableRow, BoxTexts.NotUnderstood(BoxTexts.PlantUmlTree), line);
    }
}
