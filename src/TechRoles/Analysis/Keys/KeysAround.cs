namespace TechRoles.Analysis;

/// <summary>The rows of keys by the positions that are part of them, and by the areas at which they stand.</summary>
internal sealed class KeysAround
{
    private static readonly List<int> None = [];

    private readonly Dictionary<int, List<int>> _byPosition = [];
    private readonly Dictionary<int, List<int>> _byArea = [];
    private readonly Dictionary<int, (int[] Positions, int[] Areas)> _around = [];

    public IReadOnlyList<int> OfPosition(int position) => _byPosition.GetValueOrDefault(position, None);

    public IReadOnlyList<int> AtArea(int area) => _byArea.GetValueOrDefault(area, None);

    /// <summary>Says what is around a key now.</summary>
    public void Set(int key, int[] positions, int[] areas)
    {
        if (_around.Remove(key, out var before))
        {
            foreach (var position in before.Positions) _byPosition[position].Remove(key);
            foreach (var area in before.Areas) _byArea[area].Remove(key);
        }

        _around.Add(key, (positions, areas));
        foreach (var position in positions) Add(_byPosition, position, key);
        foreach (var area in areas) Add(_byArea, area, key);
    }

    private static void Add(Dictionary<int, List<int>> keys, int row, int key)
    {
        if (!keys.TryGetValue(row, out var list)) keys.Add(row, list = []);
        list.Add(key);
    }
}
