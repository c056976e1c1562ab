using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads a responsibility assignment matrix: a row for each activity, a column for each position.</summary>
internal sealed class RaciMatrix
{
    private static readonly char[] Between = ['/', ',', ' ', '\t', '\n', '\r', '\u00a0'];
    private readonly string[] _headers;
    private readonly TableSource _source;
    private readonly bool[] _isPosition;
    private readonly HashSet<string> _activities = new(StringComparer.Ordinal);

    private RaciMatrix(string[] headers, string file, FactSink sink)
    {
        _headers = headers;
        _source = new(sink, new(file) { Columns = headers.ToValueList() });
        _isPosition = new bool[headers.Length];
    }

    /// <summary>Reads a file.</summary>
    /// <returns>False where it has no header with two columns.</returns>
    public static bool Read(Grid grid, string file, FactSink sink)
    {
        using var table = grid.Open();
        if (!table.Read() || table.Count < 2) return false;
        var matrix = new RaciMatrix(table.Fields(), file, sink);
        matrix.ReadHeader(table.Row);
        while (table.Read()) matrix.ReadRow(table);
        return true;
    }

    /// <summary>Whether the cells of a record, but for the first, look like those of a matrix: all of them letters or nothing, and some
    /// letters.</summary>
    public static bool LooksLikeRow(GridRow row)
    {
        var letters = 0;
        for (var column = 1; column < row.Cells.Length; column++)
            foreach (var piece in Pieces(row[column]))
                if (piece.Length == 1 && Choices.Involvements.TryRead(piece, out _)) letters++;
                else return false;
        return letters > 0;
    }

    private static IEnumerable<string> Pieces(string cell) =>
        cell.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(piece => piece is not ("-" or "."));

    private void ReadHeader(int row)
    {
        var positions = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 1; column < _headers.Length; column++)
        {
            var header = _headers[column];
            if (header.Length == 0 || !Ids.AreValid(header))
                _source.Report(ProblemKind.UnreadableRow, ProblemTexts.NoPositionHeader(header), At(row, header));
            else if (!positions.Add(header))
                _source.Report(ProblemKind.DuplicateId, ProblemTexts.SameColumnTwice(header), At(row, header), header);
            else
            {
                _isPosition[column] = true;
                _source.Sink.Add(new PositionFact(header) { Title = header }, new(_source.Number, row, column + 1));
            }
        }
    }

    private void ReadRow(GridCursor table)
    {
        var activity = table[0];
        var complaint = TableReader.Complaint(table, _headers.Length)
            ?? (Ids.AreValid(activity) ? null : ProblemTexts.NoActivity(activity));
        if (complaint is not null)
        {
            _source.Report(ProblemKind.UnreadableRow, complaint, At(table.Row, null));
            return;
        }

        if (!_activities.Add(activity))
        {
            _source.Report(ProblemKind.DuplicateId, ProblemTexts.SameActivityTwice(activity), At(table.Row, _headers[0]), activity);
            return;
        }

        _source.Sink.Add(
            new AreaFact(activity) { Name = activity, Orientation = Orientation.Both, Required = true }, new(_source.Number, table.Row, 1));
        for (var column = 1; column < Math.Min(_headers.Length, table.Count); column++)
            if (_isPosition[column]) ReadCell(activity, table, column);
    }

    private void ReadCell(string activity, GridCursor table, int column)
    {
        foreach (var piece in Pieces(table[column]))
            if (Choices.Involvements.TryRead(piece, out var involvement))
                _source.Sink.Add(
                    new ResponsibilityFact(activity, involvement) { Position = _headers[column] },
                        new(_source.Number, table.Row, column + 1));
            else
                _source.Report(
                    ProblemKind.InvalidValue,
                    ProblemTexts.InvalidValue(piece, FactLists.Responsibilities.Columns[FactLists.Responsibilities.Find("involvement")]),
                    At(table.Row, _headers[column]));
    }

    private ProblemPlace At(int row, string? column) => new(_source.File, row, column, null);
}
