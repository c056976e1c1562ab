namespace TechRoles.Interchange;

/// <summary>Says whether the roles of a matrix stand down its side, and not across its head.</summary>
internal static class MatrixOrientation
{
    // What is written in the corner weighs three in four; titles weigh four; that one of a row or column is accountable weighs one and
    // never decides alone.
    private const int Whole = 100;
    private const int OfCorner = 300;
    private const int OfTitles = 4;
    private const int LookedAt = 100;

    public static bool IsTransposed(MatrixGrid grid, MatrixLayout layout)
    {
        var corner = MatrixWords.IsRole(layout.Corner).CompareTo(MatrixWords.IsActivity(layout.Corner)) * OfCorner;
        var rows = Rows(grid, layout).Take(LookedAt).ToArray();
        var labels = Share(grid, rows.Select(row => grid.Label(row, layout.LabelColumn)));
        var headers = Share(grid, layout.RoleColumns.Take(LookedAt).Select(column => grid.Label(layout.HeaderRow, column)));
        return corner + ((labels - headers) * OfTitles) + OneOwner(grid, layout, rows) > Whole;
    }

    private static IEnumerable<int> Rows(MatrixGrid grid, MatrixLayout layout) =>
        Enumerable.Range(layout.FirstRow, grid.Height - layout.FirstRow)
            .Where(row => layout.RoleColumns.Any(column => grid.Kind(row, column) == CellKind.Letters));

    private static int Share(MatrixGrid grid, IEnumerable<string> texts)
    {
        var known = texts.Where(text => text.Length > 0).Select(grid.Titles.SoundsLikeRole).ToArray();
        return known.Length == 0 ? 0 : known.Count(sounds => sounds) * Whole / known.Length;
    }

    /// <summary>How much oftener a column than a row has exactly one who is accountable.</summary>
    private static int OneOwner(MatrixGrid grid, MatrixLayout layout, int[] rows)
    {
        var columns = layout.RoleColumns.Take(LookedAt).ToArray();
        var (ofRows, ofColumns) = (new int[rows.Length], new int[columns.Length]);
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < columns.Length; column++)
                if ((grid.Read(rows[row], columns[column]).Marks & CellMarks.Accountable) != 0)
                    (ofRows[row], ofColumns[column]) = (ofRows[row] + 1, ofColumns[column] + 1);
        return (ofColumns.Count(count => count == 1) * Whole / columns.Length) - (ofRows.Count(count => count == 1) * Whole / rows.Length);
    }
}

/// <summary>How sure it is that a table is a matrix.</summary>
internal static class MatrixCertainty
{
    public static int Of(MatrixGrid grid, MatrixLayout layout)
    {
        // Crosses stand in tables of many kinds; letters and titles do not stand together in any other.
        var (letters, crosses, unknown, hasResponsible) = Count(grid, layout);
        var isTitled = layout.RoleColumns.Take(100).Any(column => grid.Titles.SoundsLikeRole(grid.Label(layout.HeaderRow, column)))
            || MatrixWords.IsActivity(layout.Corner) || MatrixWords.IsRole(layout.Corner);
        if (layout.Others > layout.Letters) return 0;
        if (letters == 0) return isTitled && crosses > 1 ? 45 : 0;
        if (layout.RoleColumns.Length == 1) return isTitled ? 60 : 25;
        if (isTitled) return 92;

        // Answers to a quiz and marks of pupils have other letters, and nobody does the work.
        if (unknown > letters || unknown > 0 && !hasResponsible) return 0;

        // A list of people may have a column of grades and one of ticks.
        return letters == 1 ? 25 : layout.TextColumns > layout.RoleColumns.Length ? 55 : 80;
    }

    private static (int Letters, int Crosses, int Unknown, bool HasResponsible) Count(MatrixGrid grid, MatrixLayout layout)
    {
        var (letters, crosses, unknown, hasResponsible) = (0, 0, 0, false);
        for (var row = layout.FirstRow; row < grid.Height; row++)
            foreach (var column in layout.RoleColumns)
            {
                if (grid.Kind(row, column) == CellKind.Odd) unknown++;
                if (grid.Kind(row, column) != CellKind.Letters) continue;
                var marks = grid.Read(row, column).Marks;
                hasResponsible |= (marks & CellMarks.Responsible) != 0;
                if ((marks & CellMarks.Letters) != 0) letters++;
                else crosses++;
            }

        return (letters, crosses, unknown, hasResponsible);
    }
}
