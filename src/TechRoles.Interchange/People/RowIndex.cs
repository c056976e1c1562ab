namespace TechRoles.Interchange;

/// <summary>Rows by a text that each of them has; most texts belong to one row.</summary>
internal sealed class RowIndex
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _others = new(StringComparer.Ordinal);

    public void Add(string key, int row)
    {
        if (key.Length == 0 || _first.TryAdd(key, row)) return;
        if (!_others.TryGetValue(key, out var others)) _others.Add(key, others = []);
        others.Add(row);
    }

    /// <summary>The rows with a text, in their order; none where there is none.</summary>
    public IReadOnlyList<int> this[string key]
    {
        get
        {
            if (!_first.TryGetValue(key, out var first)) return [];
            return _others.TryGetValue(key, out var others) ? [first, .. others] : [first];
        }
    }

    public bool Contains(string key) => _first.ContainsKey(key);
}
