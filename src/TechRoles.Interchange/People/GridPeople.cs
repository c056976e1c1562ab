using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The rows of a table as people: what is no position (repeated headers, totals, remarks) is passed over and said.</summary>
internal sealed class GridPeople : PeopleSource
{
    private const int LeastColumns = 3;
    private const int MostNotices = 20;

    private readonly Grid _grid;
    private readonly HeaderMap _map;
    private readonly (int Column, PersonField Field)[] _columns;
    private readonly HashSet<int> _passed = [];
    private readonly bool _idsAreNumbers;
    private readonly (int First, int Last)? _managerInParts;
    private readonly int _who;
    private readonly OutlineColumn? _outline;

    public GridPeople(Grid grid, HeaderMap map, string file)
        : base(new(file) { Columns = map.Header.Cells.ToValueList(), Headers = Names(map) })
    {
        (_grid, _map, _outline) = (grid, map, OutlineColumn.Of(grid, map));
        _columns =
            [.. Enumerable.Range(0, map.Fields.Count)
                .Where(column => map.Fields[column] is { } field && OutlineColumn.FieldOf(field, column == _outline?.Column) == field)
                .Select(column => (column, map.Fields[column]!.Value))];
        _managerInParts = HeaderWords.ManagerInParts(map.Header.Cells) is var (first, last)
            && map.Fields[first] == PersonField.ManagerName && map.Fields[last] == PersonField.ManagerName ? (first, last) : null;
        _who = new[] { PersonField.PositionId, PersonField.Id, PersonField.PersonId }.Select(map.ColumnOf)
            .FirstOrDefault(column => column >= 0, -1);
        var ids = _who < 0 ? [] : grid.Head.Where(row => row.Row > map.Header.Row && row[_who].Length > 0).ToList();
        _idsAreNumbers = ids.Count > 0 && ids.Count(row => row[_who].Any(char.IsAsciiDigit)) * 2 > ids.Count;
    }

    /// <summary>Rows that were passed over, by number, once the rows have been gone through.</summary>
    public IEnumerable<int> Passed => _passed.Order();

    /// <summary>The header of the column that says where rows stand below each other; null where managers are stated, or nothing
    /// is.</summary>
    public string? OutlinedBy => _outline is null ? null : _map.Header[_outline.Column];

    public override bool Has(PersonField field) => _map.Has(field) || (_outline is not null && field == PersonField.ManagerNode);

    public override IEnumerable<PeopleRow> Rows()
    {
        using var cursor = _grid.Open();
        var row = new PeopleRow(0);
        _outline?.Begin();
        while (cursor.Read())
        {
            if (cursor.Row <= _map.Header.Row) continue;
            row.Begin(cursor.Row);
            row.Complaint = TableReader.Complaint(cursor, _map.Header.Cells.Length);
            if (row.Complaint is null && IsNoPosition(cursor))
            {
                _passed.Add(cursor.Row);
                continue;
            }

            foreach (var (column, field) in _columns)
                if (_managerInParts is not var (first, last) || column != first && column != last) row.With(field, cursor[column]);
                else if (column == first) row.With(field, $"{cursor[first]} {cursor[last]}");
            _outline?.Place(row, cursor[_outline.Column]);
            yield return row;
        }
    }

    /// <summary>Says which rows were taken for no positions.</summary>
    public void Report(ChartReading reading)
    {
        foreach (var row in Passed.Take(MostNotices))
            reading.AddProblem(new(ProblemKind.Heading, ProblemTexts.NoPosition) { Place = new(Source.File, row, null, null) });
        if (_passed.Count > MostNotices)
            reading.AddProblem(
                new(ProblemKind.Heading,
                    ProblemTexts.MoreNoPositions(_passed.Count - MostNotices))
                { Place = new(Source.File, null, null, null) });
    }

    private static ValueList<(string Field, string Header)> Names(HeaderMap map)
    {
        var names = new List<(string, string)>();
        for (var column = 0; column < map.Fields.Count; column++)
            if (map.Fields[column] is { } field) names.Add((PersonFields.NameOf(field), map.Header[column]));
        foreach (var field in (
            PersonField[])[PersonField.PositionId, PersonField.Id, PersonField.PersonId, PersonField.Name, PersonField.Title])
            if (!names.Exists(pair => pair.Item1 == "id") && map.ColumnOf(field) is var column and >= 0)
                names.Add(("id", map.Header[column]));
        foreach (var field in PersonFields.Managers)
            if (!names.Exists(pair => pair.Item1 == "reportsTo") && map.ColumnOf(field) is var column and >= 0)
                names.Add(("reportsTo", map.Header[column]));
        return names.ToValueList();
    }

    private bool IsNoPosition(GridCursor row)
    {
        var (filled, first, known) = (0, -1, 0);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].Length == 0) continue;
            filled++;
            if (first < 0) first = column;
        }

        foreach (var (column, _) in _columns)
            if (row[column].Length > 0) known++;
        if (known == 0) return true;
        if (_map.IsHeader(row)) return true;
        var text = row[first];
        if (filled == 1 && _columns.Length >= LeastColumns) return SaysNothingOfAPosition(text, first);
        if (!SourceWords.BeginsFooter(text)) return false;

        // "Total,35": no manager, and nothing that could be a title.
        return filled <= 3 && !_columns.Any(pair => row[pair.Column].Length > 0 && pair.Column != first
            && (PersonFields.Managers.Contains(pair.Field) || (pair.Field == PersonField.Title && row[pair.Column].Any(char.IsLetter))));
    }

    private bool SaysNothingOfAPosition(string text, int column)
    {
        if (SourceWords.BeginsFooter(text) || text.Length > 40) return true;
        if (column != _who) return column == 0 && _map.Fields[0] is not (PersonField.Title or PersonField.Name);
        return text.Any(char.IsWhiteSpace) || (_idsAreNumbers && !text.Any(char.IsAsciiDigit));
    }
}
