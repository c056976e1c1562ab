namespace TechRoles.Benchmarks;

/// <summary>Sets as the published joins want them: the smallest first, their tokens by rarity, all in two flat columns.</summary>
internal sealed class RankedRecords
{
    private readonly int[] _starts;
    private readonly int[] _tokens;

    public RankedRecords(int[][] sets, int tokenCount)
    {
        var frequencies = new int[tokenCount];
        foreach (var set in sets)
            foreach (var token in set) frequencies[token]++;
        var order = Enumerable.Range(0, tokenCount).ToArray();
        Array.Sort((int[])frequencies.Clone(), order);
        var ranks = new int[tokenCount];
        for (var rank = 0; rank < tokenCount; rank++) ranks[order[rank]] = rank;
        var bySize = Enumerable.Range(0, sets.Length).ToArray();
        Array.Sort(Array.ConvertAll(sets, set => set.Length), bySize);
        TokenCount = tokenCount;
        _starts = new int[sets.Length + 1];
        _tokens = new int[sets.Sum(set => set.Length)];
        for (var record = 0; record < sets.Length; record++)
        {
            var set = sets[bySize[record]];
            _starts[record + 1] = _starts[record] + set.Length;
            var tokens = _tokens.AsSpan(_starts[record], set.Length);
            for (var i = 0; i < set.Length; i++) tokens[i] = ranks[set[i]];
            tokens.Sort();
        }
    }

    public int Count => _starts.Length - 1;

    public int TokenCount { get; }

    public ReadOnlySpan<int> this[int record] => _tokens.AsSpan(_starts[record], _starts[record + 1] - _starts[record]);
}
