namespace TechRoles.Analysis;

/// <summary>The rows of keys by the seats that are part of them, and by the areas at which they stand.</summary>
internal sealed class KeysAround
{
    private static readonly List<int> None = [];

    private readonly Dictionary<int, List<int>> _bySeat = [];
    private readonly Dictionary<int, List<int>> _byArea = [];
    private readonly Dictionary<int, (int[] Seats, int[] Areas)> _around = [];

    public IReadOnlyList<int> OfPosition(int seat) => _bySeat.GetValueOrDefault(seat, None);

    public IReadOnlyList<int> AtArea(int area) => _byArea.GetValueOrDefault(area, None);

    /// <summary>Says what is around a key now.</summary>
    public void Set(int key, int[] seats, int[] areas)
    {
        if (_around.Remove(key, out var before))
        {
            foreach (var seat in before.Seats) _bySeat[seat].Remove(key);
            foreach (var area in before.Areas) _byArea[area].Remove(key);
        }

        _around.Add(key, (seats, areas));
        foreach (var seat in seats) Add(_bySeat, seat, key);
        foreach (var area in areas) Add(_byArea, area, key);
    }

    private static void Add(Dictionary<int, List<int>> keys, int row, int key)
    {
        if (!keys.TryGetValue(row, out var list)) keys.Add(row, list = []);
        list.Add(key);
    }
}
