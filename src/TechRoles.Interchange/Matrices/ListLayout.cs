using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Where a matrix stands that is written as a list: a row for each activity and role, with the letter in a column.</summary>
/// <param name="HeaderRow">The row with the headers.</param>
/// <param name="RoleColumn">The column that names the roles.</param>
/// <param name="LetterColumn">The column with the letters.</param>
/// <param name="Labels">The columns that name and group the activities.</param>
internal sealed record ListLayout(int HeaderRow, int RoleColumn, int LetterColumn, LabelColumns Labels) : MatrixShape(HeaderRow)
{
    /// <summary>Above the headers stand at most so many rows.</summary>
    private const int MostAbove = 12;

    public override int LabelColumn => Labels.Label;

    public override string Heading => "the letter";

    /// <summary>The layout; null where a table is no such list.</summary>
    /// <remarks>
    /// Headers say which column names roles and which one activities: any list of people has columns of names, and may have one of letters.
    /// <b>Cost:</b> linear in the number of cells.
    /// </remarks>
    public static ListLayout? Find(MatrixGrid grid)
    {
        if (grid.Width < 3) return null;
        var counts = new ColumnCounts(grid, 0);
        for (var row = 0; row + 1 < grid.Height && row <= MostAbove; row++)
        {
            counts.Remove(grid, row);
            if (RoleAndLetter(grid, row, counts) is not var (role, letter)) continue;
            int[] taken = [Math.Min(role, letter), Math.Max(role, letter)];
            var labels = LabelColumns.Of(grid, [.. taken], row + 1, column => grid.Label(row, column), besideAll: true);
            if (labels is null) return null;
            return MatrixWords.IsActivity(grid.Label(row, labels.Label)) ? new(row, role, letter, labels) : null;
        }

        return null;
    }

    public override IEnumerable<(int Column, string Meaning)> Columns() =>
    [
        .. Labels.Groups.Select(column => (column, "a group of activities")), (RoleColumn, "the role"), (LetterColumn, "the letter"),
        (Labels.Number, "the number of the row"), (LabelColumn, "the activity"),
    ];

    public override int CertaintyIn(MatrixGrid grid) => 92;

    public override Text Reason(bool isTransposed) =>
        Text.Of("Each row is an activity, a role and a letter of a responsibility matrix: read as raci.");

    public override MatrixContent Read(MatrixGrid grid) => ListMatrixReader.Read(grid, this);

    /// <summary>The one column that is headed as roles are and has names, and the one that has nothing but letters below.</summary>
    private static (int Role, int Letter)? RoleAndLetter(MatrixGrid grid, int row, ColumnCounts counts)
    {
        var (role, letter) = (-1, -1);
        foreach (var column in grid.Filled(row))
        {
            // An activity may be called "Support", which is a word for a letter.
            var header = grid.Label(row, column);
            if (MatrixWords.IsActivity(header) || MatrixWords.IsGroup(header)) continue;
            if (MatrixWords.IsRole(header) && counts.Texts(column) > counts.Letters(column))
            {
                if (role >= 0) return null;
                role = column;
            }
            else if (counts.Letters(column) > 0 && counts.Texts(column) == 0)
            {
                if (letter >= 0) return null;
                letter = column;
            }
        }

        return role >= 0 && letter >= 0 ? (role, letter) : null;
    }
}
