using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Makes a tree of values out of the events of a parser, without recursion and within limits.</summary>
/// <remarks>Call a method for each event; each says whether the parser may go on. Afterwards <see cref="Root"/> is the tree.</remarks>
/// <param name="limits">How many values a tree has at most, and how deep they nest.</param>
internal sealed class DataTreeBuilder(ReadLimits limits)
{
    private readonly List<Open> _open = [];
    private readonly List<DataNode> _roots = [];
    private int _nodes;

    /// <summary>Which limit is passed, as a sentence; null where none is.</summary>
    public Text? Limit { get; private set; }

    /// <summary>The tree: the one value of the document, or a list of them where it has several.</summary>
    public DataNode Root => _roots.Count == 1 ? _roots[0] : new(DataKind.List, "", _roots.Count == 0 ? 1 : _roots[0].Line, _roots);

    /// <summary>The name of the field that comes next.</summary>
    public void Name(string name) => _open[^1].Name = name;

    /// <summary>A text, number, or true or false; null: nothing is stated.</summary>
    public bool Text(string? text, int line) => Add(new(text is null ? DataKind.Empty : DataKind.Text, text ?? "", line));

    /// <summary>A list begins.</summary>
    public bool BeginList(int line) => Begin(DataKind.List, line);

    /// <summary>Values by name begin.</summary>
    public bool BeginFields(int line) => Begin(DataKind.Fields, line);

    /// <summary>What began last ends.</summary>
    public void End()
    {
        if (_open.Count > 0) _open.RemoveAt(_open.Count - 1);
    }

    private bool Begin(DataKind kind, int line)
    {
        if (_open.Count >= limits.Depth)
        {
            Limit = ProblemTexts.TooDeep(limits.Depth);
            return false;
        }

        var open = new Open(kind);
        if (!Add(new(kind, "", line, open.Items, open.Names))) return false;
        _open.Add(open);
        return true;
    }

    private bool Add(DataNode node)
    {
        if (++_nodes > limits.Nodes)
        {
            Limit = ProblemTexts.TooManyValues(limits.Nodes);
            return false;
        }

        if (_open.Count == 0) _roots.Add(node);
        else _open[^1].Add(node);
        return true;
    }

    private sealed class Open(DataKind kind)
    {
        public List<DataNode> Items { get; } = [];

        public List<string>? Names { get; } = kind == DataKind.Fields ? [] : null;

        public string Name { get; set; } = "";

        public void Add(DataNode node)
        {
            Items.Add(node);
            Names?.Add(Name);
        }
    }
}
