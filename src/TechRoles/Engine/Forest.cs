namespace TechRoles.Engine;

/// <summary>A forest over rows: parents, depth, preorder intervals, children, and the nearest common ancestor.</summary>
/// <remarks>
/// A subtree is an interval of preorder labels, so that <see cref="IsAbove"/> is two comparisons. Nothing recurses: a chain of a
/// million rows works.
/// </remarks>
internal sealed partial class Forest
{
    private readonly int[] _enter;
    private readonly int[] _size;
    private readonly Groups _children;
    private bool _isMoved;
    private int[]? _roots;

    private Forest(int[] parents, int[] enter, int[] size, int[] depth, Groups children, int[] roots)
    {
        (Parents, _enter, _size, Depths, _children, _roots) = (parents, enter, size, depth, children, roots);
    }

    /// <summary>The parent of each row; -1 for a root.</summary>
    public int[] Parents { get; }

    /// <summary>The number of ancestors of each row.</summary>
    public int[] Depths { get; }

    /// <summary>The rows without a parent, in the order of siblings.</summary>
    public int[] Roots => _roots ??= _newRoots!.Rows.ToArray();

    public int RootCount => _roots?.Length ?? _newRoots!.Count;

    /// <summary>How many rows there are, those included that do not stand in a forest that is edited.</summary>
    public int Count => Parents.Length;

    public ReadOnlySpan<int> Children(int row)
    {
        var (rows, start, count) = ChildSlice(row);
        return rows.AsSpan(start, count);
    }

    public (int[] Rows, int Start, int Count) ChildSlice(int row) =>
        _isMoved && _newChildren!.TryGetValue(row, out var rows)
            ? rows.Slice
            : (_children.Values, _children.Start(row), _children.CountOf(row));

    /// <summary>The number of rows in the subtree, the row itself included.</summary>
    public int Size(int row) => _size[row];

    /// <summary>The preorder label; of a forest in which rows were moved, that before.</summary>
    public int Enter(int row) => _enter[row];

    public bool IsAbove(int above, int below) => above != below && IsAboveOrSame(above, below);

    public bool IsAboveOrSame(int above, int below) =>
        _isMoved ? ClimbsTo(above, below) : (uint)(_enter[below] - _enter[above]) < (uint)_size[above];

    /// <summary>The nearest row that is above or equal to both; -1 where they stand in different trees.</summary>
    public int NearestCommon(int left, int right)
    {
        if (_isMoved) return Meet(left, right);
        while (left >= 0 && !IsAboveOrSame(left, right)) left = Parents[left];
        return left;
    }

    /// <summary>The root of a row's tree.</summary>
    public int RootOf(int row)
    {
        while (Parents[row] >= 0) row = Parents[row];
        return row;
    }

    /// <summary>The forest over rows whose parents and order of siblings are given. The parents must have no cycle.</summary>
    /// <param name="parents">The parent of each row; -1 for a root.</param>
    /// <param name="canonical">Every row once, in the order that siblings keep.</param>
    public static Forest Over(int[] parents, ReadOnlySpan<int> canonical)
    {
        var count = parents.Length;
        var parentOf = new int[count];
        for (var i = 0; i < count; i++) parentOf[i] = parents[canonical[i]];
        var children = Groups.By(count, parentOf, canonical);
        var roots = new List<int>();
        foreach (var row in canonical)
            if (parents[row] < 0) roots.Add(row);

        // Breadth first: parents come before children, so one pass forward gives depths and one pass back gives sizes.
        var queue = new int[count];
        var depth = new int[count];
        var filled = 0;
        foreach (var root in roots) queue[filled++] = root;
        for (var at = 0; at < filled; at++)
        {
            foreach (var child in children[queue[at]])
            {
                depth[child] = depth[queue[at]] + 1;
                queue[filled++] = child;
            }
        }

        var size = new int[count];
        for (var at = filled - 1; at >= 0; at--)
        {
            var row = queue[at];
            size[row]++;
            if (parents[row] >= 0) size[parents[row]] += size[row];
        }

        var enter = new int[count];
        var label = 0;
        foreach (var root in roots) label = Place(enter, root, label, size);
        for (var at = 0; at < filled; at++)
        {
            label = enter[queue[at]] + 1;
            foreach (var child in children[queue[at]]) label = Place(enter, child, label, size);
        }

        return new(parents, enter, size, depth, children, [.. roots]);
    }

    /// <summary>The forest over rows that stand in preorder already; siblings keep the order of their numbers.</summary>
    public static Forest OverPreorder(int[] parents)
    {
        var depth = Unzeroed.Array<int>(parents.Length);
        var enter = Unzeroed.Array<int>(parents.Length);
        var roots = new List<int>();
        for (var row = 0; row < parents.Length; row++)
        {
            enter[row] = row;
            depth[row] = parents[row] < 0 ? 0 : depth[parents[row]] + 1;
            if (parents[row] < 0) roots.Add(row);
        }

        var size = new int[parents.Length];
        for (var row = parents.Length - 1; row >= 0; row--)
        {
            size[row]++;
            if (parents[row] >= 0) size[parents[row]] += size[row];
        }

        return new(parents, enter, size, depth, Groups.By(parents.Length, parents), [.. roots]);
    }

    /// <summary>Every row in preorder.</summary>
    public int[] Preorder()
    {
        if (_isMoved) return PreorderByWalk();
        var order = new int[Count];
        for (var row = 0; row < Count; row++) order[_enter[row]] = row;
        return order;
    }

    private static int Place(int[] enter, int row, int label, int[] size)
    {
        enter[row] = label;
        return label + size[row];
    }
}
