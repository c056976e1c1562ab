namespace TechRoles.Interchange;

/// <summary>Reads a matrix whose columns are letters and whose cells name roles, or the areas of a role.</summary>
internal static class LetterMatrixReader
{
    public static MatrixContent Read(MatrixGrid grid, LetterLayout layout)
    {
        var content = new MatrixContent();
        var headings = new MatrixHeadings(content);
        var groups = new MatrixGroups(grid, layout.Labels.Groups, content);
        var names = new RoleNames(grid.Titles);
        for (var row = layout.HeaderRow + 1; row < grid.Height; row++)
            foreach (var (column, _) in layout.Letters) names.Learn(grid.Text(row, column));
        for (var row = layout.HeaderRow + 1; row < grid.Height; row++)
        {
            groups.Read(row);
            var label = grid.Label(row, layout.Labels.Label);
            if (layout.Letters.All(column => grid.Kind(row, column.Column) == CellKind.Blank))
            {
                if (label.Length > 0) headings.Add(label, grid.Label(row, layout.Labels.Number), new(row, layout.Labels.Label));
                continue;
            }

            if (IsHeaderAgain(grid, layout, row)) continue;
            if (layout.NamesAreas) ReadRole(grid, layout, row, label, content, names);
            else
                ReadActivity(grid, layout, row, label, groups.Within(headings.Parent(), row), content, names);
        }

        content.Spread();
        return content;
    }

    private static bool IsHeaderAgain(MatrixGrid grid, LetterLayout layout, int row) =>
        layout.Letters.All(column => grid.Label(row, column.Column) == grid.Label(layout.HeaderRow, column.Column));

    private static void ReadRole(MatrixGrid grid, LetterLayout layout, int row, string title, MatrixContent content, RoleNames names)
    {
        if (title.Length == 0)
        {
            content.Remarks.Add(new(Charts.ProblemKind.UnreadableRow, MatrixTexts.NoRoleInRow, new(row, -1)));
            return;
        }

        var role = content.RoleOf(title, title, new(row, layout.Labels.Label));
        foreach (var (column, marks) in layout.Letters)
            foreach (var name in names.Of(grid.Text(row, column)))
            {
                var area = content.AreaOf(name, -1, new(row, column));
                content.Areas[area].IsActivity = true;
                content.Add(area, role, new(marks), new(row, column));
            }
    }

    private static void ReadActivity(
        MatrixGrid grid, LetterLayout layout, int row, string label, int parent, MatrixContent content, RoleNames names)
    {
        if (label.Length == 0) label = grid.Label(row, layout.Labels.Number);
        if (label.Length == 0)
        {
            content.Remarks.Add(new(Charts.ProblemKind.UnreadableRow, MatrixTexts.NoLabel, new(row, -1)));
            return;
        }

        var area = content.AddActivity(label, parent, new(row, layout.Labels.Label));
        if (area < 0) return;
        foreach (var (column, marks) in layout.Letters)
            foreach (var name in names.Of(grid.Text(row, column)))
                content.Add(area, name, new(row, column), new(marks), new(row, column));
    }
}
