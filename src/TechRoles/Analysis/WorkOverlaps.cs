using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Brings overlap rules the remits that are alike. Equal remits are one group before pairs are formed.</summary>
internal static class WorkOverlaps
{
    public static void Of(OrgChart chart, Fraction atLeast, Action<Overlap> visit)
    {
        var work = TokenSets.From(Work(chart), 2 * chart.DutyTable.CellCount);
        var equal = work.EqualSets();
        var firsts = new int[equal.Count];
        for (var group = 0; group < equal.Count; group++)
        {
            firsts[group] = equal[group][0];
            var size = work[firsts[group]].Length;
            if (equal.CountOf(group) > 1) visit(new(Seats(group), Seats(group), size, size, size));
        }

        var pairs = new Visitor((one, other, shared) =>
            visit(new(Seats(one), Seats(other), shared, work[firsts[one]].Length, work[firsts[other]].Length)));
        new OverlapJoin(work, firsts, new(atLeast, ofSmaller: false)).Pairs(() => pairs);

        ValueList<Position> Seats(int group)
        {
            var seats = new Position[equal.CountOf(group)];
            for (var i = 0; i < seats.Length; i++) seats[i] = new(chart, equal[group][i]);
            return new(seats);
        }
    }

    /// <summary>The work of each position: twice the cell for Accountable, one more for Responsible or Supports; ascending.</summary>
    internal static int[][] Work(OrgChart chart)
    {
        var duties = chart.DutyTable;
        var work = new int[chart.Positions.Count][];
        var pieces = new List<int>();
        for (var seat = 0; seat < work.Length; seat++)
        {
            pieces.Clear();
            for (var duty = duties.SeatStarts[seat]; duty < duties.SeatStarts[seat + 1]; duty++)
            {
                var involvements = duties.Involvements[duty];
                if (involvements.IsAccountable) pieces.Add(2 * duties.Cell[duty]);
                if (involvements.Contains(Involvement.Responsible) || involvements.Contains(Involvement.Supports)) pieces.Add((2 * duties.Cell[duty]) + 1);
            }

            pieces.Sort(Comparer<int>.Default);
            work[seat] = [.. pieces];
        }

        return work;
    }

    private sealed class Visitor(Action<int, int, int> visit) : IPairSink
    {
        public void Add(int lighter, int heavier, long shared) => visit(lighter, heavier, (int)shared);
    }
}
