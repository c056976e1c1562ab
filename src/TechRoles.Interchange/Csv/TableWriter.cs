using CsvHelper;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes rows as the records of a CSV file, the header first.</summary>
internal sealed class TableWriter(FactList list, TextWriter text, CsvWriting writing) : IRowWriter, IDisposable
{
    private readonly (string Text, bool Quote)[] _cells = new (string, bool)[list.Columns.Length];

    private readonly CsvWriter _writer = CsvWriter.Create(text, CsvWriterOptions.Default with { Injection = CsvInjection.None });

    private bool _hasHeader;

    public void BeginRow()
    {
        if (!_hasHeader)
        {
            foreach (var column in list.Columns) _writer.WriteField(column.Name);
            _writer.EndRecord();
            _hasHeader = true;
        }

        Array.Fill(_cells, ("", false));
    }

    public void Cell(int column, string cell) => _cells[column] = (cell, cell != cell.Trim());

    // Blanks around an item would be taken for blanks between items where the field stands without quotes.
    public void Items(int column, ValueList<string> items) =>
        _cells[column] = (string.Join(';', items), items.Any(item => item != item.Trim()));

    public void EndRow()
    {
        foreach (var (cell, quote) in _cells)
        {
            // Items are joined by now: what counts is how the cell begins.
            var guarded = FormulaGuard.On(cell, writing.EscapeFormulas);
            _writer.WriteField(guarded, quote || guarded.Length > cell.Length ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        }

        _writer.EndRecord();
    }

    public void Dispose() => _writer.Dispose();
}
