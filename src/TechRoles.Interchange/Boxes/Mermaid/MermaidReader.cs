using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Mermaid flowcharts and mind maps.</summary>
internal sealed class MermaidReader : DrawingReader
{
    public override string Name => Formats.Mermaid;

    public override string Title => "a Mermaid flowchart";

    public override string Page =>
        """
        Flowcharts (`graph`, `flowchart`) and mind maps. An arrow leads from the manager down to whoever reports; where the chart runs from
        the bottom to the top (`BT`), where the words on an arrow say "reports to", or where only that gives everyone one manager, it is
        read the other way round, and that is said. Dotted arrows are dotted lines. A subgraph is a unit. A label is a title, or a name and
        a title: on two lines, `Name (Title)`, `Title: Name`. Styles, classes and links are passed over.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.IsNoText(file)) return Recognition.None;
        var header = MermaidHeader.Of(new Scanner(file.Text));
        if (header.IsFlowchart && (header.Direction.Length > 0 || header.StandsAlone))
            return new(95, Text.Of("It begins as a Mermaid flowchart."));
        if (header.IsMindMap && header.StandsAlone) return new(95, Text.Of("It begins as a Mermaid mind map."));
        if (header.IsOther && header.StandsAlone) return new(90, Text.Of("It begins as a Mermaid diagram."));
        return file.Extension is ".mmd" or ".mermaid" ? new(60, Text.Of("The file name is that of a Mermaid diagram.")) : Recognition.None;
    }

    /// <summary>Reads one Mermaid text, which may stand within another file.</summary>
    /// <param name="text">The text, without the fence around it.</param>
    /// <param name="line">The 1-based line on which it begins.</param>
    /// <param name="sketch">Takes boxes and arrows.</param>
    /// <returns>Null where there are boxes to look for; else why not, as a sentence.</returns>
    internal static Text? Draw(string text, int line, BoxSketch sketch)
    {
        var scanner = new Scanner(text, line);
        var header = MermaidHeader.Of(scanner);
        if (header.IsMindMap) MermaidMindMap.Read(scanner, sketch);
        else if (header.IsFlowchart)
        {
            sketch.PointsUpwards = header.PointsUpwards;
            new MermaidFlowchart(scanner, sketch).Read();
        }
        else return BoxTexts.OtherMermaid(header.IsOther ? header.Diagram : null);
        return null;
    }

    protected override Text? Draw(string text, BoxSketch sketch) => Draw(text, 1, sketch);
}
