using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The work of the seats of a chart as sets, those with too little of it left out; equal sets are one group.</summary>
/// <remarks>A piece of work is twice the cell for Accountable, one more for Responsible or Supports.</remarks>
internal sealed class WorkSets
{
    private readonly OrgChart _chart;
    private readonly int[] _seats;
    private readonly Groups _equal;

    private WorkSets(OrgChart chart, TokenSets sets, int[] seats)
    {
        (_chart, Sets, _seats, _equal) = (chart, sets, seats, sets.EqualSets());
        Firsts = new int[_equal.Count];
        for (var group = 0; group < Firsts.Length; group++) Firsts[group] = _equal[group][0];
    }

    public TokenSets Sets { get; }

    /// <summary>The first of all sets that are equal to each other, ascending.</summary>
    public int[] Firsts { get; }

    /// <summary>Whether others are equal to a first set.</summary>
    public bool IsShared(int first) => _equal.CountOf(GroupOf(first)) > 1;

    /// <summary>The seats whose sets are equal to a first set, in the order of the chart.</summary>
    public ValueList<Position> SeatsWith(int first)
    {
        var equal = _equal[GroupOf(first)];
        var seats = new Position[equal.Length];
        for (var i = 0; i < seats.Length; i++) seats[i] = new(_chart, _seats[equal[i]]);
        return new(seats);
    }

    /// <summary>The rows of the seats with the work of a group, ascending.</summary>
    public int[] SeatRowsOf(int group)
    {
        var seats = _equal[group].ToArray();
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

    /// <summary>The place of a first set among them.</summary>
    public int GroupOf(int first) => Array.BinarySearch(Firsts, first);

    /// <summary>The pieces of work that an entry in a cell is; -1 for none.</summary>
    public static (int Answers, int Does) Pieces(int cell, InvolvementSet involvements) =>
        (involvements.IsAccountable ? 2 * cell : -1, IsDone(involvements) ? (2 * cell) + 1 : -1);

    private static int PiecesOf(InvolvementSet involvements) => (involvements.IsAccountable ? 1 : 0) + (IsDone(involvements) ? 1 : 0);

    private static bool IsDone(InvolvementSet involvements) =>
        involvements.Contains(Involvement.Responsible) || involvements.Contains(Involvement.Supports);
}
