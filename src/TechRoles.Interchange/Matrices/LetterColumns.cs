using System.Numerics;

namespace TechRoles.Interchange;

/// <summary>Where a matrix stands whose columns are letters and whose cells name roles.</summary>
/// <param name="HeaderRow">The row with the letters.</param>
/// <param name="Columns">The columns with a letter and what it means.</param>
/// <param name="Labels">The columns that name and group the activities.</param>
/// <param name="IsSure">Whether the letters are more than words that any table may have.</param>
internal sealed record LetterLayout(int HeaderRow, (int Column, CellMarks Marks)[] Columns, LabelColumns Labels, bool IsSure)
{
    private const CellMarks Telling = CellMarks.Accountable | CellMarks.Responsible | CellMarks.Leads;

    /// <summary>The layout; null where no row of a table is such a header.</summary>
    /// <remarks><b>Cost:</b> linear in the number of cells.</remarks>
    public static LetterLayout? Find(MatrixGrid grid)
    {
        if (grid.Width < 3) return null;
        var counts = new ColumnCounts(grid, 0);
        for (var row = 0; row + 1 < grid.Height; row++)
        {
            counts.Remove(grid, row);
            if (Letters(grid, row) is not { } columns) continue;
            var texts = columns.Sum(column => counts.Texts(column.Column));
            if (texts <= columns.Sum(column => counts.Letters(column.Column))) continue;
            var roles = columns.Select(column => column.Column).ToList();
            if (LabelColumns.Of(grid, roles, row + 1, column => grid.Label(row, column)) is not { } labels) return null;
            var all = columns.Aggregate(CellMarks.None, (marks, column) => marks | column.Marks);
            return new(row, columns, labels, (all & Telling) != 0 && columns.Count(column => IsLetterOrSure(grid, row, column)) > 1);
        }

        return null;
    }

    /// <summary>The columns of a row that is nothing but different letters, apart from what names the other columns.</summary>
    private static (int Column, CellMarks Marks)[]? Letters(MatrixGrid grid, int row)
    {
        var columns = new List<(int Column, CellMarks Marks)>();
        var all = CellMarks.None;
        foreach (var column in grid.Filled(row))
        {
            if (grid.Kind(row, column) != CellKind.Letters) continue;
            var marks = grid.Read(row, column).Marks & CellMarks.Letters;
            if (BitOperations.PopCount((uint)marks) != 1 || (all & marks) != 0) return null;
            all |= marks;
            columns.Add((column, marks));
        }

        return columns.Count >= 2 ? [.. columns] : null;
    }

    private static bool IsLetterOrSure(MatrixGrid grid, int row, (int Column, CellMarks Marks) column) =>
        grid.Text(row, column.Column).Trim().Length == 1 || CellWords.Key(grid.Label(row, column.Column)) is not ("support" or "information" or "consulting" or "owner");
}
