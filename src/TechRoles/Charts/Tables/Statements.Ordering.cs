using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <content>Puts what was gathered of each owner into its order, each statement once.</content>
internal sealed partial class Statements
{
    /// <summary>Equal statements are one.</summary>
    /// <remarks>Uses the keys up: each makes room for the area of its statement, which is never further back.</remarks>
    private static Statements InOrder(AssemblyContext context, Groups byOwner, StatementKeys keys, int positions)
    {
        var starts = new int[byOwner.Count + 1];
        var area = byOwner.Values;
        var scope = new int[area.Length];
        var bits = new ResponsibilityBits[area.Length];
        var pieces = new (int From, int To, int Count)[Ranges.Pieces(area.Length)];
        Ranges.Each(byOwner.Count, pieces.Length, (piece, from, to) => pieces[piece] = (from, to, Settle(from, to)));

        // Statements that are equal left room between the pieces.
        var count = 0;
        foreach (var (from, to, settled) in pieces)
        {
            if (from == to) continue;
            var first = byOwner.Start(from);
            if (first > count)
            {
                Array.Copy(area, first, area, count, settled);
                Array.Copy(scope, first, scope, count, settled);
                Array.Copy(bits, first, bits, count, settled);
                for (var owner = from; owner < to; owner++) starts[owner + 1] -= first - count;
            }

            count += settled;
        }

        return Of(starts, area, scope, bits, new(), count, positions);

        int Settle(int from, int to)
        {
            var next = byOwner.Start(from);
            for (var owner = from; owner < to; owner++)
            {
                if ((owner & 0xFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
                var own = area.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
                ShortSort.Sort(own);
                var last = -1;
                foreach (var key in own)
                {
                    if (key == last) continue;
                    (area[next], scope[next], bits[next]) = (keys.AreaOf(key), keys.ScopeOf(key), StatementKeys.BitsOf(key));
                    (last, next) = (key, next + 1);
                }

                starts[owner + 1] = next;
            }

            return next - byOwner.Start(from);
        }
    }

    /// <summary>Equal statements are one, and what stands beside an exclusion in the same cell is set aside.</summary>
    /// <remarks>Uses the rows up: each makes room for the area of its statement, which is never further back.</remarks>
    private static Statements InOrder(
        AssemblyContext context, Groups byOwner, StatementKeys keys, NameMap areas, NameMap units, int positions)
    {
        var raw = context.Raw.Responsibilities;
        var periods = raw.Period;
        var rankOf = RanksByDay(context.Raw.Periods);
        var starts = new int[byOwner.Count + 1];
        var area = byOwner.Values;
        var scope = new int[area.Length];
        var bits = new ResponsibilityBits[area.Length];
        var period = new RareColumn<int>();
        var count = 0;
        long[] room = [];
        for (var owner = 0; owner < byOwner.Count; owner++)
        {
            if ((owner & 0xFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var rows = area.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
            if (room.Length < rows.Length) room = new long[rows.Length * 2];
            var own = room.AsSpan(0, rows.Length);
            for (var i = 0; i < own.Length; i++)
                own[i] = keys.Of(areas[raw.Area[rows[i]]], units[raw.Scope[rows[i]]], raw.Bits[rows[i]]);
            own.Sort(rows);
            if (!periods.IsEmpty) SortEqualByDay(own, rows, periods, rankOf);

            var (last, lastPeriod) = (-1, 0);
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                if (last >= 0 && IsExcludedBy(own[last], own[i]))
                {
                    ReportContradiction(context, row);
                    continue;
                }

                var rowPeriod = periods[row];
                if (last >= 0 && own[last] == own[i] && lastPeriod == rowPeriod) continue;
                (area[count], scope[count], bits[count]) = (keys.AreaOf(own[i]), keys.ScopeOf(own[i]), StatementKeys.BitsOf(own[i]));
                period[count++] = rowPeriod;
                (last, lastPeriod) = (i, rowPeriod);
            }

            starts[owner + 1] = count;
        }

        return Of(starts, area, scope, bits, period, count, positions);
    }

    private static Statements Of(
        int[] starts, int[] area, int[] scope, ResponsibilityBits[] bits, RareColumn<int> period, int count, int positions)
    {
        Array.Resize(ref area, count);
        Array.Resize(ref scope, count);
        Array.Resize(ref bits, count);
        return new() { Positions = positions, OwnerStarts = starts, Area = area, Scope = scope, Bits = bits, Period = period };
    }

    private static void SortEqualByDay(ReadOnlySpan<long> keys, Span<int> rows, RareColumn<int> periods, int[] rankOf)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) rows[start..end].Sort((left, right) => rankOf[periods[left]].CompareTo(rankOf[periods[right]]));
            start = end;
        }
    }

    // The strongest involvement stands first, so an exclusion stands right before what it contradicts.
    private static bool IsExcludedBy(long before, long key) =>
        StatementKeys.AreOfOneCell(before, key)
            && InvolvementSet.Contradict(StatementKeys.BitsOf(before).Involvement, StatementKeys.BitsOf(key).Involvement);

    // Their days decide, not their numbers, which show the order of the input.
    private static int[] RanksByDay(List<Period> periods)
    {
        var order = Enumerable.Range(0, periods.Count).OrderBy(number => periods[number].From).ThenBy(number => periods[number].To)
            .ToArray();
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) rankOf[order[rank]] = rank;
        return rankOf;
    }
}
