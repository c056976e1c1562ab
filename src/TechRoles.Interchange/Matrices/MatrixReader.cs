using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a matrix whose activities stand below each other and whose roles stand side by side.</summary>
internal sealed class MatrixReader
{
    private readonly MatrixGrid _grid;
    private readonly MatrixLayout _layout;
    private readonly MatrixContent _content = new();
    private readonly MatrixHeadings _headings;
    private readonly RoleColumns _roles;
    private readonly MatrixGroups _groups;
    private readonly int _last;

    private MatrixReader(MatrixGrid grid, MatrixLayout layout)
    {
        (_grid, _layout) = (grid, layout);
        _headings = new(_content);
        _roles = new(grid, layout, _content);
        _groups = new(grid, layout.GroupColumns, _content);
        _last = LastRow();
    }

    /// <summary>Reads the rows of a matrix.</summary>
    public static MatrixContent Read(MatrixGrid grid, MatrixLayout layout)
    {
        var reader = new MatrixReader(grid, layout);
        for (var row = layout.FirstRow; row <= reader._last; row++) reader.ReadRow(row);
        reader._content.Spread();
        return reader._content;
    }

    /// <summary>The last row with letters; what stands below is no part of the matrix.</summary>
    private int LastRow()
    {
        for (var row = _grid.Height - 1; row > _layout.FirstRow; row--)
            if (Looked(row).Letters + Looked(row).Odd > 0) return row;
        return _layout.FirstRow;
    }

    private void ReadRow(int row)
    {
        var label = _grid.Label(row, _layout.LabelColumn);
        var seen = Looked(row);
        if (seen.Letters + seen.Odd > 0) ReadActivity(row, label);
        else if (seen.Texts > 0)
        {
            if (IsHeaderAgain(row) || seen.Numbers == seen.Texts) return;
            if (IsOtherHeader(row, label, seen.Texts)) _roles.Read(row, []);
            else ReadActivity(row, label);
        }
        else if (seen.Nothings > 0) ReadActivity(row, label);
        else if (label.Length > 0) _headings.Add(label, _grid.Label(row, _layout.NumberColumn), new(row, _layout.LabelColumn));
        else _groups.Read(row);
    }

    private void ReadActivity(int row, string label)
    {
        _groups.Read(row);
        var place = new GridPlace(row, _layout.LabelColumn);
        if (label.Length == 0) label = _grid.Label(row, _layout.NumberColumn);
        if (label.Length == 0)
        {
            _content.Remarks.Add(new(ProblemKind.UnreadableRow, MatrixTexts.NoLabel, place with { Column = -1 }));
            return;
        }

        var area = _content.AddActivity(label, _groups.Within(_headings.Parent(), row), place);
        if (area < 0) return;
        foreach (var column in _grid.Filled(row))
            if (_roles[column] is var role and >= 0) _content.Add(area, role, _grid.Read(row, column), new(row, column));
            else if (_roles.IsOfAll(column)) _content.AddOfAll(area, _grid.Read(row, column), new(row, column));
    }

    private bool IsHeaderAgain(int row) => _layout.OtherHeaderRows.Prepend(_layout.HeaderRow).Any(header =>
        _grid.Filled(row).Where(column => _roles[column] >= 0).All(column => _grid.Label(row, column) == _grid.Label(header, column)));

    /// <summary>Whether the titles of other roles stand in a row: most columns have one, all are different, and letters follow.</summary>
    private bool IsOtherHeader(int row, string label, int texts)
    {
        if (texts < 2 || texts * 2 < _layout.RoleColumns.Length || row + 1 >= _grid.Height || Looked(row + 1).Letters == 0) return false;
        var titles = _grid.Filled(row).Where(column => _roles[column] >= 0).Select(column => _grid.Label(row, column)).ToArray();
        return titles.Distinct(StringComparer.Ordinal).Count() == titles.Length
            && (label.Length == 0 || label == _layout.Corner || titles.Any(_grid.Titles.SoundsLikeRole));
    }

    /// <summary>
    /// How many cells of each kind stand in the columns of roles. A text that repeats the label is a heading over all of them.
    /// </summary>
    private (int Letters, int Odd, int Texts, int Numbers, int Nothings) Looked(int row)
    {
        var (letters, odd, texts, numbers, nothings) = (0, 0, 0, 0, 0);
        foreach (var column in _grid.Filled(row))
        {
            if (_roles[column] < 0) continue;
            var kind = _grid.Kind(row, column);
            if (kind == CellKind.Letters) letters++;
            if (kind == CellKind.Odd) odd++;
            if (kind == CellKind.Nothing) nothings++;
            if (kind != CellKind.Text || _grid.Text(row, column) == _grid.Text(row, _layout.LabelColumn)) continue;
            if (_grid.Read(row, column).Marks.SayWho()) letters++;
            else texts++;
            if (!_grid.Text(row, column).Any(char.IsLetter)) numbers++;
        }

        return (letters, odd, texts, numbers, nothings);
    }
}
