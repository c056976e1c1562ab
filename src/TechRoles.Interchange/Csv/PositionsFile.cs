using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads one CSV file of positions alone, as HR systems export them.</summary>
internal sealed class PositionsFile
{
    private static readonly FactList<PositionFact> List = FactLists.Positions;

    // Columns of the file that become one of the contract as they stand.
    private static readonly (HrField Field, int Column)[] Plain =
    [
        (HrField.Title, List.Find("title")), (HrField.Unit, List.Find("unit")), (HrField.Grade, List.Find("grade")),
        (HrField.Scope, List.Find("scope")), (HrField.Top, List.Find("top")), (HrField.Matrix, List.Find("matrix")),
        (HrField.Key, List.Find("key")), (HrField.Capacity, List.Find("capacity")),
    ];

    private readonly HrColumns _columns;
    private readonly HrDirectory _directory;
    private readonly TableSource _source;
    private readonly RowReader _position;
    private readonly RowReader _assignment;
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private bool _namedManagers;

    private PositionsFile(HrColumns columns, HrDirectory directory, string file, FactSink sink)
    {
        _columns = columns;
        _directory = directory;
        _source = new(sink, new(file) { Columns = columns.Headers.ToValueList(), Headers = HeaderNames(columns) });
        _position = List.Rows(_source);
        _assignment = FactLists.Assignments.Rows(_source);
    }

    /// <summary>Reads a file.</summary>
    /// <returns>False where no column is recognised.</returns>
    public static bool Read(Grid grid, string file, FactSink sink)
    {
        // Managers may be named before they are listed, by id, mail address or name: the first pass gathers who there is.
        HrColumns columns;
        var directory = new HrDirectory();
        using (var table = grid.Open())
        {
            if (!table.Read()) return false;
            columns = HrHeaders.Of(table.Fields());
            if (!columns.AreRecognised) return false;
            while (table.Read()) directory.Add(columns, table);
        }

        using var rows = grid.Open();
        rows.Read();
        new PositionsFile(columns, directory, file, sink).ReadRows(rows);
        return true;
    }

    private static ValueList<(string Field, string Header)> HeaderNames(HrColumns columns) =>
    [
        .. columns.Columns.Select(pair => (ContractName(pair.Key), columns.Headers[pair.Value])),
        .. columns[HrField.Id] < 0 ? new[] { ("id", columns.Headers[columns.IdColumn]) } : [],
    ];

    private static string ContractName(HrField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];

    private void ReadRows(GridCursor table)
    {
        for (var index = 0; index < _columns.Headers.Length; index++)
            if (!_columns.Columns.Values.Contains(index))
                _source.ReportUnknown(List.Name, _columns.Headers[index], new(_source.File, table.Row, _columns.Headers[index], null));
        var isFirst = true;
        while (table.Read())
        {
            var isHeader = isFirst && _columns.IsSecondHeader(table);
            isFirst = false;
            if (isHeader) _source.Report(ProblemKind.Guessed, ProblemTexts.SecondHeader, new(_source.File, table.Row, null, null));
            else ReadRow(table);
        }

        if (_namedManagers)
            _source.Report(ProblemKind.Guessed, ProblemTexts.ManagersByName,
                new(_source.File, null, _columns.Headers[_columns[HrField.ReportsTo]], null));
    }

    private void ReadRow(GridCursor table)
    {
        if (TableReader.Complaint(table, _columns.Headers.Length) is { } complaint)
        {
            _source.Report(ProblemKind.UnreadableRow, complaint, _source.At(List.Name, table.Row, null));
            return;
        }

        _position.Begin(table.Row);
        var id = table[_columns.IdColumn];
        _position.Cell(0, id);
        foreach (var (field, column) in Plain) _position.Cell(column, _columns.Text(table, field));
        if (_columns[HrField.Roles] is var roles and >= 0) _position.Items(List.Find("roles"), TableReader.Items(table, roles));
        ReadManagers(table);
        var name = _columns.HolderName(table);
        var status = List.Find("status");
        _position.Cell(status, _columns.Text(table, HrField.Status));
        var isVacant = HrHeaders.MeansVacant(name);
        if (isVacant && !_position.States(status)) _position.Cell(status, "vacant");
        if (_position.End() && !isVacant) ReadHolder(table, id, name);
    }

    private void ReadManagers(GridCursor table)
    {
        if (_columns[HrField.ReportsTo] is var column and >= 0)
        {
            var managers = TableReader.Items(table, column).Where(text => text.Length > 0).ToList();
            var named = managers.Where(text => _directory.Knows(text) || !HrHeaders.MeansNoManager(text)).ToList();
            if (named.Count == 0 && managers.Count > 0 && !_position.States(List.Find("top"))) _position.Cell(List.Find("top"), "true");
            _position.Items(List.Find("reportsTo"), [.. named.Select(Meant)]);
        }

        if (_columns[HrField.DottedTo] is var dotted and >= 0)
            _position.Items(List.Find("dottedTo"), [.. TableReader.Items(table, dotted).Where(text => text.Length > 0).Select(Meant)]);
    }

    private string Meant(string text)
    {
        var id = _directory.Find(text);
        _namedManagers |= id != text;
        return id;
    }

    private void ReadHolder(GridCursor table, string id, string name)
    {
        var person = _columns.IdIsPerson ? id : _columns.Text(table, HrField.Person);
        if (person.Length == 0 && name.Length > 0) person = HolderIds.Of(name);
        if (!Ids.AreValid(person)) return;
        if (_people.Add(person))
            _source.Sink.Add(new PersonFact(person) { Name = name.Length > 0 ? name : null }, new(_source.Number, table.Row));
        _assignment.Begin(table.Row);
        _assignment.Cell(0, person);
        _assignment.Cell(1, id);
        _assignment.End();
    }
}
