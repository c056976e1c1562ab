namespace TechRoles.Engine;

/// <summary>Finds the cycles of a parent column.</summary>
internal static class Cycles
{
    /// <summary>Every cycle, each as its rows from child to parent, in the order of the first row seen on it. <b>Cost:</b> O(n).</summary>
    public static List<List<int>> Of(ReadOnlySpan<int> parents)
    {
        const int unseen = 0;
        var cycles = new List<List<int>>();
        var walkOf = new int[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var walk = start + 1;
            var row = start;
            while (row >= 0 && walkOf[row] == unseen)
            {
                walkOf[row] = walk;
                row = parents[row];
            }

            if (row < 0 || walkOf[row] != walk) continue;
            var cycle = new List<int>();
            var first = row;
            do
            {
                cycle.Add(row);
                row = parents[row];
            }
            while (row != first);
            cycles.Add(cycle);
        }

        return cycles;
    }
}
