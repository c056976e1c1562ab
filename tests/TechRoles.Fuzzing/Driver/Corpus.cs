namespace TechRoles.Fuzzing;

/// <summary>The inputs that are worth changing: each took a branch that none before it took.</summary>
internal sealed class Corpus(Random random)
{
    private readonly List<Entry> _entries = [];
    private readonly Entry?[] _best = new Entry?[Coverage.Size];
    private Entry[]? _favoured;

    /// <summary>How many there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Keeps an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="ticks">How long it took.</param>
    /// <param name="taken">The branches it took.</param>
    public void Add(byte[] input, long ticks, List<int> taken)
    {
        var entry = new Entry(input, (input.Length + 1) * Math.Max(ticks, 1));
        _entries.Add(entry);
        foreach (var branch in taken)
            if (_best[branch] is not { } best || best.Cost > entry.Cost) _best[branch] = entry;
        _favoured = null;
    }

    /// <summary>An input to change: mostly one that is the cheapest way to some branch, or one that is young.</summary>
    public byte[] Pick() => random.Next(8) switch
    {
        < 5 => Favoured[random.Next(Favoured.Length)].Input,
        < 7 => _entries[Math.Max(0, _entries.Count - 1 - random.Next(Math.Min(_entries.Count, 20)))].Input,
        _ => Any(),
    };

    // Where no code is instrumented no branch has a best.
    private Entry[] Favoured => _favoured ??= [.. _best.OfType<Entry>().Distinct().DefaultIfEmpty(_entries[0])];

    /// <summary>Any input, to take a piece from.</summary>
    public byte[] Any() => _entries[random.Next(_entries.Count)].Input;

    private sealed class Entry(byte[] input, long cost)
    {
        public byte[] Input => input;

        public long Cost => cost;
    }
}
