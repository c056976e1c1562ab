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
    public Groups EqualSets()
    {
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, Count * 2L))];
        var groupOf = new int[Count];
        var firsts = new List<int>();
        var hashes = new List<int>();
        for (var set = 0; set < Count; set++)
        {
            groupOf[set] = -1;
            if (this[set].Length == 0) continue;
            var hash = Hash(this[set]);
            var slot = hash & (slots.Length - 1);
            while (slots[slot] is var taken and > 0 && !(hashes[taken - 1] == hash && this[firsts[taken - 1]].SequenceEqual(this[set])))
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                firsts.Add(set);
                hashes.Add(hash);
                slots[slot] = firsts.Count;
            }

            groupOf[set] = slots[slot] - 1;
        }

        return Groups.By(firsts.Count, groupOf);
    }

    // Differs from process to process, so that nobody can prepare sets that collide; no order comes from it.
    private static int Hash(ReadOnlySpan<int> set)
    {
        var hash = new HashCode();
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(set));
        return hash.ToHashCode();
    }
}
