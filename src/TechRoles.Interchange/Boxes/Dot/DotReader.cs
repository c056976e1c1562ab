using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Graphviz graphs.</summary>
internal sealed class DotReader : DrawingReader
{
    public override string Name => Formats.Dot;

    public override string Title => "a Graphviz graph";

    public override string Page =>
        """
        `graph` and `digraph`. An arrow leads from the manager down to whoever reports, unless `dir=back` or `rankdir=BT` turn it round.
        Dashed and dotted arrows are dotted lines, invisible ones are none. A cluster is a unit, with its label. Labels are plain, records
        or HTML; points and empty boxes are places where lines meet.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.IsNoText(file)) return Recognition.None;
        if (Open(new(new Scanner(file.Text)))) return new(95, Text.Of("It begins as a Graphviz graph."));
        return file.Extension is ".dot" or ".gv" ? new(60, Text.Of("The file name is that of a Graphviz graph.")) : Recognition.None;
    }

    protected override Text? Draw(string text, BoxSketch sketch)
    {
        var tokens = new DotTokens(new(text));
        if (tokens.Peek().IsWord("strict")) tokens.Take();
        if (!tokens.Peek().IsWord("graph") && !tokens.Peek().IsWord("digraph")) return BoxTexts.NoDot;
        new DotGraph(tokens, sketch).Read();
        return null;
    }

    // [strict] (graph | digraph) [name] {
    private static bool Open(DotTokens tokens)
    {
        if (tokens.Peek().IsWord("strict")) tokens.Take();
        if (!tokens.Peek().IsWord("graph") && !tokens.Peek().IsWord("digraph")) return false;
        tokens.Take();
        if (tokens.Peek().IsId) tokens.Take();
        return tokens.Peek().Is("{");
    }
}
