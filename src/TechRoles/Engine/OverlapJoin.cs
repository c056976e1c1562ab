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
/// It goes token by token: each set in the list of a token scans the signatures of those before it that can be like it, and what is near
/// enough is verified. A pair is reported at its first common token only, so nobody keeps a table of candidates, and any part of the
/// lists can be searched on any thread. Where a sample says that too many would be near, it goes set by set. <b>Cost:</b> grows with the
/// square of the longest lists; about 1 s for 10⁹ comparisons of signatures. <b>Source:</b> the prefixes are those of R. Bayardo, Y. Ma,
/// R. Srikant, "Scaling up all pairs similarity search", WWW 2007; that the place of a token says how much can follow, C. Xiao, W. Wang,
/// X. Lin, J. X. Yu, "Efficient similarity joins for near duplicate detection", WWW 2008.
/// </remarks>
internal sealed class OverlapJoin
{
    private readonly OverlapBound _bound;
    private readonly OverlapIndex _index;
    private readonly bool _vectors;
    private readonly JoinWay _way;

    /// <param name="sets">The sets.</param>
    /// <param name="distinct">Those to join: distinct and not empty.</param>
    /// <param name="bound">What is asked of two.</param>
    /// <param name="vectors">Whether vectors may be used where the machine has them; the answer is the same.</param>
    /// <param name="way">How it is done; the answer is the same.</param>
    /// <param name="threads">How many threads may prepare it, 1 or more.</param>
    /// <param name="cancel">Stops the work.</param>
    public OverlapJoin(
        TokenSets sets, int[] distinct, OverlapBound bound, bool vectors = true, JoinWay way = default, int threads = 1,
        CancellationToken cancel = default)
    {
        (_bound, _vectors, _way) = (bound, vectors, way);
        _index = OverlapIndex.Of(sets, distinct, bound, threads, cancel);
    }

    /// <summary>Reports all pairs; sets are called by their places among the distinct ones.</summary>
    /// <param name="sink">Makes what is told the pairs of one block.</param>
    /// <param name="threads">How many threads may work, 1 or more.</param>
    /// <param name="cancel">Stops the work between blocks.</param>
    /// <returns>The sinks in the order of the blocks, the same for any number of threads.</returns>
    public T[] Pairs<T>(Func<T> sink, int threads = 1, CancellationToken cancel = default)
        where T : class, IPairSink
    {
        var plan = _way switch
        {
            JoinWay.ByToken => JoinPlan.ByToken(_index),
            JoinWay.ByRecord => JoinPlan.ByRecord(_index),
            _ => JoinPlan.Cheapest(_index, _bound, _vectors),
        };
        var sinks = new T[plan.Blocks.Length];
        var taken = -1;
        if (threads == 1) Work();
        else Parallel.For(0, Math.Min(threads, sinks.Length), new() { MaxDegreeOfParallelism = threads }, _ => Work());
        cancel.ThrowIfCancellationRequested();
        return sinks;

        void Work()
        {
            var lists = new ListJoin(_index, _bound, _vectors);
            var records = plan.IsByRecord ? new RecordJoin(_index, _bound) : null;
            while (Interlocked.Increment(ref taken) is var block && block < sinks.Length && !cancel.IsCancellationRequested)
            {
                var (part, found) = (plan.Blocks[block], sink());
                sinks[block] = found;
                if (records is not null) records.Pairs(part.From, part.To, found);
                else Search(part, lists, found);
            }
        }
    }

    private void Search<T>(JoinBlock block, ListJoin lists, T sink)
        where T : class, IPairSink
    {
        for (var token = block.Token; token <= block.LastToken; token++)
        {
            var length = _index.List(token).Length;
            lists.Pairs(token, token == block.Token ? block.From : 0, token == block.LastToken ? block.To : length, sink);
        }
    }

    /// <summary>Reports the pairs that one set is in. <b>Cost:</b> what its tokens have in their lists, not the number of sets.</summary>
    /// <param name="given">The place of the set among the distinct ones.</param>
    /// <param name="sink">Is told the pairs.</param>
    public void Partners<T>(int given, T sink)
        where T : class, IPairSink
    {
        var set = _index.Here[given];
        foreach (var token in _index.Prefix(set))
        {
            var list = _index.List(token);
            for (var at = OverlapIndex.FirstFrom(list, _index.FirstPartners[set]);
                at < list.Length && _index.FirstPartners[list[at].Set] <= set; at++)
            {
                var (lighter, heavier) = (Math.Min(set, list[at].Set), Math.Max(set, list[at].Set));
                if (lighter == heavier) continue;
                var shared = _index.SharedFrom(token, lighter, heavier, _vectors);
                if (shared >= _bound.Needed(_index.Weights[lighter], _index.Weights[heavier]))
                    sink.Add(_index.Given[lighter], _index.Given[heavier], shared);
            }
        }
    }
}
