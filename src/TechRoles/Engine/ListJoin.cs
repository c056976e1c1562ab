using System.Numerics;

namespace TechRoles.Engine;

/// <summary>
/// Finds the pairs in the list of one token whose first common token it is. Keeps room that is used again; for one thread at a time.
/// </summary>
/// <remarks>
/// What comes from the token on must weigh enough in either of two. Who weighs the same asks the same of the lighter ones, so those that
/// can answer are gathered once for all of one weight; then each of them scans the signatures of those gathered.
/// </remarks>
/// <param name="index">The sets.</param>
/// <param name="bound">What is asked of two.</param>
/// <param name="vectors">Whether vectors may be used.</param>
internal sealed class ListJoin(OverlapIndex index, OverlapBound bound, bool vectors)
{
    // Those gathered, and how many there are up to each of their weights.
    private ulong[] _after = [];
    private long[] _slack = [];
    private int[] _sets = [];
    private int _count;
    private readonly List<(int End, long Needed)> _weights = [];

    /// <summary>How many signatures were compared.</summary>
    public long Compared { get; private set; }

    /// <summary>How many of them were near.</summary>
    public long Near { get; private set; }

    /// <summary>Reports the pairs of some sets of a list with those before them.</summary>
    /// <param name="token">The token.</param>
    /// <param name="from">The place of the first one in the list.</param>
    /// <param name="to">The place after the last one.</param>
    /// <param name="sink">Is told the pairs; null: those that are near are only counted.</param>
    public void Pairs<T>(int token, int from, int to, T? sink)
        where T : class, IPairSink
    {
        var list = index.List(token);
        MakeRoom(list.Length);
        for (var at = from; at < to;)
        {
            var weight = WeightOf(list[at]);
            var start = at;
            while (start > 0 && WeightOf(list[start - 1]) == weight) start--;
            GatherLighter(list[..start], weight, index.FirstPartners[list[at].Set]);
            var needed = bound.Needed(weight, weight);
            for (var next = start; next < to && WeightOf(list[next]) == weight; next++)
            {
                var entry = list[next];
                var rest = weight - entry.Before;
                if (next >= at) Look(token, entry, rest, rest >= needed ? _count : LightEnough(rest), sink);
                if (rest >= needed) Gather(entry, rest - (2 * needed));
                at = Math.Max(at, next + 1);
            }
        }
    }

    private long WeightOf(OverlapEntry entry) => index.Weights[entry.Set];

    private void MakeRoom(int length)
    {
        if (_sets.Length >= length) return;
        var room = Math.Max(length, 2 * _sets.Length);
        (_after, _slack, _sets) = (new ulong[room + SignatureScan.Padding], new long[room + SignatureScan.Padding], new int[room]);
    }

    private void GatherLighter(ReadOnlySpan<OverlapEntry> lighter, long weight, int firstPartner)
    {
        _count = 0;
        _weights.Clear();
        for (var at = OverlapIndex.FirstFrom(lighter, firstPartner); at < lighter.Length;)
        {
            var own = WeightOf(lighter[at]);
            var needed = bound.Needed(own, weight);
            for (; at < lighter.Length && WeightOf(lighter[at]) == own; at++)
                if (own - lighter[at].Before is var rest && rest >= needed) Gather(lighter[at], rest - (2 * needed));
            _weights.Add((_count, needed));
        }
    }

    // What two have after the token differs by no more than their rests less twice what they must share: one part of that is known here.
    private void Gather(OverlapEntry entry, long slack)
    {
        (_after[_count], _slack[_count], _sets[_count]) = (entry.After, slack, entry.Set);
        _count++;
    }

    /// <summary>How many of those gathered ask for no more than a rest.</summary>
    private int LightEnough(long rest)
    {
        var last = _weights.Count - 1;
        while (last >= 0 && _weights[last].Needed > rest) last--;
        return last < 0 ? 0 : _weights[last].End;
    }

    private void Look<T>(int token, OverlapEntry entry, long rest, int count, T? sink)
        where T : class, IPairSink
    {
        Compared += count;
        for (var at = 0; at < count; at += SignatureScan.Most)
        {
            var some = Math.Min(SignatureScan.Most, count - at);
            var near = SignatureScan.Near(_after.AsSpan(at), _slack.AsSpan(at), some, entry.After, rest, vectors);
            Near += BitOperations.PopCount(near);
            if (sink is null) continue;
            for (; near != 0; near &= near - 1) Verify(token, _sets[at + BitOperations.TrailingZeroCount(near)], entry.Set, sink);
        }
    }

    private void Verify<T>(int token, int lighter, int heavier, T sink)
        where T : class, IPairSink
    {
        var shared = index.SharedFrom(token, lighter, heavier, vectors);
        if (shared >= bound.Needed(index.Weights[lighter], index.Weights[heavier]))
            sink.Add(index.Given[lighter], index.Given[heavier], shared);
    }
}
