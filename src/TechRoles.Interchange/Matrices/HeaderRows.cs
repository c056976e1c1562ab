namespace TechRoles.Interchange;

/// <summary>The header of a matrix: the row with the titles of roles, and the rows with something else about the columns.</summary>
/// <param name="Titles">The row with the titles.</param>
/// <param name="Others">The others, from above.</param>
internal sealed record HeaderRows(int Titles, int[] Others)
{
    private const int MostRows = 4;

    // The recogniser of titles costs a microsecond; a header of twenty thousand columns is judged by its first.
    private const int TitlesLookedAt = 100;

    /// <summary>The first row below all of them.</summary>
    public int Below => Math.Max(Titles, Others.Length == 0 ? 0 : Others[^1]) + 1;

    /// <summary>The header rows above the first row of letters; null where none of them has a title for most columns.</summary>
    public static HeaderRows? Above(MatrixGrid grid, int body, bool[] isRole, int roles)
    {
        var found = new List<(int Row, int Distinct)>();
        var isEnough = false;
        for (var row = body - 1; row >= 0 && found.Count < MostRows; row--)
        {
            var (distinct, filled) = Texts(grid, row, isRole);
            if (distinct > 0) found.Add((row, distinct));
            isEnough |= filled * 2 >= roles;
        }

        if (found.Count == 0 || !isEnough) return null;
        var most = found.Max(candidate => candidate.Distinct);
        var best = found.Where(candidate => candidate.Distinct == most)
            .Select(candidate => candidate.Row)
            .OrderByDescending(row => Titled(grid, row, isRole))
            .ThenByDescending(row => grid.Filled(row).Any(column => !isRole[column]))
            .ThenByDescending(row => row)
            .First();

        // A line of prose above is no header: it fills one cell.
        var others = found.Where(candidate => candidate.Row != best && (candidate.Distinct > 1 || candidate.Row > best));
        return new(best, [.. others.Select(candidate => candidate.Row).Order()]);
    }

    /// <summary>
    /// Whether a row that looks like letters may be a header of abbreviations: all different, and more than single letters.
    /// </summary>
    public static bool MayBeHeader(MatrixGrid grid, int row, bool[] isRole, int roles)
    {
        var titles = grid.Filled(row).Where(column => isRole[column]).Select(column => grid.Label(row, column)).ToArray();
        return titles.Length == roles && titles.Distinct(StringComparer.Ordinal).Count() == roles && titles.Any(title => title.Length > 1)
            && !titles.All(title => title.Contains('/', StringComparison.Ordinal));
    }

    /// <summary>How many different titles a row has and how many in all; none where one text fills all of it, as merged cells do.</summary>
    private static (int Distinct, int Filled) Texts(MatrixGrid grid, int row, bool[] isRole)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var filled = 0;
        string? first = null;
        foreach (var column in grid.Filled(row))
        {
            var text = grid.Label(row, column);
            first ??= isRole[column] ? "" : text;
            if (!isRole[column] || grid.Kind(row, column) == CellKind.Nothing || text == first) continue;
            texts.Add(text);
            filled++;
        }

        return (texts.Count, filled);
    }

    private static int Titled(MatrixGrid grid, int row, bool[] isRole) =>
        grid.Filled(row).Where(column => isRole[column]).Take(TitlesLookedAt)
            .Count(column => grid.Titles.SoundsLikeRole(grid.Label(row, column)));
}
