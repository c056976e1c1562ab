namespace TechRoles.Benchmarks;

/// <summary>The inverted index of a published join: for each token the records that have it in their indexed prefix, the smallest first, and where.</summary>
internal sealed class RecordLists
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Entry[] _entries;

    /// <summary>Makes room for what will be added.</summary>
    public RecordLists(RankedRecords records, Jaccard jaccard)
    {
        _starts = new int[records.TokenCount + 1];
        for (var record = 0; record < records.Count; record++)
            foreach (var token in records[record][..jaccard.IndexedPrefix(records[record].Length)]) _starts[token + 1]++;
        for (var token = 0; token < records.TokenCount; token++) _starts[token + 1] += _starts[token];
        _entries = new Entry[_starts[^1]];
        _ends = _starts[..^1];
    }

    /// <summary>A record and the place of the token in it.</summary>
    public readonly record struct Entry(int Record, int Place);

    public void Add(int token, Entry entry) => _entries[_ends[token]++] = entry;

    /// <summary>The records of a token that are not too small; those that are will not be looked at again, since the records to come are no smaller.</summary>
    public ReadOnlySpan<Entry> From(int token, int leastSize, RankedRecords records)
    {
        ref var start = ref _starts[token];
        while (start < _ends[token] && records[_entries[start].Record].Length < leastSize) start++;
        return _entries.AsSpan(start, _ends[token] - start);
    }
}
