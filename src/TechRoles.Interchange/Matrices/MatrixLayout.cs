namespace TechRoles.Interchange;

/// <summary>Where a table has what makes it a matrix.</summary>
/// <param name="HeaderRow">The row with the titles of the roles.</param>
/// <param name="FirstRow">The first row below all headers.</param>
/// <param name="LabelColumn">The column with the names of activities.</param>
/// <param name="NumberColumn">The column that numbers the rows; -1: none.</param>
/// <param name="GroupColumns">The columns whose values group rows, the outermost first.</param>
/// <param name="RoleColumns">The columns of roles, from the left.</param>
/// <param name="OtherHeaderRows">Further header rows, from above.</param>
internal sealed record MatrixLayout(
    int HeaderRow, int FirstRow, int LabelColumn, int NumberColumn, int[] GroupColumns, int[] RoleColumns, int[] OtherHeaderRows)
{
    /// <summary>How many cells of the role columns are letters.</summary>
    public int Letters { get; init; }

    /// <summary>How many cells of the role columns are something else, blanks left out.</summary>
    public int Others { get; init; }

    /// <summary>How many columns are neither roles nor numbers nor remarks.</summary>
    public int TextColumns { get; init; }

    /// <summary>The header of the label column.</summary>
    public string Corner { get; init; } = "";
}
