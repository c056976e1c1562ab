namespace TechRoles.Changes;

/// <summary>Which seats name something, for the seats that were touched.</summary>
internal sealed class Backward
{
    private readonly Dictionary<string, string[]> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _seats = new(StringComparer.Ordinal);

    public bool IsEmpty => _named.Count == 0;

    /// <summary>The touched seats that name something.</summary>
    public IEnumerable<string> this[string named] => _seats.TryGetValue(named, out var seats) ? seats : [];

    /// <summary>Whether a seat was touched.</summary>
    public bool Has(string seat) => _named.ContainsKey(seat);

    /// <summary>The seats that name something, in the order of their ids.</summary>
    /// <param name="seats">Those that did before any was touched, in the order of their ids.</param>
    /// <param name="named">What they name.</param>
    public IEnumerable<string> Mend(IEnumerable<string> seats, string named) =>
        IsEmpty ? seats : seats.Where(seat => !Has(seat)).Concat(this[named]).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Says what a seat names now.</summary>
    public void Set(string seat, string[] named)
    {
        foreach (var old in _named.GetValueOrDefault(seat) ?? []) _seats[old].Remove(seat);
        _named[seat] = named;
        foreach (var target in named)
        {
            if (!_seats.TryGetValue(target, out var seats)) _seats.Add(target, seats = new(StringComparer.Ordinal));
            seats.Add(seat);
        }
    }
}
