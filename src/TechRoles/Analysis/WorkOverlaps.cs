using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Brings overlap rules the remits that are alike. Equal remits are one group before pairs are formed.</summary>
internal static class WorkOverlaps
{
    public static void Of(OrgChart chart, Fraction atLeast, Action<Overlap> visit)
    {
        var (sets, tokens) = RarestFirst(chart, Work(chart));
        var groups = sets
            .Select((set, row) => (Set: set, Row: row))
            .Where(entry => entry.Set.Length > 0)
            .GroupBy(entry => entry.Set, entry => new Position(chart, entry.Row), SetComparer.Instance)
            .Select(group => (Set: group.Key, Seats: group.ToValueList()))
            .ToArray();
        foreach (var (set, seats) in groups)
            if (seats.Count > 1) visit(new(seats, seats, set.Length, set.Length, set.Length));
        OverlapJoin.Pairs(Array.ConvertAll(groups, group => group.Set), tokens, atLeast, (one, other, shared) =>
            visit(new(groups[one].Seats, groups[other].Seats, shared, groups[one].Set.Length, groups[other].Set.Length)));
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

    /// <summary>Numbers the pieces anew so that a rarer one is smaller.</summary>
    private static (int[][] Sets, int Tokens) RarestFirst(OrgChart chart, int[][] work)
    {
        var counts = new int[2 * chart.DutyTable.CellCount];
        foreach (var set in work)
            foreach (var piece in set) counts[piece]++;
        var byRarity = Enumerable.Range(0, counts.Length).OrderBy(piece => counts[piece]).ToArray();
        var rank = new int[counts.Length];
        for (var i = 0; i < byRarity.Length; i++) rank[byRarity[i]] = i;
        foreach (var set in work)
        {
            for (var i = 0; i < set.Length; i++) set[i] = rank[set[i]];
            Array.Sort(set);
        }

        return (work, counts.Length);
    }

    private sealed class SetComparer : IEqualityComparer<int[]>
    {
        public static SetComparer Instance { get; } = new();

        public bool Equals(int[]? left, int[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(int[] set)
        {
            var hash = new HashCode();
            foreach (var token in set) hash.Add(token);
            return hash.ToHashCode();
        }
    }
}
