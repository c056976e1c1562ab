namespace TechRoles.Interchange;

/// <summary>Which column of a table holds what, and in which row the headers stand.</summary>
internal sealed class HeaderMap
{
    private const int RowsLookedAt = 60;

    // Among so many labels one cell may be in words that are not known.
    private const int LabelsForOther = 4;

    private readonly PersonField?[] _fields;
    private readonly string[] _folded;

    private HeaderMap(GridRow header, PersonField?[] fields)
    {
        Header = header;
        _fields = fields;
        _folded = [.. header.Cells.Select(Fold.Header)];
    }

    /// <summary>The row of the headers.</summary>
    public GridRow Header { get; }

    /// <summary>The field of each column; null where it is passed over.</summary>
    public IReadOnlyList<PersonField?> Fields => _fields;

    /// <summary>How many columns are understood.</summary>
    public int Count => _fields.Count(known => known is not null);

    public bool Has(PersonField field) => Array.IndexOf(_fields, field) >= 0;

    /// <summary>Whether a column says who a row is.</summary>
    public bool HasWho =>
        Has(PersonField.Id) || Has(PersonField.PositionId) || Has(PersonField.PersonId) || Has(PersonField.Name)
            || Has(PersonField.LastName)
        || Has(PersonField.DistinguishedName) || Has(PersonField.UserName) || Has(PersonField.Mail);

    /// <summary>Whether a column says who a row reports to.</summary>
    public bool HasManager => Array.Exists(_fields, meant => meant is { } known && PersonFields.Managers.Contains(known));

    /// <summary>The 0-based column of a field; -1 where there is none.</summary>
    public int ColumnOf(PersonField field) => Array.IndexOf(_fields, field);

    /// <summary>The header row that says most, among the first rows of a table; null where none says anything.</summary>
    /// <param name="head">The first rows.</param>
    /// <param name="asked">Columns that the caller names: field and header.</param>
    public static HeaderMap? Of(IReadOnlyList<GridRow> head, IReadOnlyList<(PersonField Field, string Header)> asked)
    {
        HeaderMap? best = null;
        foreach (var row in head.Take(RowsLookedAt))
        {
            var map = new HeaderMap(row, HeaderWords.Read(row.Cells, asked));

            // "1, IT Manager" below "Id, Title" says no more than that does: nobody has a column of managers alone.
            if (map.Score > (best?.Score ?? 0) && (best is null || !best.Has(PersonField.Title) || map.Count > best.Count)) best = map;
        }

        best?.SettlePosition(head);
        return best;
    }

    private int Score => _fields.Sum(meant => meant switch
    {
        null => 0,
        PersonField.Title or PersonField.Name or PersonField.Id or PersonField.PositionId or PersonField.PersonId => 3,
        { } manager when PersonFields.Managers.Contains(manager) => 4,
        _ => 2,
    });

    /// <summary>Whether a row repeats the headers, in these words or in others.</summary>
    public bool IsHeader(GridCursor row)
    {
        var (same, labels, others) = (0, 0, 0);
        var width = Math.Max(row.Count, Header.Cells.Length);
        for (var column = 0; column < width; column++)
        {
            var cell = row[column];
            if (cell.Length == 0) continue;
            if (string.Equals(cell, Header[column], StringComparison.OrdinalIgnoreCase)
                || (column < _folded.Length && Fold.Header(cell) == _folded[column])) same++;
            else if (column < _fields.Length && _fields[column] is { } field && HeaderWords.IsLabel(field, cell)) labels++;
            else others++;
            if (others * (1 + LabelsForOther) > width) return false;
        }


        // Keys and their labels below each other: a few labels are in other words than any that are known.
        return same + labels >= 2 && others * LabelsForOther <= same + labels;
    }

    // "Position" beside a title is a code, not a second title.
    private void SettlePosition(IReadOnlyList<GridRow> head)
    {
        if (Has(PersonField.PositionId) || !Has(PersonField.Title)) return;
        var title = ColumnOf(PersonField.Title);
        for (var column = 0; column < _fields.Length; column++)
        {
            if (_fields[column] is not null || !HeaderWords.IsLabel(PersonField.Title, Header[column])) continue;
            var values = head.Where(row => row.Row > Header.Row && row[column].Length > 0).Select(row => row[column]).ToList();
            if (values.Count == 0
                || !values.TrueForAll(value => value.Any(char.IsAsciiDigit) && !value.Contains(' ', StringComparison.Ordinal))) continue;
            _fields[column] = PersonField.PositionId;
            return;
        }

        // The best header for a title may hold the codes, and a lesser one the titles.
        var codes = head.Where(row => row.Row > Header.Row && row[title].Length > 0).Select(row => row[title]).ToList();
        if (codes.Count < 2 || !codes.TrueForAll(value => value.Any(char.IsAsciiDigit) && !value.Any(char.IsWhiteSpace))) return;
        var other = OtherTitle();
        if (other < 0) return;
        _fields[title] = PersonField.PositionId;
        _fields[other] = PersonField.Title;

        int OtherTitle()
        {
            for (var column = 0; column < _fields.Length; column++)
                if (_fields[column] is null && HeaderWords.IsLabel(PersonField.Title, Header[column])) return column;
            return -1;
        }
    }
}
