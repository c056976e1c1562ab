using System.Numerics;
using System.Runtime.InteropServices;

namespace TechRoles.Engine;

/// <summary>Sets that change, of which can be asked at any time which of them are like one.</summary>
/// <remarks>
/// <para>It is for a session: one change touches a few sets, and their partners are wanted without a join of all.
/// <see cref="Put"/> gives a set other tokens, none takes it away, and a number beyond the last one adds a set; <see cref="PartnersOf"/> reports
/// every set that is like one. Empty sets are like nobody; equal sets are like each other. Tokens all weigh 1; new ones may come at any time.</para>
/// <para>The order of the tokens is frozen when it is made: the most frequent one of then is 0, and later ones are taken to be rarer. That
/// is no matter of right or wrong, but of length: each set is in the lists of its rarest tokens, as in <see cref="OverlapIndex"/>, and where
/// tokens that were rare have become frequent, a new one should be made. Lists are in no order, so that the last entry fills a gap.</para>
/// <para><b>Cost:</b> to make it, a pass over all tokens; to put a set or to ask, a pass over the lists of its rarest tokens: some
/// microseconds for each thousand sets that have them. <b>Memory:</b> 4 bytes a token and 16 bytes for each of the rarest tokens of a set.</para>
/// </remarks>
internal sealed class OverlapPartners
{
    private static readonly int[] NoTokens = new int[SharedTokens.Padding];

    private readonly OverlapBound _bound;
    private readonly int[] _frequencyRanks;

    /// <summary>The tokens that each set had at first, by frequency, the rarest first; and those that changed, in columns of their own.</summary>
    private readonly int[] _tokens;
    private readonly int[] _starts;
    private int[]?[] _changed;

    /// <summary>For each token the sets that have it among their rarest.</summary>
    private Entry[][] _lists;
    private int[] _counts;

    /// <param name="sets">The sets at first; the weights of their tokens are passed over.</param>
    /// <param name="bound">What is asked of two.</param>
    public OverlapPartners(TokenSets sets, OverlapBound bound)
    {
        (_bound, Count) = (bound, sets.Count);
        _frequencyRanks = FrequencyRanks(sets);
        _starts = new int[sets.Count + 1];
        for (var set = 0; set < sets.Count; set++) _starts[set + 1] = _starts[set] + sets[set].Length;
        _tokens = new int[_starts[^1] + SharedTokens.Padding];
        _changed = new int[]?[sets.Count];
        _lists = new Entry[sets.TokenCount][];
        _counts = new int[sets.TokenCount];
        for (var set = 0; set < sets.Count; set++)
        {
            Rank(sets[set], _tokens.AsSpan(_starts[set]));
            foreach (var token in PrefixOf(set)) _counts[token]++;
        }

        for (var token = 0; token < _lists.Length; token++) _lists[token] = _counts[token] == 0 ? [] : new Entry[_counts[token]];
        Array.Clear(_counts);
        for (var set = 0; set < sets.Count; set++) List(set);
    }

    /// <summary>The number of sets, empty ones included.</summary>
    public int Count { get; private set; }

    /// <summary>Gives a set its tokens in place of those it had.</summary>
    /// <param name="set">Its number; one beyond the last adds it and empty ones before it.</param>
    /// <param name="tokens">The tokens, in any order, each once; none: it is like nobody from now on.</param>
    public void Put(int set, ReadOnlySpan<int> tokens)
    {
        if (set < Count) Unlist(set);
        if (set >= _changed.Length) Array.Resize(ref _changed, Math.Max(set + 1, 2 * _changed.Length));
        while (Count <= set) _changed[Count++] = NoTokens;
        var ranked = new int[tokens.Length + SharedTokens.Padding];
        Rank(tokens, ranked);
        _changed[set] = ranked;
        if (tokens.Length > 0 && ranked[0] >= _lists.Length) MakeRoom(ranked[0] + 1);
        List(set);
    }

    /// <summary>Finds the sets that are like one.</summary>
    /// <param name="set">The one.</param>
    /// <param name="found">Takes what is found after what it has: the partners by number, and how many tokens each shares.</param>
    public void PartnersOf(int set, List<(int Set, int Shared)> found)
    {
        var from = found.Count;
        var size = this[set].Length;
        var needed = new NeededBySize(_bound, size);
        var after = SignatureOf(set);
        var rest = size;
        foreach (var token in PrefixOf(set))
        {
            after ^= SignatureScan.BitOf(token);
            foreach (ref readonly var entry in _lists[token].AsSpan(0, _counts[token]))
            {
                var otherSize = entry.Size < ushort.MaxValue ? entry.Size : this[entry.Set].Length;
                var (least, otherRest) = (needed.With(otherSize), otherSize - entry.Before);

                // One question instead of three: nobody can foresee the answer to any of them.
                var near = least <= rest & least <= otherRest & BitOperations.PopCount(after ^ entry.After) <= rest + otherRest - (2 * least);
                if (near && entry.Set != set && SharedFrom(token, set, entry.Set) is var shared && shared >= least) found.Add((entry.Set, shared));
            }

            rest--;
        }

        CollectionsMarshal.AsSpan(found)[from..].Sort(static (one, other) => one.Set.CompareTo(other.Set));
    }

    private ReadOnlySpan<int> this[int set] => _changed[set] is { } changed
        ? changed.AsSpan(0, changed.Length - SharedTokens.Padding)
        : _tokens.AsSpan(_starts[set], _starts[set + 1] - _starts[set]);

    /// <summary>The tokens by which a set is found; who has none of them shares too little.</summary>
    private ReadOnlySpan<int> PrefixOf(int set)
    {
        var tokens = this[set];
        return tokens.Length == 0 ? tokens : tokens[..(int)(tokens.Length - _bound.LeastPartner(tokens.Length) + 1)];
    }

    private ulong SignatureOf(int set)
    {
        var signature = 0UL;
        foreach (var token in this[set]) signature ^= SignatureScan.BitOf(token);
        return signature;
    }

    private void List(int set)
    {
        var (after, before, size) = (SignatureOf(set), 0, (ushort)Math.Min(this[set].Length, ushort.MaxValue));
        foreach (var token in PrefixOf(set))
        {
            after ^= SignatureScan.BitOf(token);
            ref var list = ref _lists[token];
            if (_counts[token] == list.Length) Array.Resize(ref list, Math.Max(4, list.Length + (list.Length / 4)));
            list[_counts[token]++] = new(after, set, size, (ushort)Math.Min(before++, ushort.MaxValue));
        }
    }

    private void Unlist(int set)
    {
        foreach (var token in PrefixOf(set))
        {
            var list = _lists[token];
            var at = 0;
            while (list[at].Set != set) at++;
            list[at] = list[--_counts[token]];
        }
    }

    private void MakeRoom(int tokens)
    {
        var had = _lists.Length;
        Array.Resize(ref _lists, Math.Max(tokens, had + (had / 4)));
        Array.Resize(ref _counts, _lists.Length);
        _lists.AsSpan(had).Fill([]);
    }

    /// <summary>How many tokens two sets share where a token is their rarest common one; else 0.</summary>
    private int SharedFrom(int token, int one, int other)
    {
        var ones = this[one];
        var others = this[other];
        if (ones.Length > SharedTokens.Most) return MergedFrom(token, ones, others);
        var (column, start) = _changed[one] is { } changed ? (changed, 0) : (_tokens, _starts[one]);
        var places = SharedTokens.Places(column, start, ones.Length, others);
        return ones[BitOperations.TrailingZeroCount(places)] == token ? BitOperations.PopCount(places) : 0;
    }

    private static int MergedFrom(int token, ReadOnlySpan<int> ones, ReadOnlySpan<int> others)
    {
        int i = 0, j = 0, shared = 0;
        while (i < ones.Length && j < others.Length)
        {
            var (left, right) = (ones[i], others[j]);
            if (left == right && shared++ == 0 && left != token) return 0;
            if (left >= right) i++;
            if (right >= left) j++;
        }

        return shared;
    }

    /// <summary>Calls tokens by their frequency and puts the rarest first.</summary>
    private void Rank(ReadOnlySpan<int> tokens, Span<int> ranked)
    {
        for (var i = 0; i < tokens.Length; i++) ranked[i] = tokens[i] < _frequencyRanks.Length ? _frequencyRanks[tokens[i]] : tokens[i];
        ranked = ranked[..tokens.Length];
        ranked.Sort();
        ranked.Reverse();
    }

    private static int[] FrequencyRanks(TokenSets sets)
    {
        var keys = new long[sets.TokenCount];
        for (var token = 0; token < keys.Length; token++) keys[token] = token;
        for (var set = 0; set < sets.Count; set++)
            foreach (var token in sets[set]) keys[token] -= 1L << 32;
        Array.Sort(keys);
        var ranks = new int[keys.Length];
        for (var rank = 0; rank < keys.Length; rank++) ranks[(int)keys[rank]] = rank;
        return ranks;
    }

    /// <summary>A set in the list of a token: the signature of what comes after the token, and how many tokens it has and how many before.</summary>
    private readonly record struct Entry(ulong After, int Set, ushort Size, ushort Before);

    /// <summary>What sets of each size must share with one; worked out when first asked for.</summary>
    private readonly ref struct NeededBySize(OverlapBound bound, int size)
    {
        private readonly long[] _known = new long[256];

        public long With(int other)
        {
            if (other >= _known.Length) return Needed(other);
            ref var known = ref _known[other];
            return known > 0 ? known : known = Needed(other);
        }

        private long Needed(int other) => bound.Needed(Math.Min(size, other), Math.Max(size, other));
    }
}
