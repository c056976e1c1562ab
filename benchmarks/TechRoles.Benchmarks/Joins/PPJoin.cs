namespace TechRoles.Benchmarks;

/// <summary>The join PPJoin, plainly from its paper, with integers and flat columns.</summary>
/// <remarks>Source: C. Xiao, W. Wang, X. Lin, J. X. Yu, "Efficient similarity joins for near duplicate detection", WWW 2008.</remarks>
internal static class PPJoin
{
    private const int TooFew = int.MinValue / 2;

    public static long Count(int[][] sets, int tokenCount, Jaccard jaccard)
    {
        var records = new RankedRecords(sets, tokenCount);
        var lists = new RecordLists(records, jaccard);
        var shared = new int[records.Count];
        var (candidates, pairs) = (new List<int>(), 0L);
        for (var record = 0; record < records.Count; record++)
        {
            var tokens = records[record];
            var leastSize = jaccard.LeastSize(tokens.Length);
            var prefix = jaccard.Prefix(tokens.Length);
            candidates.Clear();
            for (var place = 0; place < prefix; place++)
            {
                foreach (var (other, otherPlace) in lists.From(tokens[place], leastSize, records))
                {
                    ref var known = ref shared[other];
                    if (known < 0) continue;
                    if (known == 0) candidates.Add(other);
                    var size = records[other].Length;
                    var most = known + 1 + Math.Min(tokens.Length - place - 1, size - otherPlace - 1);
                    known = most >= jaccard.Shared(tokens.Length, size) ? known + 1 : TooFew;
                }
            }

            foreach (var other in candidates)
            {
                if (shared[other] > 0 && IsPair(jaccard, shared[other], prefix, tokens, records[other])) pairs++;
                shared[other] = 0;
            }

            var indexed = jaccard.IndexedPrefix(tokens.Length);
            for (var place = 0; place < indexed; place++) lists.Add(tokens[place], new(record, place));
        }

        return pairs;
    }

    /// <summary>Goes on after the prefix that ends first: what is common up to there was counted.</summary>
    private static bool IsPair(Jaccard jaccard, int known, int prefix, ReadOnlySpan<int> tokens, ReadOnlySpan<int> others)
    {
        var (needed, indexed) = (jaccard.Shared(tokens.Length, others.Length), jaccard.IndexedPrefix(others.Length));
        return tokens[prefix - 1] < others[indexed - 1]
            ? Verify.SharesAtLeast(needed, known, tokens[prefix..], others[known..])
            : Verify.SharesAtLeast(needed, known, tokens[known..], others[indexed..]);
    }
}
