namespace TechRoles.Engine;

/// <summary>The rows of a forest level by level: roots, then their children, and so on, siblings side by side.</summary>
/// <remarks>
/// In this order parents never go back, so that depths, sizes and preorder labels are passes through memory from one end to the other.
/// Rows that hang on a cycle are never reached.
/// </remarks>
internal sealed class Levels
{
    private readonly int[] _rows;

    // The place of each row's parent; -1 for a root.
    private readonly int[] _up;

    private Levels(int[] rows, int[] up, int count) => (_rows, _up, Count) = (rows, up, count);

    /// <summary>How many rows are reached from a root.</summary>
    public int Count { get; }

    /// <param name="parents">The parent of each row; -1 for a root.</param>
    /// <param name="canonical">The rows that count, in the order that siblings keep. The parent of each must be one of them.</param>
    public static Levels Of(int[] parents, int[] canonical)
    {
        // Roots are children of one row before the first. Gathering moves each start to its end, which is the next one's start.
        var starts = new int[parents.Length + 3];
        if (canonical.Length < parents.Length) foreach (var row in canonical) starts[parents[row] + 3]++;
        else foreach (var parent in parents) starts[parent + 3]++;
        for (var key = 2; key < starts.Length; key++) starts[key] += starts[key - 1];
        var children = Unzeroed.Array<int>(canonical.Length);
        foreach (var row in canonical) children[starts[parents[row] + 2]++] = row;

        var rows = Unzeroed.Array<int>(canonical.Length);
        var up = Unzeroed.Array<int>(canonical.Length);
        var count = starts[1];
        children.AsSpan(0, count).CopyTo(rows);
        up.AsSpan(0, count).Fill(-1);
        for (var at = 0; at < count; at++)
        {
            var (start, end) = (starts[rows[at] + 1], starts[rows[at] + 2]);
            for (; start < end; start++)
            {
                rows[count] = children[start];
                up[count++] = at;
            }
        }

        return new(rows, up, count);
    }

    /// <summary>The rows in preorder, and for each the place of its parent in this order; -1 for a root.</summary>
    public (int[] Rows, int[] Parents) Preorder()
    {
        var size = new int[Count];
        for (var at = Count - 1; at >= 0; at--)
        {
            size[at]++;
            if (_up[at] >= 0) size[_up[at]] += size[at];
        }

        var enter = Unzeroed.Array<int>(Count);
        var (rows, parents) = (Unzeroed.Array<int>(Count), Unzeroed.Array<int>(Count));
        var (above, parent, label) = (-1, -1, 0);
        for (var at = 0; at < Count; at++)
        {
            if (_up[at] != above)
            {
                above = _up[at];
                parent = enter[above];
                label = parent + 1;
            }

            enter[at] = label;
            rows[label] = _rows[at];
            parents[label] = parent;
            label += size[at];
        }

        return (rows, parents);
    }
}
