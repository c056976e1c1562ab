namespace TechRoles.Interchange;

/// <summary>The columns whose values group the rows of a matrix: each value holds until the next one.</summary>
internal sealed class MatrixGroups(MatrixGrid grid, int[] columns, MatrixContent content)
{
    private readonly string[] _groups = [.. columns.Select(_ => "")];

    /// <summary>Takes the groups that a row names; where an outer one changes, the inner ones end.</summary>
    public void Read(int row)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (grid.Label(row, columns[index]) is not { Length: > 0 } group || group == _groups[index]) continue;
            Array.Fill(_groups, "", index, _groups.Length - index);
            _groups[index] = group;
        }
    }

    /// <summary>The area around an activity: its innermost group, within the heading above.</summary>
    public int Within(int parent, int row)
    {
        for (var index = 0; index < columns.Length; index++)
            if (_groups[index].Length > 0) parent = content.AreaOf(_groups[index], parent, new(row, columns[index]));
        return parent;
    }
}
