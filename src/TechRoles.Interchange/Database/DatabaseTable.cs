using System.Data.Common;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The rows of one query as facts of one list.</summary>
internal sealed class DatabaseTable
{
    private readonly FactList _list;
    private readonly RowReader _row;
    private readonly (int Ordinal, int Column)[] _columns;
    private int _number;

    public DatabaseTable(FactList list, DbDataReader rows, IReadOnlyDictionary<string, string>? names, FactSink sink)
    {
        _list = list;
        var headers = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToArray();
        var given = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, header) in names ?? new Dictionary<string, string>()) given[header] = column;
        var columns = Array.ConvertAll(headers, header => list.Find(given.GetValueOrDefault(header, header)));
        for (var index = 0; index < columns.Length; index++)
            if (Array.IndexOf(columns, columns[index]) < index) columns[index] = -1;
        _columns = [.. columns.Index().Where(pair => pair.Item >= 0).Select(pair => (pair.Index, pair.Item))];
        var source = new TableSource(sink, new(list.Name)
        {
            Columns = headers.ToValueList(),
            Headers = [.. _columns.Select(pair => (list.Columns[pair.Column].Name, headers[pair.Ordinal]))],
        });
        foreach (var (index, header) in headers.Index())
            if (columns[index] < 0) source.ReportUnknown(list.Name, header, new(list.Name, null, header, null));
        _row = list.Rows(source);
    }

    /// <summary>Takes the row that a reader is at.</summary>
    public void Take(DbDataReader rows)
    {
        _row.Begin(++_number);
        foreach (var (ordinal, column) in _columns)
        {
            if (rows.IsDBNull(ordinal)) continue;
            var definition = _list.Columns[column];
            var value = rows.GetValue(ordinal);
            if (value is IEnumerable<string> items) _row.Items(column, [.. items]);
            else if (DatabaseValue.Text(value, definition) is not { } text)
                _row.Reject(column, ProblemTexts.WrongType(Say.Quote(value.GetType().Name), definition));
            else if (definition.Shape == CellShape.List || definition.Repeats) _row.Items(column, TableReader.Items(text, isQuoted: true));
            else _row.Cell(column, text);
        }

        _row.End();
    }
}
