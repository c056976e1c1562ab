namespace TechRoles.Engine;

/// <summary>Sets of tokens in two flat columns. A token has a weight; without weights each weighs 1.</summary>
/// <remarks>A multiset is a set, too: the second of a thing is a token of its own.</remarks>
/// <param name="starts">Where each set begins in <paramref name="tokens"/>, and the number of tokens at the end.</param>
/// <param name="tokens">The tokens of each set, ascending, each once.</param>
/// <param name="tokenCount">How many different tokens there are; each is less.</param>
/// <param name="weights">The weight of each token, 1 or more; empty: 1 each.</param>
internal sealed class TokenSets(int[] starts, int[] tokens, int tokenCount, int[] weights)
{
    public int Count => starts.Length - 1;

    public int TokenCount => tokenCount;

    public ReadOnlySpan<int> TokenWeights => weights;

    public ReadOnlySpan<int> this[int set] => tokens.AsSpan(starts[set], starts[set + 1] - starts[set]);

    /// <summary>The sum of the weights of a set.</summary>
    public long WeightOf(int set)
    {
        if (weights.Length == 0) return this[set].Length;
        var sum = 0L;
        foreach (var token in this[set]) sum += weights[token];
        return sum;
    }

    public static TokenSets From(IReadOnlyList<int[]> sets, int tokenCount)
    {
        var starts = new int[sets.Count + 1];
        for (var set = 0; set < sets.Count; set++) starts[set + 1] = starts[set] + sets[set].Length;
        var tokens = new int[starts[^1]];
        for (var set = 0; set < sets.Count; set++) sets[set].CopyTo(tokens, starts[set]);
        return new(starts, tokens, tokenCount, []);
    }

    /// <summary>Gathers equal sets; empty ones are in no group. Groups are in the order of their first sets.</summary>
    /// <param name="threads">How many threads may work, 1 or more. The groups are the same.</param>
    public Groups EqualSets(int threads = 1)
    {
        var hashes = Unzeroed.Array<int>(Count);
        var key = (ulong)Random.Shared.NextInt64();
        Ranges.Each(Count, threads, (_, from, to) =>
        {
            for (var set = from; set < to; set++) hashes[set] = Hash(key, this[set]);
        });

        // A slot has the number of the first set of a group and 1 more; 0 is free.
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, Count * 2L))];
        var (groupOf, groups) = (Unzeroed.Array<int>(Count), 0);
        for (var set = 0; set < Count; set++)
        {
            groupOf[set] = -1;
            if (this[set].Length == 0) continue;
            var slot = hashes[set] & (slots.Length - 1);
            while (slots[slot] is var taken and > 0 && !(hashes[taken - 1] == hashes[set] && this[taken - 1].SequenceEqual(this[set])))
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                slots[slot] = set + 1;
                groupOf[set] = groups++;
            }
            else
            {
                groupOf[set] = groupOf[slots[slot] - 1];
            }
        }

        return Groups.By(groups, groupOf);
    }

    // The key differs from time to time, so that nobody can prepare sets that collide; no order comes from it.
    private static int Hash(ulong key, ReadOnlySpan<int> set)
    {
        var hash = key ^ (ulong)set.Length;
        foreach (var pair in System.Runtime.InteropServices.MemoryMarshal.Cast<int, ulong>(set)) hash = HashMix.Mix(hash, pair);
        if (set.Length % 2 == 1) hash = HashMix.Mix(hash, (uint)set[^1]);
        return (int)(hash >> 32);
    }
}
