using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Tables that are named after lists of facts and have their columns: sheets of a workbook that was written from facts.</summary>
public static class FactTables
{
    /// <summary>Whether tables are lists of facts: one is called as a list, has its columns and no others, spelt as they are.</summary>
    /// <param name="grids">The tables.</param>
    public static bool Are(IReadOnlyList<Grid> grids)
    {
        Guard.Against.Null(grids);
        return grids.Any(grid => ListOf(grid) is not null);
    }

    /// <summary>Reads the tables that are lists of facts.</summary>
    /// <param name="grids">The tables.</param>
    /// <param name="file">The file they stand in.</param>
    /// <param name="reading">Takes the facts.</param>
    /// <returns>The names of the tables that are none.</returns>
    public static ValueList<string> Read(IReadOnlyList<Grid> grids, SourceFile file, ChartReading reading)
    {
        Guard.Against.Null(grids);
        Guard.Against.Null(file);
        Guard.Against.Null(reading);
        reading.Account = reading.Account with { StatesFacts = true };
        var others = new List<string>();
        foreach (var grid in grids)
            if (ListOf(grid) is { } list) Read(grid, list, file.Name, reading);
            else if (grid.Head.Count > 0) others.Add(grid.Name);
        return [.. others];
    }

    private static FactList? ListOf(Grid grid)
    {
        if (FactLists.Find(grid.Name) is not { } list || list.Name != grid.Name || grid.Head.Count == 0) return null;
        var headers = grid.Head[0].Cells.Where(cell => cell.Length > 0).ToList();
        var isList = headers.Count > 0
            && headers.TrueForAll(header => list.Find(header) is var column and >= 0 && list.Columns[column].Name == header)
            && list.Columns.All(column => !column.Required || headers.Contains(column.Name));
        return isList ? list : null;
    }

    private static void Read(Grid grid, FactList list, string file, ChartReading reading)
    {
        var headers = grid.Head[0].Cells;
        var columns = Array.ConvertAll(headers, header => header.Length == 0 ? -1 : list.Find(header));
        var source = new TableSource(reading.Sink, new(file)
        {
            Columns = headers.ToValueList(),
            Headers = [.. columns.Zip(headers).Where(pair => pair.First >= 0).Select(pair => (list.Columns[pair.First].Name, pair.Second))],
        });
        var row = list.Rows(source);
        using var cursor = grid.Open();
        cursor.Read();
        while (cursor.Read())
        {
            if (TableReader.Complaint(cursor, columns.Length) is { } complaint)
            {
                source.Report(ProblemKind.UnreadableRow, complaint, source.At(list.Name, cursor.Row, null));
                continue;
            }

            row.Begin(cursor.Row);
            for (var index = 0; index < columns.Length; index++)
            {
                if (columns[index] is not (var column and >= 0)) continue;
                if (list.Columns[column].Shape == CellShape.List || list.Columns[column].Repeats)
                    row.Items(column, TableReader.Items(cursor, index));
                else row.Cell(column, cursor[index]);
            }

            row.End();
        }
    }
}
