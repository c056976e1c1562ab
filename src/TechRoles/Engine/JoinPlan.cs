namespace TechRoles.Engine;

/// <summary>How pairs are searched.</summary>
internal enum JoinWay
{
    /// <summary>As is cheaper.</summary>
    Any = 0,

    /// <summary>Token by token, by signatures.</summary>
    ByToken,

    /// <summary>Set by set, by counting.</summary>
    ByRecord,
}

/// <summary>A part of a join: sets in the lists of some tokens, or just sets.</summary>
/// <param name="Token">The first token; 0 where it is about sets.</param>
/// <param name="From">The first place in its list, or the first set.</param>
/// <param name="LastToken">The last token; 0 where it is about sets.</param>
/// <param name="To">The place after the last one in its list, or the set after the last one.</param>
internal readonly record struct JoinBlock(int Token, int From, int LastToken, int To);

/// <summary>
/// Which way a join goes, in parts of about equal work. It does not depend on the number of threads, nor on how fast a machine is.
/// </summary>
/// <param name="IsByRecord">Whether it goes set by set.</param>
/// <param name="Blocks">The parts, in order.</param>
internal sealed record JoinPlan(bool IsByRecord, JoinBlock[] Blocks)
{
    /// <summary>Comparisons in a block: some milliseconds.</summary>
    private const long BlockWork = 1 << 22;

    /// <summary>With fewer comparisons it is not worth while to look at a sample.</summary>
    private const long Few = 1 << 18;
    private const int Samples = 64;
    private const int SampledSets = 16;

    /// <summary>Looks at a sample, to see how many signatures are near.</summary>
    public static JoinPlan Cheapest(OverlapIndex index, OverlapBound bound, bool vectors)
    {
        var work = 0L;
        for (var token = index.Shared; token < index.TokenCount; token++) work += Square(index.List(token).Length);
        if (work < Few) return new(true, index.Count == 0 ? [] : [new(0, 0, 0, index.Count)]);
        var lists = new ListJoin(index, bound, vectors);
        for (var sample = 0; sample < Samples; sample++)
        {
            var (token, at) = index.EntryAt((int)((long)index.EntryCount * sample / Samples));
            lists.Pairs<IPairSink>(token, at, Math.Min(at + SampledSets, index.List(token).Length), null);
        }

        // In nanoseconds, measured roughly: what counting takes for each comparison, and what it takes to verify a pair by its tokens.
        var tokens = (double)index.TokensOfAll / index.Count;
        var toVerify = tokens <= SharedTokens.Most ? 5 + (0.8 * tokens) : 2 * tokens;
        return lists.Near * toVerify > lists.Compared * 16.0 ? ByRecord(index) : ByToken(index);
    }

    public static JoinPlan ByToken(OverlapIndex index)
    {
        var (blocks, firstToken, from, work) = (new List<JoinBlock>(), index.Shared, 0, 0L);
        for (var token = index.Shared; token < index.TokenCount; token++)
        {
            var length = index.List(token).Length;
            for (var at = 0; at < length;)
            {
                // Each looks at those before it.
                var step = (int)Math.Min(length - at, Math.Max(1, (BlockWork - work) / length));
                at += step;
                work += (long)step * length;
                if (work < BlockWork) continue;
                blocks.Add(new(firstToken, from, token, at));
                (firstToken, from, work) = (token, at, 0);
            }
        }

        if (work > 0) blocks.Add(new(firstToken, from, index.TokenCount - 1, index.List(index.TokenCount - 1).Length));
        return new(false, [.. blocks]);
    }

    public static JoinPlan ByRecord(OverlapIndex index)
    {
        var (blocks, from, work) = (new List<JoinBlock>(), 0, 0L);
        for (var set = 0; set < index.Count; set++)
        {
            foreach (var token in index.Prefix(set)) work += index.List(token).Length;
            if (work < BlockWork) continue;
            blocks.Add(new(0, from, 0, set + 1));
            (from, work) = (set + 1, 0);
        }

        if (from < index.Count) blocks.Add(new(0, from, 0, index.Count));
        return new(true, [.. blocks]);
    }

    private static long Square(long length) => length * length;
}
