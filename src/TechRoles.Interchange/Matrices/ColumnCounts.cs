namespace TechRoles.Interchange;

/// <summary>How many cells of each kind a column has, over some rows.</summary>
internal sealed class ColumnCounts
{
    private readonly int[] _letters;
    private readonly int[] _codes;
    private readonly int[] _texts;
    private readonly int[] _words;

    public ColumnCounts(MatrixGrid grid, int firstRow)
    {
        (_letters, _codes, _texts, _words) = (new int[grid.Width], new int[grid.Width], new int[grid.Width], new int[grid.Width]);
        for (var row = firstRow; row < grid.Height; row++) Count(grid, row, 1);
    }

    /// <summary>Letters and crosses.</summary>
    public int Letters(int column) => _letters[column];

    /// <summary>Whether all letters are words: names of activities may be such words, too ("Support").</summary>
    public bool IsWorded(int column) => _letters[column] > 0 && _words[column] == _letters[column];

    /// <summary>Letters and codes that are not known.</summary>
    public int Codes(int column) => _letters[column] + _codes[column];

    public int Texts(int column) => _texts[column];

    /// <summary>Takes a row out again.</summary>
    public void Remove(MatrixGrid grid, int row) => Count(grid, row, -1);

    private void Count(MatrixGrid grid, int row, int one)
    {
        foreach (var column in grid.Filled(row))
        {
            var kind = grid.Kind(row, column);
            if (kind == CellKind.Letters) _letters[column] += one;
            if (kind == CellKind.Letters && (grid.Read(row, column).Marks & CellMarks.InWords) != 0) _words[column] += one;
            if (kind == CellKind.Odd) _codes[column] += one;
            if (kind == CellKind.Text) _texts[column] += one;
        }
    }
}
