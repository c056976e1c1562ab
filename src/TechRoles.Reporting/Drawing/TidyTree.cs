// The algorithm of the paper in one place: its parts share a dozen columns, and make no sense one without the other.
namespace TechRoles.Reporting;

/// <summary>
/// Where the nodes of a tree stand beside each other, for boxes of any size: as near as they may, parents centred over their children.
/// </summary>
/// <remarks>
/// <para><b>Unit:</b> the caller's, whole numbers. <b>Cost:</b> O(nodes), without recursion, so that a chain of any length works.</para>
/// <para><b>Source:</b> A. van der Ploeg, "Drawing non-layered tidy trees in linear time", Software: Practice and Experience 44 (2014),
/// 1467-1484. What the paper does in one walk down and up is done here in the order of <see cref="DrawnTree"/> and in its reverse.</para>
/// <para>The paper gives what room is left from left to right. So that a mirrored tree is drawn as the mirrored drawing, it is laid out
/// from either side and the mean is taken: a mean of two drawings without overlap has none.</para>
/// </remarks>
internal sealed class TidyTree
{
    private readonly DrawnTree _tree;
    private readonly bool _mirrored;
    private readonly long[] _preliminary;
    private readonly long[] _moved;
    private readonly long[] _shift;
    private readonly long[] _change;
    private readonly int[] _leftThread;
    private readonly int[] _rightThread;
    private readonly int[] _leftEnd;
    private readonly int[] _rightEnd;
    private readonly long[] _leftEndMoved;
    private readonly long[] _rightEndMoved;

    private TidyTree(DrawnTree tree, bool mirrored)
    {
        (_tree, _mirrored) = (tree, mirrored);
        var count = tree.Count;
        (_preliminary, _moved, _shift, _change) = (new long[count], new long[count], new long[count], new long[count]);
        (_leftEndMoved, _rightEndMoved) = (new long[count], new long[count]);
        (_leftEnd, _rightEnd, _leftThread, _rightThread) = (new int[count], new int[count], new int[count], new int[count]);
        _leftThread.AsSpan().Fill(-1);
        _rightThread.AsSpan().Fill(-1);
    }

    /// <summary>The left edge of each node; the leftmost is 0.</summary>
    /// <param name="tree">Sizes that hold the room between nodes, too.</param>
    public static long[] LeftEdges(DrawnTree tree)
    {
        if (tree.Count == 0) return [];
        var one = new TidyTree(tree, mirrored: false).Run();
        var other = new TidyTree(tree, mirrored: true).Run();
        for (var node = 0; node < one.Length; node++) one[node] += -other[node] - tree.Width[node];
        var least = one.Min();

        // The sum of both is twice the place; halves are rounded alike for all, so that distances stay.
        for (var node = 0; node < one.Length; node++) one[node] = (one[node] - least) / 2;
        return one;
    }

    private long[] Run()
    {
        for (var node = _tree.Count - 1; node >= 0; node--) Gather(node);
        var place = new long[_tree.Count];
        var sums = new long[_tree.Count];
        for (var node = 0; node < _tree.Count; node++)
        {
            var sum = _moved[node] + (_tree.Parent[node] is var parent and >= 0 ? sums[parent] : 0);
            (sums[node], place[node]) = (sum, _preliminary[node] + sum);
            SpreadChildren(node);
        }

        return place;
    }

    private int Children(int node) => _tree.ChildCount(node);

    private int Child(int node, int index) => _tree.Child(node, _mirrored ? Children(node) - 1 - index : index);

    private long Bottom(int node) => _tree.Top[node] + _tree.Height[node];

    /// <summary>Puts the trees of the children of a node beside each other, and the node over them.</summary>
    private void Gather(int node)
    {
        var children = Children(node);
        if (children == 0)
        {
            (_leftEnd[node], _rightEnd[node]) = (node, node);
            return;
        }

        // The lowest reach of the trees on the left, nearest first: which of them the next tree touches.
        var reach = new Stack<(long Lowest, int Index)>();
        reach.Push((Bottom(_leftEnd[Child(node, 0)]), 0));
        for (var index = 1; index < children; index++)
        {
            var lowest = Bottom(_rightEnd[Child(node, index)]);
            Separate(node, index, reach);
            while (reach.Count > 0 && lowest >= reach.Peek().Lowest) reach.Pop();
            reach.Push((lowest, index));
        }

        var (first, last) = (Child(node, 0), Child(node, children - 1));
        _preliminary[node] =
            ((_preliminary[first] + _moved[first] + _moved[last] + _preliminary[last] + _tree.Width[last]) / 2) - (_tree.Width[node] / 2);
        (_leftEnd[node], _leftEndMoved[node]) = (_leftEnd[first], _leftEndMoved[first]);
        (_rightEnd[node], _rightEndMoved[node]) = (_rightEnd[last], _rightEndMoved[last]);
    }

    private void Separate(int node, int index, Stack<(long Lowest, int Index)> reach)
    {
        var (right, left) = (Child(node, index - 1), Child(node, index));
        var (rightSum, leftSum) = (_moved[right], _moved[left]);
        var at = reach.GetEnumerator();
        at.MoveNext();
        while (right >= 0 && left >= 0)
        {
            if (Bottom(right) > at.Current.Lowest) at.MoveNext();
            var distance = rightSum + _preliminary[right] + _tree.Width[right] - (leftSum + _preliminary[left]);
            if (distance > 0)
            {
                leftSum += distance;
                Move(node, index, at.Current.Index, distance);
            }

            var (rightBottom, leftBottom) = (Bottom(right), Bottom(left));
            if (rightBottom <= leftBottom && (right = NextOnRight(right)) >= 0) rightSum += _moved[right];
            if (rightBottom >= leftBottom && (left = NextOnLeft(left)) >= 0) leftSum += _moved[left];
        }

        if (right < 0 && left >= 0) ThreadLeft(node, index, left, leftSum);
        else if (right >= 0 && left < 0) ThreadRight(node, index, right, rightSum);
    }

    private void Move(int node, int index, int touched, long distance)
    {
        var child = Child(node, index);
        _moved[child] += distance;
        _leftEndMoved[child] += distance;
        _rightEndMoved[child] += distance;
        if (touched == index - 1) return;

        // In whole numbers, so that those between get the same each and this one, which has moved already, nothing more.
        var between = index - touched;
        var each = distance / between;
        _shift[Child(node, touched + 1)] += each;
        _shift[child] -= each;
        _change[child] -= each * (between - 1);
    }

    private int NextOnLeft(int node) => Children(node) == 0 ? _leftThread[node] : Child(node, 0);

    private int NextOnRight(int node) => Children(node) == 0 ? _rightThread[node] : Child(node, Children(node) - 1);

    private void ThreadLeft(int node, int index, int left, long sum)
    {
        var (first, end) = (Child(node, 0), _leftEnd[Child(node, 0)]);
        _leftThread[end] = left;
        var difference = sum - _moved[left] - _leftEndMoved[first];
        _moved[end] += difference;
        _preliminary[end] -= difference;
        (_leftEnd[first], _leftEndMoved[first]) = (_leftEnd[Child(node, index)], _leftEndMoved[Child(node, index)]);
    }

    private void ThreadRight(int node, int index, int right, long sum)
    {
        var (child, end) = (Child(node, index), _rightEnd[Child(node, index)]);
        _rightThread[end] = right;
        var difference = sum - _moved[right] - _rightEndMoved[child];
        _moved[end] += difference;
        _preliminary[end] -= difference;
        (_rightEnd[child], _rightEndMoved[child]) = (_rightEnd[Child(node, index - 1)], _rightEndMoved[Child(node, index - 1)]);
    }

    /// <summary>Shares out among the children what room the trees between two that touch were given.</summary>
    private void SpreadChildren(int node)
    {
        var (distance, moved) = (0L, 0L);
        for (var index = 0; index < Children(node); index++)
        {
            var child = Child(node, index);
            distance += _shift[child];
            moved += distance + _change[child];
            _moved[child] += moved;
        }
    }
}
