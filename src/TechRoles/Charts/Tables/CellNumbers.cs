using TechRoles.Engine;

namespace TechRoles.Charts;

/// <summary>Numbers the cells that occur, in the order of area and scope.</summary>
/// <param name="CellOf">The cell of each duty.</param>
/// <param name="AreaOf">The area of each cell.</param>
/// <param name="ScopeOf">The scope of each cell; -1: the whole organisation.</param>
internal sealed record CellNumbers(int[] CellOf, int[] AreaOf, int[] ScopeOf)
{
    public int Count => AreaOf.Length;

    /// <param name="area">The area of each duty.</param>
    /// <param name="scope">The scope of each duty; -1: the whole organisation.</param>
    /// <param name="areas">The number of areas.</param>
    /// <param name="units">The number of units.</param>
    public static CellNumbers Of(int[] area, int[] scope, int areas, int units) =>
        (long)areas * (units + 1) <= Math.Max(1 << 20, area.Length)
            ? ByMarking(area, scope, areas, units + 1)
            : BySorting(area, scope, areas, units + 1);

    /// <summary>All cells that there can be are few: each that occurs is marked in a table of them.</summary>
    public static CellNumbers ByMarking(int[] area, int[] scope, int areas, int scopes)
    {
        var cellOf = new int[area.Length];
        var numbers = new int[areas * scopes];
        var pieces = Ranges.Pieces(cellOf.Length);

        // Whoever marks a cell that is marked writes the same.
        Ranges.Each(cellOf.Length, pieces, (_, from, to) =>
        {
            for (var duty = from; duty < to; duty++)
            {
                cellOf[duty] = (area[duty] * scopes) + scope[duty] + 1;
                numbers[cellOf[duty]] = 1;
            }
        });

        List<int> areaOf = [], scopeOf = [];
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            if (numbers[cell] == 0) continue;
            numbers[cell] = areaOf.Count;
            areaOf.Add(cell / scopes);
            scopeOf.Add((cell % scopes) - 1);
        }

        Ranges.Each(cellOf.Length, pieces, (_, from, to) =>
        {
            for (var duty = from; duty < to; duty++) cellOf[duty] = numbers[cellOf[duty]];
        });
        return new(cellOf, [.. areaOf], [.. scopeOf]);
    }

    /// <summary>Two stable passes, the last key first, put the duties of a cell together.</summary>
    public static CellNumbers BySorting(int[] area, int[] scope, int areas, int scopes)
    {
        var keys = new int[area.Length];
        for (var duty = 0; duty < keys.Length; duty++) keys[duty] = scope[duty] + 1;
        var order = Groups.By(scopes, keys).Values;
        for (var place = 0; place < keys.Length; place++) keys[place] = area[order[place]];
        order = Groups.By(areas, keys, order).Values;

        var cellOf = keys;
        List<int> areaOf = [], scopeOf = [];
        foreach (var duty in order)
        {
            if (areaOf.Count == 0 || areaOf[^1] != area[duty] || scopeOf[^1] != scope[duty])
            {
                areaOf.Add(area[duty]);
                scopeOf.Add(scope[duty]);
            }

            cellOf[duty] = areaOf.Count - 1;
        }

        return new(cellOf, [.. areaOf], [.. scopeOf]);
    }
}
