namespace TechRoles.Engine;

/// <summary>
/// A forest of its own in which rows can be moved, added and taken out: depths, sizes and children are kept, the labels are not.
/// </summary>
/// <remarks>Once a row was moved, whatever labels tell in two comparisons is found by climbing: by depth, not by the number of
/// rows.</remarks>
internal sealed partial class Forest
{
    private Dictionary<int, RowList>? _newChildren;
    private RowList? _newRoots;
    private Comparer<int>? _siblings;
    private int[]? _order;

    /// <summary>Whether a row was moved, added or taken out, so that rows may no longer be in preorder.</summary>
    public bool IsMoved => _isMoved;

    /// <summary>The same forest, to move rows in.</summary>
    /// <param name="siblings">The order of siblings.</param>
    /// <param name="spare">For how many more rows there is room; they do not stand in the forest yet.</param>
    public Forest ToMovable(Comparison<int> siblings, int spare = 0) =>
        new([.. Parents, .. Enumerable.Repeat(-1, spare)], _enter, [.. _size, .. new int[spare]], [.. Depths, .. new int[spare]],
            _children.WithRoom(spare), Roots)
        {
            _siblings = Comparer<int>.Create(siblings),
            _newChildren = [],
            _isMoved = _isMoved,
        };

    /// <summary>Puts a row into the forest that does not stand in it. <b>Cost:</b> the depth and the siblings.</summary>
    /// <param name="row">The row.</param>
    /// <param name="to">Its parent; -1: it becomes a root.</param>
    public void Add(int row, int to)
    {
        _isMoved = true;
        _order = null;
        _size[row] = 1;
        Depths[row] = to < 0 ? 0 : Depths[to] + 1;
        CountAt(Depths[row], 1);
        Hang(row, to);
    }

    /// <summary>Takes a row out that has none below it. <b>Cost:</b> the depth and the siblings.</summary>
    public void Remove(int row)
    {
        _isMoved = true;
        _order = null;
        Unhang(row);
        CountAt(Depths[row], -1);
        Parents[row] = -1;
        _size[row] = 0;
    }

    /// <summary>
    /// Moves a row and all below it. <b>Cost:</b> the depth, the siblings, and the size of the subtree where the depth changes.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="to">Its new parent, which is not below it; -1: it becomes a root.</param>
    public void Move(int row, int to)
    {
        _isMoved = true;
        _order = null;
        Unhang(row);
        Hang(row, to);
        Shift(row, (to < 0 ? 0 : Depths[to] + 1) - Depths[row]);
    }

    /// <summary>Which of two rows comes first in preorder.</summary>
    public int CompareInPreorder(int left, int right)
    {
        if (left == right) return 0;
        if (!_isMoved) return _enter[left].CompareTo(_enter[right]);
        var (l, r) = (left, right);
        while (Depths[l] > Depths[r]) l = Parents[l];
        while (Depths[r] > Depths[l]) r = Parents[r];

        // One above the other: whoever is above comes first.
        if (l == r) return Depths[left].CompareTo(Depths[right]);
        while (Parents[l] != Parents[r]) (l, r) = (Parents[l], Parents[r]);
        return _siblings!.Compare(l, r);
    }

    private void Unhang(int row)
    {
        var from = Parents[row];
        var siblings = ToEdit(from);
        siblings.RemoveAt(PlaceIn(siblings, row));
        for (var above = from; above >= 0; above = Parents[above]) _size[above] -= _size[row];
    }

    private void Hang(int row, int to)
    {
        Parents[row] = to;
        var siblings = ToEdit(to);
        siblings.Insert(~PlaceIn(siblings, row), row);
        for (var above = to; above >= 0; above = Parents[above]) _size[above] += _size[row];
    }

    private bool ClimbsTo(int above, int below)
    {
        while (Depths[below] > Depths[above]) below = Parents[below];
        return below == above;
    }

    private int Meet(int left, int right)
    {
        while (left >= 0 && right >= 0 && Depths[left] > Depths[right]) left = Parents[left];
        while (left >= 0 && right >= 0 && Depths[right] > Depths[left]) right = Parents[right];
        while (left != right) (left, right) = (Parents[left], Parents[right]);
        return left;
    }

    private int PlaceIn(RowList siblings, int row) => siblings.Rows.BinarySearch(row, _siblings!);

    /// <summary>The children of a row, or the roots, to be edited.</summary>
    private RowList ToEdit(int row)
    {
        if (row < 0)
        {
            var roots = _newRoots ??= new(_roots);
            _roots = null;
            return roots;
        }

        if (!_newChildren!.TryGetValue(row, out var children)) _newChildren.Add(row, children = new(Children(row)));
        return children;
    }

    private void Shift(int row, int levels)
    {
        if (levels == 0) return;
        var open = new Stack<int>([row]);
        while (open.TryPop(out var next))
        {
            CountAt(Depths[next], -1);
            Depths[next] += levels;
            CountAt(Depths[next], 1);
            foreach (var child in Children(next)) open.Push(child);
        }
    }

    private int[] PreorderByWalk()
    {
        if (_order is not null) return _order;
        var order = new int[Roots.Sum(Size)];
        var open = new Stack<int>(Roots.AsEnumerable().Reverse());
        for (var place = 0; open.TryPop(out var row); place++)
        {
            order[place] = row;
            var children = Children(row);
            for (var child = children.Length - 1; child >= 0; child--) open.Push(children[child]);
        }

        return _order = order;
    }
}
