using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>PlantUML: work breakdowns, mind maps, and diagrams of elements and arrows.</summary>
internal sealed class PlantUmlReader : DrawingReader
{
    private static readonly string[] Extensions = [".puml", ".plantuml", ".pu", ".iuml", ".wsd"];

    public override string Name => Formats.PlantUml;

    public override string Title => "a PlantUML diagram";

    public override string Page =>
        """
        Work breakdowns (`@startwbs`) and mind maps (`@startmindmap`) are trees by their marks. In class, object, component and deployment
        diagrams an arrow leads from the manager down to whoever reports; a triangle, diamond or circle marks the manager, and `-up-` turns
        an arrow round. Dotted and dashed arrows are dotted lines; packages and other frames around elements are units. Sequences and
        activities are refused.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.IsNoText(file)) return Recognition.None;
        var scanner = new Scanner(file.Text);
        return Open(scanner) is { } kind
            ? new(97, Text.Of("It begins with @start{kind}, as PlantUML does.", ("kind", Say.Quote(kind))))
            : Extensions.Contains(file.Extension, StringComparer.Ordinal)
            ? new(60, Text.Of("The file name is that of a PlantUML diagram."))
            : Recognition.None;
    }

    protected override Text? Draw(string text, BoxSketch sketch)
    {
        var diagrams = Diagrams(text);
        var trees = new IndentedBoxes(sketch);
        var refused = new List<(Text Said, int Line)>();
        foreach (var (kind, content, line) in diagrams)
        {
            // Whether arrows are steps is known at the end only, and those of one diagram must not come among the lines of another.
            var refusal = diagrams.Count == 1 || Draw(kind, new(content, line), new("", sketch.Titles), null) is not { } other
                ? Draw(kind, new(content, line), sketch, trees)
                : other;
            if (refusal is not null) refused.Add((refusal, line - 1));
        }

        if (refused.Count == diagrams.Count) return refused[0].Said;
        foreach (var (said, line) in refused) sketch.Report(ProblemKind.UnreadableRow, said, line);
        return null;
    }

    private static Text? Draw(string? kind, Scanner scanner, BoxSketch sketch, IndentedBoxes? trees)
    {
        switch (kind)
        {
            case "wbs" or "mindmap":
            case null or "uml" when IsTree(scanner):
                new PlantUmlTree(scanner, sketch, trees ?? new(sketch)).Read();
                return null;
            case null or "uml":
                var diagram = new PlantUmlDiagram(scanner, sketch);
                diagram.Read();
                return diagram.IsOfSteps ? BoxTexts.PlantUmlSteps : null;
            default:
                return BoxTexts.OtherPlantUml(kind);
        }
    }

    /// <summary>The diagrams of a text, each from the line behind the one that opens it; the text itself where none is opened. What stands
    /// between them is prose.</summary>
    private static List<(string? Kind, string Content, int Line)> Diagrams(string text)
    {
        var scanner = new Scanner(text);
        if (Open(scanner) is not { } first) return [(null, text, 1)];
        var diagrams = new List<(string? Kind, string Content, int Line)>();
        for (string? kind = first; kind is not null;)
        {
            scanner.TakeLine();
            var (from, line) = (scanner.At, scanner.Line);
            var next = NextOpened(scanner);
            diagrams.Add((kind, scanner.Text(from), line));
            kind = next;
        }

        return diagrams;
    }

    private static string? NextOpened(Scanner scanner)
    {
        for (; !scanner.IsAtEnd; scanner.TakeLine())
            if (PlantUmlText.Opened(scanner.RestOfLine) is { } kind) return kind;
        return null;
    }

    // Some write a tree without saying that it is one.
    private static bool IsTree(Scanner scanner)
    {
        scanner.SkipSpace();
        return scanner.Current is '*' or '+' && char.IsWhiteSpace(scanner.Ahead(1));
    }

    // Comments and blank lines may stand before it.
    private static string? Open(Scanner scanner)
    {
        while (!scanner.IsAtEnd)
        {
            scanner.SkipSpace();
            if (PlantUmlText.Opened(scanner.RestOfLine) is { } kind) return kind;
            if (scanner.Current is not ('\'' or '/' or '`')) return null;
            scanner.TakeLine();
        }

        return null;
    }
}
