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
        var scanner = new Scanner(text);
        var kind = Open(scanner);
        if (kind is null) scanner = new(text);
        else scanner.TakeLine();
        var trees = new IndentedBoxes(sketch);
        var refusal = Draw(kind, scanner, sketch, trees);

        // A text may hold several diagrams; what stands between them is prose.
        while (refusal is null && NextOpened(scanner) is { } next)
        {
            var line = scanner.Line;
            scanner.TakeLine();
            if (Draw(next, scanner, sketch, trees) is { } other) sketch.Report(ProblemKind.UnreadableRow, other, line);
        }

        return refusal;
    }

    private static Text? Draw(string? kind, Scanner scanner, BoxSketch sketch, IndentedBoxes trees)
    {
        switch (kind)
        {
            case "wbs" or "mindmap":
            case null or "uml" when IsTree(scanner):
                new PlantUmlTree(scanner, sketch, trees).Read();
                return null;
            case null or "uml":
                var diagram = new PlantUmlDiagram(scanner, sketch);
                diagram.Read();
                return diagram.IsOfSteps ? BoxTexts.PlantUmlSteps : null;
            default:
                return BoxTexts.OtherPlantUml(kind);
        }
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
