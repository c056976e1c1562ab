namespace TechRoles.Engine;

/// <summary>Distinct sets made ready for a join: by weight, their tokens by rarity, with signatures and lists of who begins with what.</summary>
/// <remarks>
/// Sets get new numbers, a smaller one for a lighter set; tokens get new numbers, a smaller one for a rarer token. Two sets that are alike
/// have their first common token in a prefix of either, since what comes after the prefix weighs too little. The prefix by which the
/// lighter of two sets is found is shorter than that by which the heavier looks.
/// </remarks>
internal sealed class OverlapIndex
{
    private const int OwnBits = 32;
    private readonly int[] _starts;
    private readonly int[] _tokens;
    private readonly int[] _tokenWeights;

    private OverlapIndex(int sets, int tokens, int[] tokenWeights)
    {
        _starts = new int[sets + 1];
        _tokens = new int[tokens];
        _tokenWeights = tokenWeights;
        Weights = new long[sets];
        Signatures = new ulong[sets];
        FirstPartners = new int[sets];
    }

    public int Count => Weights.Length;

    /// <summary>The number by which the caller knows each set.</summary>
    public required int[] Given { get; init; }

    /// <summary>The number that each has here, by the number the caller knows it by.</summary>
    public required int[] Here { get; init; }

    /// <summary>Ascending.</summary>
    public long[] Weights { get; }

    /// <summary>64 bits for each set: the most frequent tokens have bits of their own, the others share bits.</summary>
    public ulong[] Signatures { get; }

    /// <summary>The lightest set that each can be like.</summary>
    public int[] FirstPartners { get; }

    /// <summary>For each token the sets that are found by it as the lighter of two, ascending.</summary>
    public PrefixLists Lighter { get; private set; } = PrefixLists.None;

    /// <summary>The signatures of the sets in <see cref="Lighter"/>, side by side so that a scan reads memory in order.</summary>
    public ulong[] LighterSignatures { get; private set; } = [];

    /// <summary>For each token the sets that look by it as the heavier of two, ascending.</summary>
    public PrefixLists Heavier { get; private set; } = PrefixLists.None;

    public ReadOnlySpan<int> this[int set] => _tokens.AsSpan(_starts[set], _starts[set + 1] - _starts[set]);

    public int TokenWeight(int token) => _tokenWeights.Length == 0 ? 1 : _tokenWeights[token];

    /// <param name="sets">The sets.</param>
    /// <param name="distinct">Those to join: distinct and not empty.</param>
    /// <param name="bound">What is asked of two.</param>
    /// <param name="cancel">Stops the work.</param>
    public static OverlapIndex Of(TokenSets sets, ReadOnlySpan<int> distinct, OverlapBound bound, CancellationToken cancel)
    {
        var byRarity = ByRarity(sets, distinct, out var tokens);
        var weights = sets.TokenWeights.Length == 0 ? [] : Array.ConvertAll(byRarity, token => sets.TokenWeights[token]);
        var given = ByWeight(sets, distinct);
        var index = new OverlapIndex(distinct.Length, tokens, weights) { Given = given, Here = Inverse(given) };
        cancel.ThrowIfCancellationRequested();
        index.Fill(sets, distinct, Inverse(byRarity));
        cancel.ThrowIfCancellationRequested();
        index.FindFirstPartners(bound);
        index.List(bound, byRarity.Length);
        return index;
    }

    private static int[] ByRarity(TokenSets sets, ReadOnlySpan<int> distinct, out int tokens)
    {
        var keys = new long[sets.TokenCount];
        tokens = 0;
        foreach (var set in distinct)
        {
            foreach (var token in sets[set]) keys[token]++;
            tokens += sets[set].Length;
        }

        for (var token = 0; token < keys.Length; token++) keys[token] = (keys[token] << 32) | (uint)token;
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(uint)key);
    }

    private static int[] ByWeight(TokenSets sets, ReadOnlySpan<int> distinct)
    {
        var keys = new long[distinct.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = checked((sets.WeightOf(distinct[i]) * keys.Length) + i);
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(key % keys.Length));
    }

    private static int[] Inverse(int[] order)
    {
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        return rank;
    }

    private void Fill(TokenSets sets, ReadOnlySpan<int> distinct, int[] rank)
    {
        for (var set = 0; set < Count; set++)
        {
            var given = sets[distinct[Given[set]]];
            var ranked = _tokens.AsSpan(_starts[set], given.Length);
            _starts[set + 1] = _starts[set] + given.Length;
            for (var i = 0; i < given.Length; i++) ranked[i] = rank[given[i]];
            ranked.Sort();
            foreach (var token in ranked)
            {
                Weights[set] += TokenWeight(token);
                Signatures[set] |= BitOf(rank.Length - 1 - token);
            }
        }
    }

    /// <summary>The bit of a token; the most frequent one is 0.</summary>
    private static ulong BitOf(int frequency) =>
        1UL << (frequency < OwnBits ? frequency : OwnBits + (int)(((uint)frequency * 0x9E37_79B1u) >> 27));

    private void FindFirstPartners(OverlapBound bound)
    {
        var partner = 0;
        for (var set = 0; set < Count; set++)
        {
            var least = bound.LeastPartner(Weights[set]);
            while (Weights[partner] < least) partner++;
            FirstPartners[set] = partner;
        }
    }

    private void List(OverlapBound bound, int tokens)
    {
        var (lighter, heavier) = (new PrefixLists(tokens), new PrefixLists(tokens));
        for (var set = 0; set < Count; set++)
            foreach (var token in Prefix(set, bound.NeededAsSmaller(Weights[set]))) lighter.Expect(token);
        for (var set = 0; set < Count; set++)
            foreach (var token in Prefix(set, bound.NeededAsLarger(Weights[set]))) heavier.Expect(token);
        lighter.Open();
        heavier.Open();
        for (var set = 0; set < Count; set++)
            foreach (var token in Prefix(set, bound.NeededAsSmaller(Weights[set]))) lighter.Add(token, set);
        for (var set = 0; set < Count; set++)
            foreach (var token in Prefix(set, bound.NeededAsLarger(Weights[set]))) heavier.Add(token, set);
        (Lighter, Heavier) = (lighter, heavier);
        LighterSignatures = new ulong[lighter.Count + SignatureScan.Padding];
        for (var i = 0; i < lighter.Count; i++) LighterSignatures[i] = Signatures[lighter.Sets[i]];
    }

    /// <summary>The tokens from which on a set weighs at least so much.</summary>
    public ReadOnlySpan<int> Prefix(int set, long needed)
    {
        var tokens = this[set];
        if (_tokenWeights.Length == 0) return tokens[..(int)(tokens.Length - needed + 1)];
        var length = 0;
        for (var rest = Weights[set]; length < tokens.Length && rest >= needed; length++) rest -= _tokenWeights[tokens[length]];
        return tokens[..length];
    }
}
