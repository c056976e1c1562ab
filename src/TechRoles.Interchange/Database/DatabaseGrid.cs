using System.Data.Common;

namespace TechRoles.Interchange;

/// <summary>The rows of a query as a table: the names of its columns are the header, values are written as files write them.</summary>
internal static class DatabaseGrid
{
    public static Grid Of(DbDataReader rows, CancellationToken cancel)
    {
        var table = new List<string[]> { Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToArray() };
        while (rows.Read())
        {
            cancel.ThrowIfCancellationRequested();
            var cells = new string[rows.FieldCount];
            for (var column = 0; column < cells.Length; column++) cells[column] = rows.IsDBNull(column) ? "" : Cell(rows.GetValue(column));
            table.Add(cells);
        }

        return Grid.Of("", table);
    }

    private static string Cell(object value) =>
        value is IEnumerable<string> items ? string.Join("; ", items) : DatabaseValue.Text(value) ?? "";
}
