namespace TechRoles.Reporting;

/// <summary>A forest of boxes to be laid out, as columns; each node stands before those below it.</summary>
internal sealed class DrawnTree
{
    private readonly int[] _starts;
    private readonly int[] _children;

    /// <param name="parent">The parent of each node, a smaller number; -1 for a root.</param>
    /// <param name="width">The width of each node, with the room beside it.</param>
    /// <param name="height">The height of each node, with the room below it.</param>
    public DrawnTree(int[] parent, long[] width, long[] height)
    {
        (Parent, Width, Height) = (parent, width, height);
        Top = new long[parent.Length];
        _starts = new int[parent.Length + 1];
        _children = new int[parent.Length];
        foreach (var above in parent)
            if (above >= 0) _starts[above + 1]++;
        for (var node = 0; node < parent.Length; node++) _starts[node + 1] += _starts[node];
        var next = _starts.AsSpan(0, parent.Length).ToArray();
        for (var node = 0; node < parent.Length; node++)
        {
            if (parent[node] < 0) continue;
            _children[next[parent[node]]++] = node;
            Top[node] = Top[parent[node]] + height[parent[node]];
        }
    }

    public int Count => Parent.Length;

    public int[] Parent { get; }

    public long[] Width { get; }

    public long[] Height { get; }

    /// <summary>The upper edge of each node: where its parent ends.</summary>
    public long[] Top { get; }

    public int ChildCount(int node) => _starts[node + 1] - _starts[node];

    public int Child(int node, int index) => _children[_starts[node] + index];
}
