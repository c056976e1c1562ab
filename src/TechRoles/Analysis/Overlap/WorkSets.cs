using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The work of the seats of a chart as sets, those with too little of it left out; equal sets are one group.</summary>
/// <remarks>
/// A piece of work is twice the cell for Accountable, one more for Responsible or Supports. Groups are in the order in which remits are
/// told: those with the least work first, equally great ones by their cells as they stand in the chart.
/// </remarks>
internal sealed class WorkSets
{
    private readonly TokenSets _sets;
    private readonly int[] _seats;
    private readonly Groups _equal;
    private readonly int[] _order;

    private WorkSets(OrgChart chart, TokenSets sets, int[] seats)
    {
        (_sets, _seats, _equal) = (sets, seats, sets.EqualSets());
        _order = InOrder(new(chart));
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _order.Length;

    /// <summary>How many pieces of work there may be.</summary>
    public int PieceCount => _sets.TokenCount;

    /// <summary>The work of a group, ascending.</summary>
    public ReadOnlySpan<int> this[int group] => _sets[_equal[_order[group]][0]];

    /// <summary>The rows of the seats with the work of a group, ascending.</summary>
    public int[] SeatRowsOf(int group)
    {
        var seats = _equal[_order[group]].ToArray();
        for (var i = 0; i < seats.Length; i++) seats[i] = _seats[seats[i]];
        return seats;
    }

    /// <param name="chart">The chart.</param>
    /// <param name="leastSize">The fewest pieces of work of a seat that takes part, 1 or more.</param>
    public static WorkSets Of(OrgChart chart, int leastSize)
    {
        var duties = chart.DutyTable;
        var (seats, starts) = (new List<int>(), new List<int> { 0 });
        for (var seat = 0; seat < chart.PositionTable.Rows; seat++)
        {
            var count = 0;
            var own = duties.OfSeat(seat);
            for (var i = 0; i < own.Count; i++) count += PiecesOf(duties.Involvements[own[i]]);
            if (count < leastSize) continue;
            seats.Add(seat);
            starts.Add(starts[^1] + count);
        }

        // The duties of a seat are in the order of the cells, so the pieces ascend.
        var tokens = new int[starts[^1]];
        var filled = 0;
        foreach (var seat in seats)
        {
            var start = filled;
            var own = duties.OfSeat(seat);
            for (var i = 0; i < own.Count; i++)
            {
                var (answers, does) = Pieces(duties.Cell[own[i]], duties.Involvements[own[i]]);
                if (answers >= 0) tokens[filled++] = answers;
                if (does >= 0) tokens[filled++] = does;
            }

            // The rows of cells that came in by edits are not in order.
            if (!duties.IsInOrder) tokens.AsSpan(start, filled - start).Sort();
        }

        return new(chart, new([.. starts], tokens, 2 * duties.CellCount, []), [.. seats]);
    }

    /// <summary>The pieces of work that an entry in a cell is; -1 for none.</summary>
    public static (int Answers, int Does) Pieces(int cell, InvolvementSet involvements) =>
        (involvements.IsAccountable ? 2 * cell : -1, IsDone(involvements) ? (2 * cell) + 1 : -1);

    private static int PiecesOf(InvolvementSet involvements) => (involvements.IsAccountable ? 1 : 0) + (IsDone(involvements) ? 1 : 0);

    private static bool IsDone(InvolvementSet involvements) =>
        involvements.Contains(Involvement.Responsible) || involvements.Contains(Involvement.Supports);

    /// <summary>Sorted by size and the first two pieces as one number; what is equal so far piece by piece.</summary>
    private int[] InOrder(WorkOrder order)
    {
        var (keys, groups) = (new UInt128[_equal.Count], new int[_equal.Count]);
        for (var group = 0; group < groups.Length; group++)
        {
            var work = _sets[_equal[group][0]];
            groups[group] = group;
            keys[group] =
                new((ulong)work.Length, order.IsByRow ? ((ulong)(uint)work[0] << 32) | (uint)work[Math.Min(1, work.Length - 1)] : 0);
        }

        Array.Sort(keys, groups);
        for (var from = 0; from < groups.Length;)
        {
            var to = from + 1;
            while (to < groups.Length && keys[to] == keys[from]) to++;
            if (to - from > 1)
                groups.AsSpan(from, to - from).Sort((one, other) => order.Compare(_sets[_equal[one][0]], _sets[_equal[other][0]]));
            from = to;
        }

        return groups;
    }
}
