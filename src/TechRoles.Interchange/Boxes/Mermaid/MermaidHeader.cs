namespace TechRoles.Interchange;

/// <summary>The beginning of a Mermaid text: what kind of diagram it is.</summary>
/// <param name="Diagram">The word that opens the diagram, in small letters; empty where none is known.</param>
/// <param name="Direction">The direction of a flowchart, such as <c>TD</c>; empty where none is stated.</param>
/// <param name="Title">The title of the front matter; null where there is none.</param>
/// <param name="StandsAlone">Whether nothing follows on the line, so that it is no sentence.</param>
internal sealed record MermaidHeader(string Diagram, string Direction, string? Title, bool StandsAlone)
{
    private static readonly string[] Flowcharts = ["graph", "flowchart", "flowchart-elk"];

    private static readonly string[] Others =
    [
        "sequencediagram", "classdiagram", "classdiagram-v2", "statediagram", "statediagram-v2", "erdiagram", "journey", "gantt", "pie",
        "quadrantchart", "requirementdiagram", "gitgraph", "c4context", "c4container", "c4component", "c4dynamic", "c4deployment",
        "timeline", "zenuml",
        "sankey", "sankey-beta", "xychart", "xychart-beta", "block", "block-beta", "packet", "packet-beta", "kanban", "architecture",
        "architecture-beta",
        "radar-beta", "treemap", "treemap-beta", "venn-beta", "info",
    ];

    private static readonly string[] Directions = ["TB", "TD", "BT", "RL", "LR", ">", "<", "^", "v"];

    /// <summary>Whether it is one of which boxes and arrows are read.</summary>
    public bool IsFlowchart => Flowcharts.Contains(Diagram, StringComparer.Ordinal);

    public bool IsMindMap => Diagram == "mindmap";

    /// <summary>Whether it is a diagram of another kind than is read here.</summary>
    public bool IsOther => Others.Contains(Diagram, StringComparer.Ordinal);

    public bool PointsUpwards => Direction is "BT" or "^";

    /// <summary>Reads the header and leaves the scanner behind it; comments, directives and front matter are passed over.</summary>
    public static MermaidHeader Of(Scanner scanner)
    {
        string? title = null;
        var isFirst = true;
        while (!scanner.IsAtEnd)
        {
            scanner.SkipSpace();
            if (isFirst && scanner.StartsWith("---\n")) title = FrontMatter(scanner);
            else if (scanner.StartsWith("```") || scanner.StartsWith("~~~")) scanner.TakeLine();
            else if (scanner.StartsWith("%%{")) SkipDirective(scanner);
            else if (scanner.StartsWith("%%")) scanner.TakeLine();
            else break;
            isFirst = false;
        }

        var line = scanner.RestOfLine;
        var word = WordOf(line, 0);
        var diagram = word.ToString().ToLowerInvariant();
        var standsAlone = line[word.Length..].Trim(" \t;").IsEmpty;
        if (!Flowcharts.Contains(diagram, StringComparer.Ordinal)) return new(diagram, "", title, standsAlone);
        scanner.Skip(word.Length);
        scanner.SkipBlanks();
        var direction = WordOf(scanner.RestOfLine, 0).ToString();
        if (!Directions.Contains(direction, StringComparer.OrdinalIgnoreCase)) return new(diagram, "", title, standsAlone);
        scanner.Skip(direction.Length);
        return new(diagram, direction.ToUpperInvariant(), title, standsAlone);
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> line, int from)
    {
        var end = line[from..].IndexOfAny(" \t;");
        return (end < 0 ? line[from..] : line.Slice(from, end)).TrimEnd();
    }

    private static string? FrontMatter(Scanner scanner)
    {
        string? title = null;
        scanner.TakeLine();
        while (!scanner.IsAtEnd)
        {
            var line = scanner.TakeLine();
            if (line.TrimEnd() == "---") break;
            if (line.StartsWith("title:", StringComparison.Ordinal)) title = line["title:".Length..].Trim();
        }

        return title;
    }

    // %%{init: { … }}%% may go over several lines.
    private static void SkipDirective(Scanner scanner)
    {
        var end = scanner.Rest.IndexOf("}%%", StringComparison.Ordinal);
        if (end < 0) scanner.TakeLine();
        else scanner.Skip(end + 3);
    }
}
