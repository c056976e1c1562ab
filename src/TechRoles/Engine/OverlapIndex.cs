using System.Numerics;

namespace TechRoles.Engine;

/// <summary>
/// Distinct sets made ready for a join: by weight, their tokens by rarity, with signatures and a list of sets for each token.
/// </summary>
/// <remarks>
/// Sets get new numbers, a smaller one for a lighter set; tokens get new numbers, a smaller one for a rarer token. Two sets that are alike
/// have their first common token in a prefix of either, since what comes after the prefix weighs too little.
/// </remarks>
internal sealed class OverlapIndex
{
    private readonly int[] _starts;
    private readonly int[] _tokens;
    private readonly int[] _tokenWeights;
    private readonly int[] _prefixes;
    private readonly int[] _listStarts;
    private OverlapEntry[] _entries = [];
    private int[]? _here;

    private OverlapIndex(int sets, int tokens, int[] tokenWeights, int tokenCount)
    {
        _starts = new int[sets + 1];
        _tokens = new int[tokens + SharedTokens.Padding];
        _tokenWeights = tokenWeights;
        _prefixes = new int[sets];
        _listStarts = new int[tokenCount + 1];
        Weights = new long[sets];
        Signatures = new ulong[sets];
        FirstPartners = new int[sets];
    }

    public int Count => Weights.Length;

    /// <summary>How many different tokens there are.</summary>
    public int TokenCount => _listStarts.Length - 1;

    /// <summary>How many tokens all sets have.</summary>
    public int TokensOfAll => _starts[^1];

    /// <summary>How many entries all lists have.</summary>
    public int EntryCount => _entries.Length;

    /// <summary>The rarest token that several sets have; who has a token alone is found by another or not at all.</summary>
    public required int Shared { get; init; }

    /// <summary>The number by which the caller knows each set.</summary>
    public required int[] Given { get; init; }

    /// <summary>The number that each has here, by the number the caller knows it by; worked out when first asked for.</summary>
    public int[] Here => _here ??= Inverse(Given);

    /// <summary>Ascending.</summary>
    public long[] Weights { get; }

    /// <summary>The signature of all tokens of each set.</summary>
    public ulong[] Signatures { get; }

    /// <summary>The lightest set that each can be like.</summary>
    public int[] FirstPartners { get; }

    public ReadOnlySpan<int> this[int set] => _tokens.AsSpan(_starts[set], _starts[set + 1] - _starts[set]);

    /// <summary>The sets that have a token in their prefix, ascending.</summary>
    public ReadOnlySpan<OverlapEntry> List(int token) => _entries.AsSpan(_listStarts[token], _listStarts[token + 1] - _listStarts[token]);

    /// <summary>The place of the first entry of a set that has at least a number.</summary>
    public static int FirstFrom(ReadOnlySpan<OverlapEntry> list, int set)
    {
        int low = 0, high = list.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Set < set) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <param name="sets">The sets.</param>
    /// <param name="distinct">Those to join: distinct and not empty.</param>
    /// <param name="bound">What is asked of two.</param>
    /// <param name="threads">How many threads may work, 1 or more. The index is the same.</param>
    /// <param name="cancel">Stops the work.</param>
    public static OverlapIndex Of(TokenSets sets, int[] distinct, OverlapBound bound, int threads, CancellationToken cancel)
    {
        var byRarity = ByRarity(sets, distinct, out var tokens, out var rarest);
        var weights = sets.TokenWeights.Length == 0 ? [] : Array.ConvertAll(byRarity, token => sets.TokenWeights[token]);
        var given = ByWeight(sets, distinct);
        var index = new OverlapIndex(distinct.Length, tokens, weights, byRarity.Length) { Shared = rarest, Given = given };
        cancel.ThrowIfCancellationRequested();
        index.Fill(sets, distinct, Inverse(byRarity), threads);
        cancel.ThrowIfCancellationRequested();
        index.FindPartners(bound);
        index.MakeLists(threads);
        return index;
    }

    /// <summary>The token in whose list an entry is, and the place of the entry there.</summary>
    /// <param name="entry">Counts the entries of all lists, token by token; less than <see cref="EntryCount"/>.</param>
    public (int Token, int Place) EntryAt(int entry)
    {
        int low = 0, high = TokenCount - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_listStarts[middle + 1] > entry) high = middle;
            else low = middle + 1;
        }

        return (low, entry - _listStarts[low]);
    }

    private static int[] ByRarity(TokenSets sets, ReadOnlySpan<int> distinct, out int tokens, out int rarest)
    {
        var frequencies = new int[sets.TokenCount];
        tokens = 0;
        foreach (var set in distinct)
        {
            foreach (var token in sets[set]) frequencies[token]++;
            tokens += sets[set].Length;
        }

        var byFrequency = Groups.By(distinct.Length + 1, frequencies);
        rarest = byFrequency.CountOf(0) + (distinct.Length > 0 ? byFrequency.CountOf(1) : 0);
        return byFrequency.Values;
    }

    private static int[] ByWeight(TokenSets sets, ReadOnlySpan<int> distinct)
    {
        var (weights, heaviest) = (new long[distinct.Length], 0L);
        for (var i = 0; i < weights.Length; i++) heaviest = Math.Max(heaviest, weights[i] = sets.WeightOf(distinct[i]));
        if (heaviest <= distinct.Length) return Groups.By((int)heaviest + 1, Array.ConvertAll(weights, weight => (int)weight)).Values;
        var order = new int[weights.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            weights[i] = checked((weights[i] * weights.Length) + i);
        }

        Array.Sort(weights, order);
        return order;
    }

    private static int[] Inverse(int[] order)
    {
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        return rank;
    }

    private void Fill(TokenSets sets, int[] distinct, int[] rank, int threads)
    {
        for (var set = 0; set < Count; set++) _starts[set + 1] = _starts[set] + sets[distinct[Given[set]]].Length;
        Ranges.Each(Count, threads, (_, from, to) =>
        {
            int[] ranked = [];
            for (var set = from; set < to; set++)
            {
                var given = sets[distinct[Given[set]]];
                if (ranked.Length < given.Length + RankSort.Padding) ranked = new int[(given.Length * 2) + RankSort.Padding];
                for (var i = 0; i < given.Length; i++) ranked[i] = rank[given[i]];
                RankSort.Sort(ranked, _tokens.AsSpan(_starts[set], given.Length));
                Weights[set] = sets.WeightOf(distinct[Given[set]]);
            }
        });
    }

    private void FindPartners(OverlapBound bound)
    {
        var (partner, least) = (0, 0L);
        for (var set = 0; set < Count; set++)
        {
            if (set == 0 || Weights[set] != Weights[set - 1]) least = bound.LeastPartner(Weights[set]);
            while (Weights[partner] < least) partner++;
            FirstPartners[set] = partner;
            _prefixes[set] = PrefixLength(set, least);
        }
    }

    /// <summary>At how many of its tokens a set weighs enough from there on.</summary>
    private int PrefixLength(int set, long needed)
    {
        var tokens = this[set];
        if (_tokenWeights.Length == 0) return (int)(tokens.Length - needed + 1);
        var length = 0;
        for (var rest = Weights[set]; length < tokens.Length && rest >= needed; length++) rest -= TokenWeight(tokens[length]);
        return length;
    }

    /// <remarks>Each thread counts and lists a range of sets. In each list its part comes after those of the ranges before, so sets
    /// ascend.</remarks>
    private void MakeLists(int threads)
    {
        var next = new int[threads][];
        Ranges.Each(Count, threads, (range, from, to) =>
        {
            next[range] = new int[TokenCount];
            for (var set = from; set < to; set++)
            {
                foreach (var token in Prefix(set))
                    if (token >= Shared) next[range][token]++;
            }
        });
        var start = 0;
        for (var token = 0; token < TokenCount; token++)
        {
            _listStarts[token] = start;
            foreach (var ofRange in next)
                if (ofRange is not null) (ofRange[token], start) = (start, start + ofRange[token]);
        }

        _listStarts[TokenCount] = start;
        _entries = new OverlapEntry[start];
        Ranges.Each(Count, threads, (range, from, to) =>
        {
            for (var set = from; set < to; set++) List(set, next[range]);
        });
    }

    private void List(int set, int[] next)
    {
        foreach (var token in this[set]) Signatures[set] ^= BitOf(token);
        var (after, before) = (Signatures[set], 0L);
        foreach (var token in Prefix(set))
        {
            after ^= BitOf(token);
            if (token >= Shared) _entries[next[token]++] = new(after, set, (ushort)Math.Min(before, ushort.MaxValue));
            before += TokenWeight(token);
        }
    }

    /// <summary>The tokens by which a set is found: what comes after them weighs too little.</summary>
    public ReadOnlySpan<int> Prefix(int set) => _tokens.AsSpan(_starts[set], _prefixes[set]);

    public ulong BitOf(int token) => SignatureScan.BitOf(TokenCount - 1 - token);

    public int TokenWeight(int token) => _tokenWeights.Length == 0 ? 1 : _tokenWeights[token];

    /// <summary>The weight that two sets share where a token is their first common one; else 0.</summary>
    public long SharedFrom(int token, int one, int other, bool vectors)
    {
        var ones = this[one];
        if (!vectors || ones.Length > SharedTokens.Most) return MergedFrom(token, ones, this[other]);
        var places = SharedTokens.Places(_tokens, _starts[one], ones.Length, this[other]);
        if (ones[BitOperations.TrailingZeroCount(places)] != token) return 0;
        if (_tokenWeights.Length == 0) return BitOperations.PopCount(places);
        var shared = 0L;
        for (; places != 0; places &= places - 1) shared += _tokenWeights[ones[BitOperations.TrailingZeroCount(places)]];
        return shared;
    }

    private long MergedFrom(int token, ReadOnlySpan<int> ones, ReadOnlySpan<int> others)
    {
        var shared = 0L;
        int i = 0, j = 0;
        while (i < ones.Length && j < others.Length)
        {
            var (left, right) = (ones[i], others[j]);
            if (left == right)
            {
                if (shared == 0 && left != token) return 0;
                shared += TokenWeight(left);
            }

            if (left <= right) i++;
            if (right <= left) j++;
        }

        return shared;
    }
}
