namespace TechRoles.Interchange;

/// <summary>The cells of a table, read as those of a matrix.</summary>
/// <remarks><b>Cost:</b> linear in the number of cells that the rows have.</remarks>
internal sealed class MatrixGrid
{
    private readonly CellKind[][] _kinds;

    public MatrixGrid(IReadOnlyList<string[]> rows, CellReader cells, TitleWords titles)
    {
        Rows = rows;
        Cells = cells;
        Titles = titles;
        _kinds = new CellKind[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
        {
            var texts = rows[row];
            var kinds = _kinds[row] = new CellKind[texts.Length];
            for (var column = 0; column < texts.Length; column++) kinds[column] = KindOf(cells.Read(texts[column]).Marks, texts[column]);
            Width = Math.Max(Width, texts.Length);
            if (Array.FindIndex(kinds, kind => kind != CellKind.Blank) is var first and >= 0) FirstColumn = Math.Min(FirstColumn, first);
        }
    }

    public IReadOnlyList<string[]> Rows { get; }

    public CellReader Cells { get; }

    /// <summary>What sounds like a role.</summary>
    public TitleWords Titles { get; }

    public int Height => _kinds.Length;

    /// <summary>The first column in which there is anything.</summary>
    public int FirstColumn { get; } = int.MaxValue;

    /// <summary>The number of cells of the longest row.</summary>
    public int Width { get; }

    public string Text(int row, int column) => column >= 0 && column < Rows[row].Length ? Rows[row][column] : "";

    /// <summary>The text of a cell on one line, as a label.</summary>
    public string Label(int row, int column) => Text(row, column) is { Length: > 0 } text ? CellText.Label(text) : "";

    public CellKind Kind(int row, int column) => column >= 0 && column < _kinds[row].Length ? _kinds[row][column] : CellKind.Blank;

    public MatrixCell Read(int row, int column) => Cells.Read(Text(row, column));

    /// <summary>The columns of a row that are not blank, from the left.</summary>
    public IEnumerable<int> Filled(int row)
    {
        for (var column = 0; column < _kinds[row].Length; column++)
            if (_kinds[row][column] != CellKind.Blank) yield return column;
    }

    /// <summary>Takes a row out: it belongs to no table.</summary>
    public void Clear(int row) => _kinds[row] = [];

    /// <summary>
    /// The same cells with rows and columns changed; null where so many are blank that this would cost more than it is worth.
    /// </summary>
    public MatrixGrid? Transposed()
    {
        const int mostBlank = 16;
        if ((long)Width * Height > (_kinds.Sum(row => (long)row.Length) + 64) * mostBlank) return null;
        var columns = new string[Width][];
        for (var column = 0; column < Width; column++)
        {
            columns[column] = new string[Height];
            for (var row = 0; row < Height; row++) columns[column][row] = _kinds[row].Length == 0 ? "" : Text(row, column);
        }

        return new(columns, Cells, Titles);
    }

    private static CellKind KindOf(CellMarks marks, string text) =>
        (marks & CellMarks.Nothing) != 0 && !marks.SayWho() ? CellKind.Nothing
        : marks.AreBareLetters() || (marks & (CellMarks.Cross | CellMarks.Unread)) == CellMarks.Cross ? CellKind.Letters
        : marks == CellMarks.None && CellText.Label(text).Length == 0 ? CellKind.Blank
        : text.Length <= CellText.LongestOdd && CellText.IsCode(text) ? (marks.SayWho() ? CellKind.Letters : CellKind.Odd)
        : CellWords.OfMatrix(text) != CellMarks.None ? CellKind.Odd
        : CellKind.Text;
}

/// <summary>What kind of cell it seems to be, looked at alone.</summary>
internal enum CellKind : byte
{
    Blank = 0,

    /// <summary>A dash or its like.</summary>
    Nothing,

    /// <summary>Letters or words that say who does what, or a cross.</summary>
    Letters,

    /// <summary>One or two capital letters that are not known, or a word that says who does what in a matrix only.</summary>
    Odd,

    /// <summary>Anything else.</summary>
    Text,
}
