using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Makes facts of the records of a folder's files, each file into the list it is named after.</summary>
internal sealed class TableReader(FactSink sink)
{
    private TableRecords? _table;
    private TableSource? _source;
    private RowReader? _row;

    /// <summary>Takes the next records.</summary>
    public void Take(RecordBlock block)
    {
        if (block.Table != _table) Begin(block.Table!);
        for (var index = 0; index < block.Count; index++)
        {
            if (block.CarefulAt(index) is { } record) Take(record);
            else _table!.Bare!.Hand(block.BareAt(index), sink, new(_source!.Number, block.RowOf(index)));
        }
    }

    /// <summary>What is wrong with a record as such; null where nothing is.</summary>
    public static Text? Complaint(GridCursor table, int columns)
    {
        if (table.Complaint is { } complaint) return complaint;
        for (var index = columns; index < table.Count; index++)
            if (table[index].Length > 0) return ProblemTexts.TooManyFields(table.Count, columns);
        return null;
    }

    /// <summary>The texts of a field that holds a list. Blanks around them count only where the field stands in quotes.</summary>
    public static string[] Items(GridCursor table, int index) => Items(table[index], table.IsQuoted(index));

    /// <inheritdoc cref="Items(GridCursor, int)"/>
    public static string[] Items(string field, bool isQuoted) =>
        field.Split(';', isQuoted ? StringSplitOptions.None : StringSplitOptions.TrimEntries);

    private static ValueList<(string Field, string Header)> HeaderNames(FactList list, string[] headers) =>
        headers.Select(header => (Column: list.Find(header), header)).Where(pair => pair.Column >= 0)
            .Select(pair => (list.Columns[pair.Column].Name, pair.header)).ToValueList();

    private void Begin(TableRecords table)
    {
        _table = table;
        if (!table.IsUtf8) sink.AddProblem(new(ProblemKind.Guessed, ProblemTexts.NotUtf8) { Place = new(table.File, null, null, null) });
        if (table.Headers is not { } headers)
        {
            new TextSource(sink, table.File).Report(ProblemKind.UnreadableRow, ProblemTexts.NoHeader, new(table.File, null, null, null));
            return;
        }

        _source = new(sink, new(table.File) { Columns = headers.ToValueList(), Headers = HeaderNames(table.List, headers) });
        for (var index = 0; index < headers.Length; index++)
        {
            if (table.Columns[index] >= 0) continue;
            var place = new ProblemPlace(table.File, table.HeaderRow, headers[index], null);
            if (table.List.Find(headers[index]) < 0) _source.ReportUnknown(table.List.Name, headers[index], place);
            else _source.Report(ProblemKind.InvalidValue, ProblemTexts.SameColumnTwice(headers[index]), place);
        }

        _row = table.List.Rows(_source);
    }

    private void Take(CarefulRecord record)
    {
        var (list, columns) = (_table!.List, _table.Columns);
        if (record.Complaint is { } complaint)
        {
            _source!.Report(ProblemKind.UnreadableRow, complaint, _source.At(list.Name, record.Row, null));
            return;
        }

        _row!.Begin(record.Row);
        for (var index = 0; index < record.Fields.Length; index++)
        {
            var column = columns[index];
            if (column < 0) continue;
            var definition = list.Columns[column];
            if (definition.Shape == CellShape.List || definition.Repeats) _row.Items(column, record.Items(index));
            else _row.Cell(column, record.Fields[index]);
        }

        _row.End();
    }
}
