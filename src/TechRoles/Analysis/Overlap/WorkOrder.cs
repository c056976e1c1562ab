using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>The order in which remits are told, which no edit of a chart changes: the least work first, then the first cells.</summary>
internal sealed class WorkOrder(OrgChart chart)
{
    private readonly DutyTable _duties = chart.DutyTable;

    /// <summary>Whether the pieces of a chart stand in the order of its cells, as they do where none came in by edits.</summary>
    public bool IsByRow => _duties.CellCount == CellsInOrder;

    private int CellsInOrder => _duties.CellStarts.Length - 1;

    /// <summary>Compares two remits.</summary>
    public int Compare(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.Length != other.Length) return one.Length.CompareTo(other.Length);
        if (IsByRow) return one.SequenceCompareTo(other);
        var (left, right) = (Sorted(one), Sorted(other));
        for (var i = 0; i < left.Length; i++)
            if (ComparePieces(left[i], right[i]) is var order and not 0) return order;
        return 0;
    }

    private int[] Sorted(ReadOnlySpan<int> work)
    {
        var sorted = work.ToArray();
        Array.Sort(sorted, ComparePieces);
        return sorted;
    }

    private int ComparePieces(int one, int other)
    {
        if (one == other) return 0;
        var (left, right) = (one / 2, other / 2);
        if (left == right) return one.CompareTo(other);
        return (_duties.CellArea[left], _duties.CellScope[left]).CompareTo((_duties.CellArea[right], _duties.CellScope[right]));
    }
}
