using System.Numerics;

namespace TechRoles.Engine;

/// <summary>Is told pairs of sets.</summary>
internal interface IPairSink
{
    /// <param name="lighter">The lighter of the two; of equally heavy ones, the one with the smaller number.</param>
    /// <param name="heavier">The other.</param>
    /// <param name="shared">The weight that they share.</param>
    void Add(int lighter, int heavier, long shared);
}

/// <summary>Finds every pair of sets that are at least so much alike, exactly.</summary>
/// <remarks>
/// It goes token by token: whoever looks by a token scans the signatures of those that are found by it, and what is near enough is verified
/// by a merge that ends early. A pair is reported at its first common token only, so nobody keeps a table of candidates, and any part
/// of the lists can be searched on any thread. <b>Cost:</b> grows with the square of the longest lists; about 1 s for 10⁹ comparisons of signatures.
/// <b>Source:</b> the prefixes are those of R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", WWW 2007.
/// </remarks>
internal sealed class OverlapJoin
{
    /// <summary>Comparisons in a block: some milliseconds. Blocks do not depend on the number of threads.</summary>
    private const long BlockWork = 1 << 23;

    private readonly OverlapBound _bound;
    private readonly OverlapIndex _index;
    private readonly bool _vectors;

    /// <param name="sets">The sets.</param>
    /// <param name="distinct">Those to join: distinct and not empty.</param>
    /// <param name="bound">What is asked of two.</param>
    /// <param name="vectors">Whether vectors may be used where the machine has them; the answer is the same.</param>
    /// <param name="cancel">Stops the work.</param>
    public OverlapJoin(TokenSets sets, ReadOnlySpan<int> distinct, OverlapBound bound, bool vectors = true, CancellationToken cancel = default)
    {
        (_bound, _vectors) = (bound, vectors);
        _index = OverlapIndex.Of(sets, distinct, bound, cancel);
    }

    /// <summary>Reports all pairs; sets are called by their places among the distinct ones.</summary>
    /// <param name="sink">Makes what is told the pairs of one block.</param>
    /// <param name="threads">How many threads may work, 1 or more.</param>
    /// <param name="cancel">Stops the work between blocks.</param>
    /// <returns>The sinks in the order of the blocks, the same for any number of threads.</returns>
    public T[] Pairs<T>(Func<T> sink, int threads = 1, CancellationToken cancel = default)
        where T : class, IPairSink
    {
        var blocks = Blocks();
        var sinks = new T[blocks.Length];
        if (threads == 1)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                cancel.ThrowIfCancellationRequested();
                Search(blocks[block], sinks[block] = sink());
            }

            return sinks;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
        Parallel.For(0, blocks.Length, options, block => Search(blocks[block], sinks[block] = sink()));
        return sinks;
    }

    /// <summary>Parts of the lists of those who look, with about equal work.</summary>
    private (int From, int To)[] Blocks()
    {
        var (blocks, from, work) = (new List<(int, int)>(), 0, 0L);
        for (var token = 0; token < _index.Heavier.Tokens; token++)
        {
            var found = _index.Lighter.End(token) - _index.Lighter.Start(token);
            var step = (int)Math.Max(1, BlockWork / Math.Max(1, found));
            for (int at = _index.Heavier.Start(token), end = _index.Heavier.End(token); at < end; at += step)
            {
                var to = Math.Min(end, at + step);
                work += (long)(to - at) * found;
                if (work < BlockWork) continue;
                blocks.Add((from, to));
                (from, work) = (to, 0);
            }
        }

        if (from < _index.Heavier.Count) blocks.Add((from, _index.Heavier.Count));
        return [.. blocks];
    }

    private void Search<T>((int From, int To) block, T sink)
        where T : class, IPairSink
    {
        var (lookers, found) = (_index.Heavier, _index.Lighter.Sets);
        var token = lookers.TokenAt(block.From);
        for (var at = block.From; at < block.To; token++)
        {
            var end = Math.Min(block.To, lookers.End(token));
            var (first, last) = (_index.Lighter.Start(token), _index.Lighter.Start(token));
            var stop = _index.Lighter.End(token);
            for (; at < end; at++)
            {
                var set = lookers.Sets[at];
                while (first < stop && found[first] < _index.FirstPartners[set]) first++;
                while (last < stop && found[last] < set) last++;
                if (first < last) Scan(token, set, first, last, sink);
            }
        }
    }

    /// <summary>Looks for the partners of a set among the lighter ones from one place in the lists to another.</summary>
    private void Scan<T>(int token, int set, int first, int last, T sink)
        where T : class, IPairSink
    {
        var (found, weight, signature) = (_index.Lighter.Sets, _index.Weights[set], _index.Signatures[set]);
        for (var at = first; at < last; at += SignatureScan.Most)
        {
            var count = Math.Min(SignatureScan.Most, last - at);
            var mostApart = _bound.MostApart(_index.Weights[found[at]], _index.Weights[found[at + count - 1]], weight);
            var near = SignatureScan.Near(_index.LighterSignatures.AsSpan(at), count, signature, mostApart, _vectors);
            for (; near != 0; near &= near - 1) Verify(token, found[at + BitOperations.TrailingZeroCount(near)], set, sink);
        }
    }

    private void Verify<T>(int token, int lighter, int heavier, T sink)
        where T : class, IPairSink
    {
        var needed = _bound.Needed(_index.Weights[lighter], _index.Weights[heavier]);
        var shared = Shared(token, lighter, heavier, needed);
        if (shared >= needed) sink.Add(_index.Given[lighter], _index.Given[heavier], shared);
    }

    /// <summary>The weight that two sets share; something less than is needed, where that is so or another token is their first common one.</summary>
    private long Shared(int token, int one, int other, long needed)
    {
        var ones = _index[one];
        var others = _index[other];
        var (oneRest, otherRest, shared) = (_index.Weights[one], _index.Weights[other], 0L);
        int i = 0, j = 0;
        while (i < ones.Length && j < others.Length)
        {
            var (left, right) = (ones[i], others[j]);
            if (left == right)
            {
                if (shared == 0 && left != token) return 0;
                var weight = _index.TokenWeight(left);
                (shared, oneRest, otherRest) = (shared + weight, oneRest - weight, otherRest - weight);
                i++;
                j++;
            }
            else if (left < right)
            {
                oneRest -= _index.TokenWeight(left);
                if (shared + oneRest < needed) return 0;
                i++;
            }
            else
            {
                otherRest -= _index.TokenWeight(right);
                if (shared + otherRest < needed) return 0;
                j++;
            }
        }

        return shared;
    }

    /// <summary>Reports the pairs that one set is in. <b>Cost:</b> what its tokens have in their lists, not the number of sets.</summary>
    /// <param name="given">The place of the set among the distinct ones.</param>
    /// <param name="sink">Is told the pairs.</param>
    public void Partners<T>(int given, T sink)
        where T : class, IPairSink
    {
        var set = _index.Here[given];
        foreach (var token in _index.Prefix(set, _bound.NeededAsLarger(_index.Weights[set])))
        {
            var (start, end) = (_index.Lighter.Start(token), _index.Lighter.End(token));
            Scan(token, set, start + Before(_index.Lighter, start, end, _index.FirstPartners[set]), start + Before(_index.Lighter, start, end, set), sink);
        }

        foreach (var token in _index.Prefix(set, _bound.NeededAsSmaller(_index.Weights[set])))
        {
            var (start, end) = (_index.Heavier.Start(token), _index.Heavier.End(token));
            for (var at = start + Before(_index.Heavier, start, end, set + 1); at < end; at++)
            {
                var heavier = _index.Heavier.Sets[at];
                if (_index.FirstPartners[heavier] > set) break;
                Verify(token, set, heavier, sink);
            }
        }
    }

    private static int Before(PrefixLists lists, int start, int end, int set)
    {
        var place = lists.Sets.AsSpan(start, end - start).BinarySearch(set);
        return place < 0 ? ~place : place;
    }
}
