using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads one file of a CSV folder into the list it is named after.</summary>
internal static class TableReader
{
    public static void Read(CsvTable table, FactList list, string file, FactSink sink)
    {
        if (!table.Read())
        {
            new TextSource(sink, file).Report(ProblemKind.UnreadableRow, ProblemTexts.NoHeader, new(file, null, null, null));
            return;
        }

        var headers = table.Fields();
        var columns = headers.Select(header => list.Find(header)).ToArray();
        var source = new TableSource(sink, new(file) { Columns = headers.ToValueList(), Headers = HeaderNames(list, headers, columns) });
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] < 0)
            {
                source.ReportUnknown(list.Name, headers[index], new(file, table.Row, headers[index], null));
            }
            else if (Array.IndexOf(columns, columns[index]) < index)
            {
                source.Report(ProblemKind.InvalidValue, ProblemTexts.SameColumnTwice(headers[index]),
                    new(file, table.Row, headers[index], null));
                columns[index] = -1;
            }
        }

        ReadRows(table, list.Rows(source), columns, source);
    }

    /// <summary>What is wrong with a record as such; null where nothing is.</summary>
    public static string? Complaint(CsvTable table, int columns)
    {
        if (table.Complaint is { } complaint) return complaint;
        for (var index = columns; index < table.Count; index++)
            if (table[index].Length > 0) return ProblemTexts.TooManyFields(table.Count, columns);
        return null;
    }

    /// <summary>The texts of a field that holds a list. Blanks around them count only where the field stands in quotes.</summary>
    public static string[] Items(CsvTable table, int index) =>
        table[index].Split(';', table.IsQuoted(index) ? StringSplitOptions.None : StringSplitOptions.TrimEntries);

    private static ValueList<(string Field, string Header)> HeaderNames(FactList list, string[] headers, int[] columns) =>
        headers.Zip(columns).Where(pair => pair.Second >= 0).Select(pair => (list.Columns[pair.Second].Name, pair.First)).ToValueList();

    private static void ReadRows(CsvTable table, RowReader row, int[] columns, TableSource source)
    {
        IBareRows? bare = row.List == FactLists.Responsibilities ? new BareResponsibilities(columns, source)
            : row.List == FactLists.Positions ? new BarePositions(columns, source)
            : null;
        while (table.Read())
        {
            if (Complaint(table, columns.Length) is { } complaint)
            {
                source.Report(ProblemKind.UnreadableRow, complaint, source.At(row.List.Name, table.Row, null));
                continue;
            }

            if (bare?.TryTake(table) == true) continue;
            row.Begin(table.Row);
            for (var index = 0; index < Math.Min(columns.Length, table.Count); index++)
            {
                var column = columns[index];
                if (column < 0) continue;
                var definition = row.List.Columns[column];
                if (definition.Shape == CellShape.List || definition.Repeats) row.Items(column, Items(table, index));
                else row.Cell(column, table[index]);
            }

            row.End();
        }
    }
}
