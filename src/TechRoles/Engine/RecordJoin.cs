using System.Numerics;

namespace TechRoles.Engine;

/// <summary>
/// Finds the pairs of one set after the other, by counting what it shares with each lighter one. Keeps room that is used again; for one
/// thread at a time.
/// </summary>
/// <remarks>
/// Where most sets have much in common, nearly all signatures are near and most pairs have several tokens by which they are found: then a
/// pair is cheaper to count up than to verify at each of them. <b>Memory:</b> 8 bytes a set. <b>Source:</b> C. Xiao, W. Wang, X. Lin, J.
/// X. Yu, "Efficient similarity joins for near duplicate detection", WWW 2008.
/// </remarks>
/// <param name="index">The sets.</param>
/// <param name="bound">What is asked of two.</param>
internal sealed class RecordJoin(OverlapIndex index, OverlapBound bound)
{
    private const long TooLittle = long.MinValue / 2;

    private readonly long[] _shared = new long[index.Count];
    private readonly List<int> _met = [];

    /// <summary>Reports the pairs of some sets with those before them.</summary>
    /// <param name="from">The first set.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="sink">Is told the pairs.</param>
    public void Pairs<T>(int from, int to, T sink)
        where T : class, IPairSink
    {
        for (var set = from; set < to; set++)
        {
            var prefix = index.Prefix(set);
            var rest = Count(set, prefix);
            foreach (var other in _met)
            {
                if (_shared[other] > 0) Report(set, prefix.Length, rest, other, sink);
                _shared[other] = 0;
            }

            _met.Clear();
        }
    }

    /// <summary>Adds up what the sets before one share with its prefix.</summary>
    /// <returns>What the set weighs after its prefix.</returns>
    private long Count(int set, ReadOnlySpan<int> prefix)
    {
        var (weight, first) = (index.Weights[set], index.FirstPartners[set]);
        var (rest, after) = (weight, index.Signatures[set]);
        foreach (var token in prefix)
        {
            after ^= index.BitOf(token);
            var own = index.TokenWeight(token);
            var list = token < index.Shared ? [] : index.List(token);
            for (var at = first == 0 ? 0 : OverlapIndex.FirstFrom(list, first); at < list.Length && list[at].Set < set; at++)
            {
                ref var shared = ref _shared[list[at].Set];
                if (shared != 0)
                {
                    shared += own;
                    continue;
                }

                // It is the first token that both have.
                _met.Add(list[at].Set);
                var otherWeight = index.Weights[list[at].Set];
                var (otherRest, needed) = (otherWeight - list[at].Before, bound.Needed(otherWeight, weight));
                var isNear = Math.Min(rest, otherRest) >= needed
                    && BitOperations.PopCount(after ^ list[at].After) <= rest + otherRest - (2 * needed);
                shared = isNear ? own : TooLittle;
            }

            rest -= own;
        }

        return rest;
    }

    /// <summary>Adds what the two share after that of their prefixes which ends first; up to there all was counted.</summary>
    private void Report<T>(int set, int prefix, long rest, int other, T sink)
        where T : class, IPairSink
    {
        var (shared, needed) = (_shared[other], bound.Needed(index.Weights[other], index.Weights[set]));
        var ones = index[set];
        var others = index[other];
        var otherPrefix = index.Prefix(other).Length;
        var (last, otherLast) = (ones[prefix - 1], others[otherPrefix - 1]);
        var (i, j) = (prefix, otherPrefix);
        for (; i > 0 && ones[i - 1] > otherLast; i--) rest += index.TokenWeight(ones[i - 1]);
        while (j > 0 && others[j - 1] > last) j--;
        while (i < ones.Length && j < others.Length)
        {
            if (shared + rest < needed) return;
            var (left, right) = (ones[i], others[j]);
            if (left <= right) rest -= index.TokenWeight(left);
            if (left == right) shared += index.TokenWeight(left);
            if (left <= right) i++;
            if (right <= left) j++;
        }

        if (shared >= needed) sink.Add(index.Given[other], index.Given[set], shared);
    }
}
