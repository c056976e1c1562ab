using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>The order in which remits are told, which no edit of a chart changes: the least work first, then the first cells.</summary>
internal sealed class WorkOrder(OrgChart chart)
{
    /// <summary>Up to so many pieces of work are handled on the stack.</summary>
    private const int Small = 64;

    private readonly DutyTable _duties = chart.DutyTable;

    /// <summary>Whether the pieces of a chart stand in the order of its cells, as they do where none came in by edits.</summary>
    public bool IsByRow => _duties.CellCount == CellsInOrder;

    private int CellsInOrder => _duties.CellStarts.Length - 1;

    /// <summary>Compares two remits.</summary>
    public int Compare(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.Length != other.Length) return one.Length.CompareTo(other.Length);
        if (IsByRow) return one.SequenceCompareTo(other);
        Span<ulong> left = one.Length <= Small ? stackalloc ulong[one.Length] : new ulong[one.Length];
        Span<ulong> right = one.Length <= Small ? stackalloc ulong[one.Length] : new ulong[one.Length];
        Sort(one, left);
        Sort(other, right);
        return left.SequenceCompareTo(right);
    }

    /// <summary>The pieces as numbers that stand in the order of the cells: the area, the scope (none is -1), the kind of work.</summary>
    private void Sort(ReadOnlySpan<int> work, Span<ulong> places)
    {
        for (var i = 0; i < work.Length; i++)
        {
            var cell = work[i] / 2;
            var (area, scope) = ((ulong)(uint)_duties.CellArea[cell], (ulong)(uint)(_duties.CellScope[cell] + 1));
            places[i] = (area << 33) | (scope << 1) | ((uint)work[i] & 1);
        }

        places.Sort();
    }
}
