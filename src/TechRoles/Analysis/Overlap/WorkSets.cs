using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The work of the positions of a chart as sets, those with too little of it left out; equal sets are one group.</summary>
/// <remarks>
/// A piece of work is twice the cell for Accountable, one more for Responsible or Supports. Groups are in the order in which remits are
/// told: those with the least work first, equally great ones by their cells as they stand in the chart.
/// </remarks>
internal sealed class WorkSets
{
    private readonly int[] _positions;
    private readonly Groups _equal;

    /// <summary>The work of the groups, one after the other, in their order: they are gone through far more often than made.</summary>
    private readonly TokenSets _work;

    /// <summary>Which of the equal ones each group is.</summary>
    private readonly int[] _order;

    private WorkSets(OrgChart chart, TokenSets sets, int[] positions)
    {
        (_positions, _equal) = (positions, sets.EqualSets());
        _order = InOrder(sets, _equal, new(chart));
        var starts = Unzeroed.Array<int>(_order.Length + 1);
        starts[0] = 0;
        for (var group = 0; group < _order.Length; group++) starts[group + 1] = starts[group] + sets[_equal[_order[group]][0]].Length;
        var pieces = Unzeroed.Array<int>(starts[^1]);
        for (var group = 0; group < _order.Length; group++) sets[_equal[_order[group]][0]].CopyTo(pieces.AsSpan(starts[group]));
        _work = new(starts, pieces, sets.TokenCount, []);
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _work.Count;

    /// <summary>How many pieces of work there may be.</summary>
    public int PieceCount => _work.TokenCount;

    /// <summary>The work of a group, ascending.</summary>
    public ReadOnlySpan<int> this[int group] => _work[group];

    /// <summary>The group of each row of positions; -1 where the work is too little.</summary>
    /// <param name="rows">How many rows of positions there are.</param>
    public int[] GroupOfPositions(int rows)
    {
        var groupOf = Unzeroed.Array<int>(rows);
        Array.Fill(groupOf, -1);
        for (var group = 0; group < _order.Length; group++)
            foreach (var set in _equal[_order[group]]) groupOf[_positions[set]] = group;
        return groupOf;
    }

    /// <param name="chart">The chart.</param>
    /// <param name="leastSize">The fewest pieces of work of a position that takes part, 1 or more.</param>
    public static WorkSets Of(OrgChart chart, int leastSize)
    {
        var duties = chart.DutyTable;
        var (positions, starts) = (new List<int>(), new List<int> { 0 });
        for (var position = 0; position < chart.PositionTable.Rows; position++)
        {
            var count = 0;
            var own = duties.OfPosition(position);
            for (var i = 0; i < own.Count; i++) count += PiecesOf(duties.Involvements[own[i]]);
            if (count < leastSize) continue;
            positions.Add(position);
            starts.Add(starts[^1] + count);
        }

        // The duties of a position are in the order of the cells, so the pieces ascend.
        var tokens = new int[starts[^1]];
        var filled = 0;
        foreach (var position in positions)
        {
            var start = filled;
            var own = duties.OfPosition(position);
            for (var i = 0; i < own.Count; i++)
            {
                var (answers, does) = Pieces(duties.Cell[own[i]], duties.Involvements[own[i]]);
                if (answers >= 0) tokens[filled++] = answers;
                if (does >= 0) tokens[filled++] = does;
            }

            // The rows of cells that came in by edits are not in order.
            if (!duties.IsInOrder) ShortSort.Sort(tokens.AsSpan(start, filled - start));
        }

        return new(chart, new([.. starts], tokens, 2 * duties.CellCount, []), [.. positions]);
    }

    /// <summary>The pieces of work that an entry in a cell is; -1 for none.</summary>
    public static (int Answers, int Does) Pieces(int cell, InvolvementSet involvements) =>
        (involvements.IsAccountable ? 2 * cell : -1, IsDone(involvements) ? (2 * cell) + 1 : -1);

    private static int PiecesOf(InvolvementSet involvements) => (involvements.IsAccountable ? 1 : 0) + (IsDone(involvements) ? 1 : 0);

    private static bool IsDone(InvolvementSet involvements) =>
        involvements.Contains(Involvement.Responsible) || involvements.Contains(Involvement.Supports);

    /// <summary>Sorted by size and the first three pieces as one number; what is equal so far piece by piece.</summary>
    private static int[] InOrder(TokenSets sets, Groups equal, WorkOrder order)
    {
        var (keys, groups) = (new UInt128[equal.Count], new int[equal.Count]);
        for (var group = 0; group < groups.Length; group++)
        {
            var work = sets[equal[group][0]];
            groups[group] = group;
            keys[group] = order.IsByRow ? new(Pair(work.Length, work[0]), Pair(At(work, 1), At(work, 2))) : (UInt128)work.Length;
        }

        Array.Sort(keys, groups);
        for (var from = 0; from < groups.Length;)
        {
            var to = from + 1;
            while (to < groups.Length && keys[to] == keys[from]) to++;
            if (to - from > 1)
                groups.AsSpan(from, to - from).Sort((one, other) => order.Compare(sets[equal[one][0]], sets[equal[other][0]]));
            from = to;
        }

        return groups;
    }

    private static ulong Pair(int high, int low) => ((ulong)(uint)high << 32) | (uint)low;

    private static int At(ReadOnlySpan<int> work, int place) => work[Math.Min(place, work.Length - 1)];
}
