namespace TechRoles.Benchmarks;

/// <summary>The join AllPairs, plainly from its paper, with integers and flat columns.</summary>
/// <remarks>
/// Source: R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", WWW 2007; for sets and Jaccard as in W. Mann, N. Augsten,
/// P. Bouros, "An empirical evaluation of set similarity join techniques", VLDB 2016.
/// </remarks>
internal static class AllPairs
{
    public static long Count(int[][] sets, int tokenCount, Jaccard jaccard)
    {
        var records = new RankedRecords(sets, tokenCount);
        var lists = new RecordLists(records, jaccard);
        var isCandidate = new bool[records.Count];
        var (candidates, pairs) = (new List<int>(), 0L);
        for (var record = 0; record < records.Count; record++)
        {
            var tokens = records[record];
            var leastSize = jaccard.LeastSize(tokens.Length);
            candidates.Clear();
            foreach (var token in tokens[..jaccard.Prefix(tokens.Length)])
            {
                foreach (var (other, _) in lists.From(token, leastSize, records))
                {
                    if (isCandidate[other]) continue;
                    isCandidate[other] = true;
                    candidates.Add(other);
                }
            }

            foreach (var other in candidates)
            {
                isCandidate[other] = false;
                if (Verify.SharesAtLeast(jaccard.Shared(tokens.Length, records[other].Length), 0, tokens, records[other])) pairs++;
            }

            var indexed = jaccard.IndexedPrefix(tokens.Length);
            for (var place = 0; place < indexed; place++) lists.Add(tokens[place], new(record, place));
        }

        return pairs;
    }
}
