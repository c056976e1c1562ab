namespace TechRoles.Changes;

/// <summary>Which positions name something, for the positions that were touched.</summary>
internal sealed class Backward
{
    private readonly Dictionary<string, string[]> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _positions = new(StringComparer.Ordinal);

    public bool IsEmpty => _named.Count == 0;

    /// <summary>The touched positions that name something.</summary>
    public IEnumerable<string> this[string named] => _positions.TryGetValue(named, out var positions) ? positions : [];

    /// <summary>Whether a position was touched.</summary>
    public bool Has(string position) => _named.ContainsKey(position);

    /// <summary>The positions that name something, in the order of their ids.</summary>
    /// <param name="positions">Those that did before any was touched, in the order of their ids.</param>
    /// <param name="named">What they name.</param>
    public IEnumerable<string> Mend(IEnumerable<string> positions, string named) =>
        IsEmpty ? positions : positions.Where(position => !Has(position)).Concat(this[named]).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Says what a position names now.</summary>
    public void Set(string position, string[] named)
    {
        foreach (var old in _named.GetValueOrDefault(position) ?? []) _positions[old].Remove(position);
        _named[position] = named;
        foreach (var target in named)
        {
            if (!_positions.TryGetValue(target, out var positions)) _positions.Add(target, positions = new(StringComparer.Ordinal));
            positions.Add(position);
        }
    }
}
