using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Where a table has what makes it a matrix of activities and roles.</summary>
/// <param name="HeaderRow">The row with the titles of the roles.</param>
/// <param name="FirstRow">The first row below all headers.</param>
/// <param name="LabelColumn">The column with the names of activities.</param>
/// <param name="NumberColumn">The column that numbers the rows; -1: none.</param>
/// <param name="GroupColumns">The columns whose values group rows, the outermost first.</param>
/// <param name="RoleColumns">The columns of roles, from the left.</param>
/// <param name="OtherHeaderRows">Further header rows, from above.</param>
internal sealed record MatrixLayout(
    int HeaderRow, int FirstRow, int LabelColumn, int NumberColumn, int[] GroupColumns, int[] RoleColumns, int[] OtherHeaderRows)
    : MatrixShape(HeaderRow)
{
    public override int LabelColumn { get; } = LabelColumn;

    /// <summary>How many cells of the role columns are letters.</summary>
    public int Letters { get; init; }

    /// <summary>How many cells of the role columns are something else, blanks left out.</summary>
    public int Others { get; init; }

    /// <summary>How many columns are neither roles nor numbers nor remarks.</summary>
    public int TextColumns { get; init; }

    /// <summary>The header of the label column.</summary>
    public string Corner { get; init; } = "";

    public override string Heading => "the role";

    public override IEnumerable<(int Column, string Meaning)> Columns() =>
    [
        .. GroupColumns.Select(column => (column, "a group of activities")), .. RoleColumns.Select(column => (column, "a role")),
        (NumberColumn, "the number of the row"), (LabelColumn, "the activity"),
    ];

    public override bool IsActivity(MatrixGrid grid, int row) =>
        row >= FirstRow && RoleColumns.Any(column => grid.Kind(row, column) != CellKind.Blank);

    public override int CertaintyIn(MatrixGrid grid) => MatrixCertainty.Of(grid, this);

    public override Text Reason(bool isTransposed) => Text.Of(isTransposed
        ? "The cells are letters of a responsibility matrix with its roles down the side: read as raci."
        : "The cells are letters of a responsibility matrix: read as raci.");

    public override MatrixContent Read(MatrixGrid grid) => MatrixReader.Read(grid, this);
}
