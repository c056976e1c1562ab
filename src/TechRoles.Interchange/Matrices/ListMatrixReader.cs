using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a matrix that is written as a list, a row for each activity and role.</summary>
internal static class ListMatrixReader
{
    public static MatrixContent Read(MatrixGrid grid, ListLayout layout)
    {
        var content = new MatrixContent();
        var groups = new MatrixGroups(grid, layout.Labels.Groups, content);
        var names = new RoleNames(grid.Titles);
        for (var row = layout.HeaderRow + 1; row < grid.Height; row++) names.Learn(grid.Text(row, layout.RoleColumn));

        // Merged cells have their text in the first row: an activity goes on until the next one.
        var last = "";
        for (var row = layout.HeaderRow + 1; row < grid.Height; row++)
        {
            if (grid.Kind(row, layout.LetterColumn) is CellKind.Blank or CellKind.Nothing || IsHeaderAgain(grid, layout, row)) continue;
            groups.Read(row);
            last = grid.Label(row, layout.Labels.Label) is { Length: > 0 } label ? label : last;
            if (last.Length == 0 || grid.Label(row, layout.RoleColumn).Length == 0)
            {
                var missing = last.Length == 0 ? MatrixTexts.NoLabel : MatrixTexts.NoRoleInRow;
                content.Remarks.Add(new(ProblemKind.UnreadableRow, missing, new(row, -1)));
                continue;
            }

            var area = content.AreaOf(last, groups.Within(-1, row), new(row, layout.Labels.Label));
            content.Areas[area].IsActivity = true;
            var cell = grid.Read(row, layout.LetterColumn);
            foreach (var name in names.Of(grid.Text(row, layout.RoleColumn)))
                content.Add(area, name, new(row, layout.RoleColumn), cell, new(row, layout.LetterColumn));
        }

        content.Spread();
        return content;
    }

    private static bool IsHeaderAgain(MatrixGrid grid, ListLayout layout, int row) =>
        grid.Label(row, layout.RoleColumn) == grid.Label(layout.HeaderRow, layout.RoleColumn)
        && grid.Label(row, layout.LetterColumn) == grid.Label(layout.HeaderRow, layout.LetterColumn);
}
