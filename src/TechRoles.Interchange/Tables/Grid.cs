using Ardalis.GuardClauses;

namespace TechRoles.Interchange;

/// <summary>
/// A table as it stands in a file, before anybody knows what it is of: a CSV file, a sheet of a workbook, a table in Markdown.
/// </summary>
public sealed class Grid
{
    private const int RowsOfHead = 200;
    private const int CellsOfHead = 1_000_000;
    private readonly Func<GridCursor> _open;
    private IReadOnlyList<GridRow>? _head;

    internal Grid(string name, Func<GridCursor> open)
    {
        Name = name;
        _open = open;
    }

    /// <summary>A table in memory.</summary>
    /// <param name="name">The name of the sheet or table; empty where it has none.</param>
    /// <param name="rows">The cells row by row, blank rows included: the first is row 1 of the spreadsheet. Rows may differ in
    /// length.</param>
    public static Grid Of(string name, IReadOnlyList<string[]> rows)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(rows);
        return new(name, () => new ListCursor(rows));
    }

    /// <summary>The name of the sheet or table; empty where it has none.</summary>
    public string Name { get; }

    /// <summary>The first rows that are not blank, at most 200: enough to see what the table is.</summary>
    public IReadOnlyList<GridRow> Head => _head ??= First();

    /// <summary>Goes through all rows from the first; as often as asked.</summary>
    public GridCursor Open() => _open();

    private List<GridRow> First()
    {
        var rows = new List<GridRow>();
        using var cursor = Open();
        var cells = 0L;
        while (rows.Count < RowsOfHead && (cells < CellsOfHead || rows.Count < 2) && cursor.Read())
        {
            rows.Add(new(cursor.Row, cursor.Fields()));
            cells += cursor.Count;
        }

        return rows;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Row">Its number as a spreadsheet counts it, 1 or more.</param>
/// <param name="Cells">Its cells, without blanks around them.</param>
public readonly record struct GridRow(int Row, string[] Cells)
{
    /// <summary>A cell by its 0-based column; empty beyond the end of the row.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column] : "";
}
