using System.Globalization;
using SpreadCheetah;
using TechRoles.Facts;

namespace TechRoles.Documents;

/// <summary>Rows of a list as cells.</summary>
internal sealed class SheetRows(FactList list, CellTexts texts) : IRowWriter
{
    private DataCell[] _row = [];

    public List<DataCell[]> All { get; } = [];

    public void BeginRow() => _row = new DataCell[list.Columns.Length];

    public void Cell(int column, string text) =>
        _row[column] = list.Columns[column].Shape == CellShape.Number && int.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : new(texts.Of(text));

    public void Items(int column, ValueList<string> items) => _row[column] = new(string.Join(';', items.Select(texts.Of)));

    public void EndRow() => All.Add(_row);
}
