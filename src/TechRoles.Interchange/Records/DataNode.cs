namespace TechRoles.Interchange;

/// <summary>What a value of a document is.</summary>
internal enum DataKind
{
    /// <summary>Nothing is stated.</summary>
    Empty = 0,

    /// <summary>A text, a number, or true or false, as it is written.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by name.</summary>
    Fields,
}

/// <summary>A value of a document that nests, such as JSON or YAML, whichever language it was written in.</summary>
/// <remarks>Made by <see cref="DataTreeBuilder"/>.</remarks>
internal sealed class DataNode
{
    private readonly List<DataNode>? _items;
    private readonly List<string>? _names;

    public DataNode(DataKind kind, string text, int line, List<DataNode>? items = null, List<string>? names = null)
    {
        Kind = kind;
        Text = text;
        Line = line;
        _items = items;
        _names = names;
    }

    /// <summary>What it is.</summary>
    public DataKind Kind { get; }

    /// <summary>The text; empty for anything else.</summary>
    public string Text { get; }

    /// <summary>The 1-based line on which it begins.</summary>
    public int Line { get; }

    /// <summary>The values of a list or of fields, in the order of the source; none for anything else.</summary>
    public IReadOnlyList<DataNode> Items => _items ?? [];

    /// <summary>The names of the fields, beside <see cref="Items"/>; none for anything else.</summary>
    public IReadOnlyList<string> Names => _names ?? [];

    /// <summary>The value of the first field with a name; null where there is none.</summary>
    public DataNode? this[string name]
    {
        get
        {
            for (var at = 0; at < Names.Count; at++)
                if (Names[at] == name) return Items[at];
            return null;
        }
    }
}
