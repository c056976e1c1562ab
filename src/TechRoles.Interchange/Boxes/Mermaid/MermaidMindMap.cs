using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a Mermaid mind map: a tree by indentation.</summary>
internal static class MermaidMindMap
{
    public static void Read(Scanner scanner, BoxSketch sketch)
    {
        var boxes = new IndentedBoxes(sketch);
        scanner.TakeLine();
        while (!scanner.IsAtEnd)
        {
            var indent = 0;
            for (; !scanner.IsAtLineEnd && char.IsWhiteSpace(scanner.Current); scanner.Skip()) indent += scanner.Current == '\t' ? 4 : 1;
            if (scanner.IsAtLineEnd || scanner.StartsWith("%%") || scanner.StartsWith("::icon") || scanner.StartsWith(":::"))
            {
                scanner.TakeLine();
                continue;
            }

            if (scanner.StartsWith("```")) break;
            var line = scanner.Line;
            boxes.Add(indent, Label(scanner, sketch), line);
        }
    }

    // id[label], id((label)), or the bare text.
    private static string Label(Scanner scanner, BoxSketch sketch)
    {
        var rest = scanner.RestOfLine;
        var bracket = rest.IndexOfAny("[({)");
        if (bracket < 0 || rest[bracket] == ')' || rest[..bracket].Contains(' ')) return scanner.TakeLine();
        var line = scanner.Line;
        scanner.Skip(bracket);
        var label = MermaidShape.Take(scanner);
        if (label is null) sketch.Report(ProblemKind.UnreadableRow, BoxTexts.BracketNeverClosed, line);
        label ??= scanner.RestOfLine[1..].ToString();
        scanner.TakeLine();
        return label;
    }
}
