namespace TechRoles.Engine;

/// <summary>How many levels a forest has: counted once when somebody asks, and kept while rows are moved.</summary>
internal sealed partial class Forest
{
    private List<int>? _atDepth;

    /// <summary>The number of levels: 0 for an empty forest, 1 where nobody has a parent. <b>Cost:</b> O(rows) once, then O(1).</summary>
    public int Levels
    {
        get
        {
            var counts = _atDepth ??= CountAll();
            var levels = counts.Count;
            while (levels > 0 && counts[levels - 1] == 0) levels--;
            return levels;
        }
    }

    private List<int> CountAll()
    {
        var counts = new List<int>();
        for (var row = 0; row < Count; row++)
            if (_size[row] > 0) Add(counts, Depths[row], 1);
        return counts;
    }

    private void CountAt(int depth, int by)
    {
        if (_atDepth is { } counts) Add(counts, depth, by);
    }

    private static void Add(List<int> counts, int depth, int by)
    {
        while (counts.Count <= depth) counts.Add(0);
        counts[depth] += by;
    }
}
