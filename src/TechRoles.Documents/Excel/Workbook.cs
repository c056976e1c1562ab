using System.Text;
using ExcelDataReader;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
internal sealed record Sheet(Grid Grid, bool IsHidden);

/// <summary>The sheets of a workbook as texts.</summary>
internal sealed class Workbook
{
    private readonly ReadLimits _limits;
    private long _cells;
    private int _merged;

    private Workbook(ReadLimits limits) => _limits = limits;

    public List<Sheet> Sheets { get; } = [];

    public List<Text> Notes { get; } = [];

    /// <summary>Why the workbook cannot be read; null where it was.</summary>
    public Text? Failure { get; private set; }

    /// <summary>Reads every sheet.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Workbook Read(SourceFile file, ReadLimits limits, CancellationToken cancel)
    {
        var book = new Workbook(limits);
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var reader = ExcelReaderFactory.CreateReader(WorkbookSigns.Stream(file));
            book.Read(reader, cancel);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The library throws whatever it stumbles over in a damaged file, from a null to an array too large: all of it means one thing.
            book.Failure = WorkbookTexts.Damaged;
        }

        return book;
    }

    private void Read(IExcelDataReader reader, CancellationToken cancel)
    {
        do
        {
            if (Sheets.Count == _limits.Sheets)
            {
                Notes.Add(WorkbookTexts.TooManySheets(_limits.Sheets));
                return;
            }

            if (ReadRows(reader, cancel) is not { } rows) return;
            if (reader.MergeCells is { } merged) Fill(rows, merged);
            Sheets.Add(new(Grid.Of(reader.Name ?? "", rows), reader.VisibleState is not (null or "visible")));
        }
        while (reader.NextResult());
    }

    private List<string[]>? ReadRows(IExcelDataReader reader, CancellationToken cancel)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            _cells += Math.Max(reader.FieldCount, 1);
            if (_cells > _limits.Cells)
            {
                Failure = WorkbookTexts.TooManyCells(_limits.Cells);
                return null;
            }

            if (rows.Count == _limits.Rows || reader.FieldCount > _limits.Columns)
            {
                Failure = rows.Count == _limits.Rows ? WorkbookTexts.TooManyRows(_limits.Rows)
                    : WorkbookTexts.TooManyColumns(_limits.Columns);
                return null;
            }

            rows.Add(Row(reader));
        }

        return rows;
    }

    /// <summary>The cells of a row without the blank ones at its end.</summary>
    private static string[] Row(IExcelDataReader reader)
    {
        var count = reader.FieldCount;
        while (count > 0 && reader.IsDBNull(count - 1)) count--;
        if (count == 0) return [];
        var row = new string[count];
        for (var column = 0; column < count; column++)
            row[column] = CellValue.Text(reader.GetValue(column), reader.GetNumberFormatString(column));
        return row;
    }

    /// <summary>Puts the text of a merged range into all of its cells.</summary>
    private void Fill(List<string[]> rows, CellRange[] ranges)
    {
        foreach (var range in ranges)
        {
            if (range.FromRow < 0 || range.FromRow >= rows.Count || range.FromColumn < 0 || range.FromColumn >= rows[range.FromRow].Length)
                continue;
            if (rows[range.FromRow][range.FromColumn] is not { Length: > 0 } text) continue;
            var (last, end) = (Math.Min(range.ToRow, rows.Count - 1), range.ToColumn);
            for (var row = range.FromRow; row <= last; row++)
            {
                _merged += end - range.FromColumn + 1;
                if (_merged > _limits.MergedCells)
                {
                    Notes.Add(WorkbookTexts.TooManyMerged(_limits.MergedCells));
                    return;
                }

                rows[row] = Filled(rows[row], range.FromColumn, end, text);
            }
        }
    }

    private static string[] Filled(string[] row, int from, int to, string text)
    {
        if (row.Length <= to)
        {
            var length = row.Length;
            Array.Resize(ref row, to + 1);
            Array.Fill(row, "", length, row.Length - length);
        }

        for (var column = from; column <= to; column++)
            if (row[column].Length == 0) row[column] = text;
        return row;
    }
}
