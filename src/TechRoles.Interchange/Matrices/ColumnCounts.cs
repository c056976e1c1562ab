namespace TechRoles.Interchange;

/// <summary>How many cells of each kind a column has, over some rows.</summary>
internal sealed class ColumnCounts
{
    private readonly int[] _letters;
    private readonly int[] _codes;
    private readonly int[] _texts;

    public ColumnCounts(MatrixGrid grid, int firstRow)
    {
        (_letters, _codes, _texts) = (new int[grid.Width], new int[grid.Width], new int[grid.Width]);
        for (var row = firstRow; row < grid.Height; row++)
        {
            foreach (var column in grid.Filled(row))
            {
                switch (grid.Kind(row, column))
                {
                    case CellKind.Letters: _letters[column]++; break;
                    case CellKind.Odd: _codes[column]++; break;
                    case CellKind.Text: _texts[column]++; break;
                    case CellKind.Nothing: break;
                    case CellKind.Blank: break;
                    default: throw new InvalidOperationException("A kind of cell that is not counted.");
                }
            }
        }
    }

    public int Letters(int column) => _letters[column];

    /// <summary>Letters and codes that are not known.</summary>
    public int Codes(int column) => _letters[column] + _codes[column];

    public int Texts(int column) => _texts[column];
}
