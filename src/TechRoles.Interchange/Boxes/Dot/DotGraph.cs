using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads a Graphviz graph, statement by statement; braces within braces are kept on a list, not on the stack.</summary>
internal sealed class DotGraph(DotTokens tokens, BoxSketch sketch)
{
    private static Text Format => Text.Of("a Graphviz graph");

    private readonly List<Level> _open = [];

    /// <summary>Reads from the word that opens the graph to its end.</summary>
    public void Read()
    {
        tokens.Take();
        if (tokens.Peek().IsId) tokens.Take();
        if (!tokens.Take("{")) return;
        _open.Add(new(false, DotLook.Plain, DotLook.Plain));
        while (_open.Count > 0)
        {
            var token = tokens.Peek();
            if (token.Kind == DotTokenKind.End)
            {
                sketch.Report(ProblemKind.UnreadableRow, BoxTexts.BraceNeverClosed, token.Line);
                break;
            }

            if (tokens.Take("}")) CloseLevel();
            else if (!tokens.Take(";") && !tokens.Take(",")) ReadStatement(token);
        }
    }

    private Level Now => _open[^1];

    private void CloseLevel()
    {
        var closed = Now;
        _open.RemoveAt(_open.Count - 1);
        if (closed.IsGroup) sketch.Close();
        if (_open.Count == 0) return;
        Now.Named.AddRange(closed.Named);
        Now.Resumed = closed.Chain;
        ReadChain(closed.Named, null, tokens.Peek().Line);
    }

    private void ReadStatement(DotToken token)
    {
        if (token.Is("{") || token.IsWord("subgraph"))
        {
            OpenLevel();
            return;
        }

        if (!token.IsId)
        {
            sketch.Report(ProblemKind.UnreadableRow, BoxTexts.NotUnderstood(Format), token.Line);
            SkipStatement(token.Line);
            return;
        }

        tokens.Take();
        if (tokens.Take("=")) ReadSetting(token);
        else if (tokens.Peek().Is("[") && (token.IsWord("graph") || token.IsWord("node") || token.IsWord("edge"))) ReadDefaults(token);
        else ReadChain([Node(token)], token, token.Line);
    }

    // What cannot be read ends where a statement, a brace or a line does.
    private void SkipStatement(int line)
    {
        do tokens.Take();
        while (tokens.Peek() is var next && next.Kind != DotTokenKind.End && next.Line == line && !next.Is(";") && !next.Is("}"));
    }

    private void OpenLevel()
    {
        var name = "";
        var line = tokens.Peek().Line;
        if (tokens.Peek().IsWord("subgraph"))
        {
            tokens.Take();
            if (tokens.Peek().IsId) name = tokens.Take().Text;
        }

        if (!tokens.Take("{")) return;
        if (_open.Count == BoxLimits.Braces)
        {
            sketch.Report(ProblemKind.LimitExceeded, BoxTexts.DeepBraces, line);
            _open.Clear();
            return;
        }

        var isGroup = name.StartsWith("cluster", StringComparison.OrdinalIgnoreCase);
        if (isGroup) sketch.Open(name, "", line);
        _open.Add(new(isGroup, Now.Nodes, Now.Arrows) { Chain = Now.Pending });
        _open[^2].Pending = null;
    }

    private void ReadSetting(DotToken name)
    {
        var value = tokens.Take();
        if (name.IsWord("label") && Now.IsGroup) sketch.Title(string.Join(' ', LabelText.Lines(value.Text)));
        else if (name.IsWord("rankdir") && value.Text is "BT") sketch.PointsUpwards = true;
    }

    private void ReadDefaults(DotToken kind)
    {
        if (kind.IsWord("node")) Now.Nodes = Attributes(Now.Nodes);
        else if (kind.IsWord("edge")) Now.Arrows = Attributes(Now.Arrows);
        else if (Attributes(DotLook.Plain).Label is { } label && Now.IsGroup) sketch.Title(string.Join(' ', LabelText.Lines(label)));
    }

    private string Node(DotToken token)
    {
        // A port is behind a colon, and a side of the box behind another.
        while (tokens.Take(":")) tokens.Take();
        var isNew = !sketch.Knows(token.Text);
        if (sketch.Name(token.Text, token.Line)) Now.Named.Add(token.Text);
        if (isNew && Now.Nodes.IsJoint && Now.Nodes.Label is null) sketch.Joint(token.Text, token.Line);
        return token.Text;
    }

    // a -> b -> { c d } [attributes]. An end in braces is read on a level of its own, and the chain goes on when that closes.
    private void ReadChain(List<string> first, DotToken? alone, int line)
    {
        var chain = Now.Resume() ?? new Chain();
        chain.Add(first, line);
        while (tokens.Peek() is var sign && (sign.Is("->") || sign.Is("--")))
        {
            tokens.Take();
            alone = null;
            var next = tokens.Peek();
            if (next.Is("{") || next.IsWord("subgraph"))
            {
                Now.Pending = chain;
                OpenLevel();
                return;
            }

            if (!next.IsId)
            {
                sketch.Report(ProblemKind.UnreadableRow, BoxTexts.NotUnderstood(Format), next.Line);
                break;
            }

            chain.Add([Node(tokens.Take())], next.Line);
        }

        if (chain.Ends.Count > 1) Draw(chain, Attributes(Now.Arrows));
        else if (alone is { } node) Show(node, Attributes(Now.Nodes with { Label = null }));
        else if (tokens.Peek().Is("[")) Attributes(DotLook.Plain);
    }

    private void Show(DotToken node, DotLook look)
    {
        if (look.Title is { } title) sketch.Label(node.Text, [.. LabelText.Lines(look.Name ?? ""), .. LabelText.Lines(title)], node.Line);
        else if (look.IsJoint) sketch.Joint(node.Text, node.Line);
        else if (look.Label is { } label && label != "\\N") sketch.Label(node.Text, Lines(look, label), node.Line);
    }

    private static ValueList<string> Lines(DotLook look, string label)
    {
        if (look.IsHtml || !look.Shape.Contains("record", StringComparison.Ordinal)) return LabelText.Lines(label, escapes: !look.IsHtml);

        // Fields of a record: { <port> one | two }.
        var fields = label.Replace('{', '|').Replace('}', '|').Split('|');
        return fields.SelectMany(
            field => LabelText.Lines(field.Trim() is ['<', .. var port] && port.IndexOf('>', StringComparison.Ordinal) is >= 0 and var end
            ? port[(end + 1)..] : field)).ToValueList();
    }

    private void Draw(Chain chain, DotLook look)
    {
        if (look.IsHidden) return;
        var says = ArrowText.Of(look.Label ?? "");
        if (says.IsAnswer) sketch.IsProcess = true;
        for (var at = 1; at < chain.Ends.Count; at++)
        {
            var (above, below) = (chain.Ends[at - 1].Ids, chain.Ends[at].Ids);
            if (look.Direction == "both") sketch.Report(ProblemKind.UnreadableRow, BoxTexts.TwoHeads, chain.Ends[at].Line);
            else if (look.Direction == "back" != (says.Reports && !sketch.PointsUpwards))
                sketch.Arrows(below, above, look.IsDotted || says.IsDotted, chain.Ends[at].Line);
            else sketch.Arrows(above, below, look.IsDotted || says.IsDotted, chain.Ends[at].Line);
        }
    }

    private DotLook Attributes(DotLook look)
    {
        while (tokens.Take("["))
        {
            while (tokens.Peek() is var name && name.Kind != DotTokenKind.End && !name.Is("]") && !name.Is("{") && !name.Is("}"))
            {
                tokens.Take();
                if (!name.IsId || !tokens.Take("=")) continue;
                if (tokens.Peek() is { IsId: true } value) look = look.With(name.Text, value);
                else continue;
                tokens.Take();
            }

            tokens.Take("]");
        }

        return look;
    }

    private sealed class Chain
    {
        public List<(List<string> Ids, int Line)> Ends { get; } = [];

        public void Add(List<string> ids, int line) => Ends.Add(([.. ids], line));
    }

    private sealed class Level(bool isGroup, DotLook nodes, DotLook arrows)
    {
        public bool IsGroup => isGroup;

        public DotLook Nodes { get; set; } = nodes;

        public DotLook Arrows { get; set; } = arrows;

        /// <summary>The boxes that are named on this level.</summary>
        public List<string> Named { get; } = [];

        /// <summary>The chain outside that waits for this level; handed back when it closes.</summary>
        public Chain? Chain { get; init; }

        /// <summary>The chain that waits for the level to be opened next.</summary>
        public Chain? Pending { get; set; }

        /// <summary>The chain that goes on here, since the level inside it has closed.</summary>
        public Chain? Resumed { get; set; }

        public Chain? Resume()
        {
            var chain = Resumed;
            Resumed = null;
            return chain;
        }
    }
}
