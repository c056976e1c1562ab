using System.Numerics;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Where a matrix stands whose columns are letters and whose cells name roles, or the areas of the role before them.</summary>
/// <param name="HeaderRow">The row with the letters.</param>
/// <param name="Letters">The columns with a letter and what it means.</param>
/// <param name="Labels">The columns that name and group the activities; the roles, where cells name areas.</param>
/// <param name="IsSure">Whether the letters are more than words that any table may have.</param>
/// <param name="NamesAreas">Whether a row is a role, and its cells name areas: "Accountable for".</param>
/// <param name="Scheme">The family of the letters, where words name it; null: RACI.</param>
internal sealed record LetterLayout(
    int HeaderRow, (int Column, CellMarks Marks)[] Letters, LabelColumns Labels, bool IsSure, bool NamesAreas, MatrixScheme? Scheme)
    : MatrixShape(HeaderRow)
{
    private const CellMarks Telling = CellMarks.Accountable | CellMarks.Responsible | CellMarks.Leads;

    public override int LabelColumn => Labels.Label;

    public override string Heading => "the letter";

    /// <summary>The layout; null where no row of a table is such a header.</summary>
    /// <remarks><b>Cost:</b> linear in the number of cells.</remarks>
    public static LetterLayout? Find(MatrixGrid grid)
    {
        if (grid.Width < 3) return null;
        var counts = new ColumnCounts(grid, 0);
        for (var row = 0; row + 1 < grid.Height; row++)
        {
            counts.Remove(grid, row);
            var scheme = MatrixScheme.Named(grid, row);
            if ((scheme?.Columns(grid, row) ?? LettersIn(grid, row)) is not { } columns) continue;
            if (columns.Sum(column => counts.Texts(column.Column)) <= columns.Sum(column => counts.Letters(column.Column))
                || columns.Any(column => counts.Texts(column.Column) < counts.Letters(column.Column))) continue;
            var roles = columns.Select(column => column.Column).ToList();
            if (LabelColumns.Of(grid, roles, row + 1, column => grid.Label(row, column)) is not { } labels) return null;
            var all = columns.Aggregate(CellMarks.None, (marks, column) => marks | column.Marks);
            var namesAreas = NameAreas(grid, row, columns, labels.Label);

            // A list of people may have such columns, too, and says more.
            if (namesAreas && labels.Texts > 1) return null;
            var isSure = (all & Telling) != 0 && columns.Count(column => IsLetterOrSure(grid, row, column)) > 1;
            return new(row, columns, labels, isSure, namesAreas, scheme);
        }

        return null;
    }

    public override IEnumerable<(int Column, string Meaning)> Columns() =>
    [
        .. Labels.Groups.Select(column => (column, "a group of activities")), .. Letters.Select(letter => (letter.Column, "a letter")),
        (Labels.Number, "the number of the row"), (LabelColumn, NamesAreas ? "the role" : "the activity"),
    ];

    public override int CertaintyIn(MatrixGrid grid) => IsSure ? 92 : 40;

    public override Text Reason(bool isTransposed) => Text.Of("Its columns are letters of a responsibility matrix: read as raci.");

    public override MatrixContent Read(MatrixGrid grid) => LetterMatrixReader.Read(grid, this);

    /// <summary>The columns of a row that is nothing but different letters, or words for them, apart from what names the other columns. The
    /// first column names activities.</summary>
    private static (int Column, CellMarks Marks)[]? LettersIn(MatrixGrid grid, int row)
    {
        var columns = new List<(int Column, CellMarks Marks)>();
        var (all, inWords) = (CellMarks.None, 0);
        foreach (var column in grid.Filled(row))
        {
            var said = grid.Kind(row, column) == CellKind.Letters ? grid.Read(row, column).Marks
                : CellWords.BeforeAreas(grid.Label(row, column)) is var before and not CellMarks.None ? before | CellMarks.InWords
                : CellMarks.None;
            if (said == CellMarks.None) continue;
            var marks = said & CellMarks.Letters;
            if (column == grid.FirstColumn || BitOperations.PopCount((uint)marks) != 1 || (all & marks) != 0) return null;
            all |= marks;
            if ((said & CellMarks.InWords) != 0) inWords++;
            columns.Add((column, marks));
        }

        if (columns.Count < 2 || (inWords > 0 && inWords < columns.Count)) return null;

        // Beside words that tell, "Lead" or "Reviewer" is one more, unless what stands below it are no roles: "Input", "Review".
        if (inWords > 0)
            foreach (var column in grid.Filled(row))
                if (column != grid.FirstColumn && grid.Kind(row, column) == CellKind.Odd
                    && CellWords.OfMatrix(grid.Label(row, column)) is var marks and not CellMarks.None && (all & marks) == 0
                    && AreRoles(grid, row + 1, column))
                {
                    all |= marks;
                    columns.Add((column, marks));
                }

        return [.. columns.OrderBy(column => column.Column)];
    }

    /// <summary>Whether the headers say so, or roles stand before the letters and none below them.</summary>
    private static bool NameAreas(MatrixGrid grid, int row, (int Column, CellMarks Marks)[] letters, int label) =>
        letters.Any(column => CellWords.BeforeAreas(grid.Label(row, column.Column)) != CellMarks.None)
        || (MatrixWords.IsRole(grid.Label(row, label)) && AreRoles(grid, row + 1, label)
            && !letters.Any(column => AreRoles(grid, row + 1, column.Column)));

    private static bool AreRoles(MatrixGrid grid, int from, int column)
    {
        var (texts, roles) = (0, 0);
        for (var row = from; row < grid.Height; row++)
        {
            if (grid.Label(row, column) is not { Length: > 0 } text) continue;
            texts++;
            if (grid.Titles.SoundsLikeRole(text)) roles++;
        }

        return roles * 2 > texts;
    }

    private static bool IsLetterOrSure(MatrixGrid grid, int row, (int Column, CellMarks Marks) column) =>
        grid.Text(row, column.Column).Trim().Length == 1
            || CellWords.Key(grid.Label(row, column.Column)) is not ("support" or "information" or "consulting" or "owner");
}
