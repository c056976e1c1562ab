namespace TechRoles.Interchange;

/// <summary>Says which columns of a matrix are roles, which one names the activities, and which group or number them.</summary>
internal sealed class MatrixColumns
{
    private readonly MatrixGrid _grid;
    private readonly HeaderRows _headers;
    private readonly int _body;
    private readonly ColumnCounts _counts;

    private MatrixColumns(MatrixGrid grid, HeaderRows headers)
    {
        (_grid, _headers, _body) = (grid, headers, headers.Below);
        _counts = new(grid, _body);
    }

    public static MatrixLayout? Of(MatrixGrid grid, HeaderRows headers, int first) => new MatrixColumns(grid, headers).Find(first);

    private MatrixLayout? Find(int first)
    {
        var roles = new List<int>();
        var letters = 0;
        for (var column = first + 1; column < _grid.Width; column++)
        {
            if (!IsRole(column)) continue;
            roles.Add(column);
            letters += _counts.Letters(column);
        }

        if (letters == 0 || roles.TrueForAll(HoldsIds)) return null;
        var labels = LabelColumns.Of(_grid, roles, _body, Header);
        if (labels is null) return null;
        return new(
            _headers.Titles, _body, labels.Label, labels.Number, labels.Groups, [.. roles.Where(column => column != labels.Label)],
            _headers.Others)
        {
            Letters = letters,
            Others = roles.Sum(column => _counts.Texts(column)),
            TextColumns = labels.Texts,
            Corner = Header(labels.Label),
        };
    }

    /// <summary>Letters make a role; so does a header over nothing, unless it is one of remarks.</summary>
    private bool IsRole(int column)
    {
        var header = Header(column);
        if (_counts.IsWorded(column) && MatrixWords.NamesNoRole(header)) return false;
        if (_counts.Texts(column) > 0)
            return _counts.Letters(column) > 0 && _counts.Codes(column) >= _counts.Texts(column) + (_counts.IsWorded(column) ? 1 : 0);
        if (_counts.Codes(column) > 0) return !IsLegendBeside(column) && (_counts.Letters(column) > 0 || !MatrixWords.NamesNoRole(header));
        return header.Length > 0 && !MatrixWords.NamesNoRole(header);
    }

    /// <summary>
    /// Whether a column holds ids of rows that read as letters, such as those of managers: <c>A1</c> over <c>A1</c> and <c>C12</c>.
    /// </summary>
    private bool HoldsIds(int column)
    {
        for (var row = _headers.Titles; row < _grid.Height; row++)
        {
            var isLetters = _grid.Kind(row, column) == CellKind.Letters;
            if (isLetters ? !_grid.Text(row, column).Any(char.IsAsciiDigit) : row == _headers.Titles) return false;
        }

        return true;
    }

    /// <summary>Whether a column explains the letters: each cell is a letter with its word to the right, or the word.</summary>
    private bool IsLegendBeside(int column)
    {
        var cells = 0;
        for (var row = _headers.Titles + (MatrixWords.IsLegend(Header(column)) ? 1 : 0); row < _grid.Height; row++)
        {
            if (_grid.Kind(row, column) == CellKind.Blank) continue;
            if (!IsExplained(row, column) && !IsExplained(row, column - 1)) return false;
            cells++;
        }

        return cells > 1;
    }

    private bool IsExplained(int row, int column) =>
        _grid.Label(row, column).Length == 1
            && (_grid.Kind(row, column + 1) == CellKind.Text || (_grid.Read(row, column + 1).Marks & CellMarks.InWords) != 0);

    private string Header(int column)
    {
        var title = _grid.Label(_headers.Titles, column);
        for (var other = _headers.Others.Length - 1; other >= 0 && title.Length == 0; other--)
            title = _grid.Label(_headers.Others[other], column);
        return title;
    }
}

/// <summary>The columns that name, number and group the activities.</summary>
/// <param name="Label">The name.</param>
/// <param name="Number">The number; -1: none.</param>
/// <param name="Groups">The groups, the outermost first.</param>
/// <param name="Texts">How many columns have texts that are neither numbers nor remarks.</param>
internal sealed record LabelColumns(int Label, int Number, int[] Groups, int Texts)
{
    private const int MostColumns = 12;

    /// <param name="grid">The table.</param>
    /// <param name="roles">The columns of roles or letters, from the left; not empty.</param>
    /// <param name="body">The first row below the headers.</param>
    /// <param name="header">The header of a column.</param>
    /// <param name="besideAll">Whether the name of the activity may stand to the right of the first of them as well.</param>
    public static LabelColumns? Of(MatrixGrid grid, List<int> roles, int body, Func<int, string> header, bool besideAll = false)
    {
        var isRole = new bool[grid.Width];
        foreach (var role in roles) isRole[role] = true;
        var columns = Enumerable.Range(0, grid.Width).Where(column => !isRole[column]).Take(MostColumns)
            .Select(column => new LabelColumn(grid, column, header(column))).ToArray();
        for (var row = body; row < grid.Height; row++)
        {
            if (!grid.Filled(row).Any(column => isRole[column])) continue;
            foreach (var column in columns) column.Count(row);
        }

        columns = [.. columns.Where(column => column.Filled > 0)];
        var left = columns.Where(column => column.Column < roles[0]).ToArray();
        var label = (left.Length > 0 && !besideAll ? left : columns)
            .OrderByDescending(column => column.Fitness).ThenByDescending(column => column.Distinct).ThenBy(column => column.Column)
            .FirstOrDefault();
        if (label is null) return null;
        var number = columns.FirstOrDefault(column => column != label && column.IsNumbering)?.Column ?? -1;
        return new(
            label.Column, number, [.. columns.Where(column => column.MayGroup(label)).Select(column => column.Column)],
            columns.Count(column => column.IsText));
    }
}

/// <summary>A column that may name activities, and what its cells are like.</summary>
internal sealed class LabelColumn(MatrixGrid grid, int column, string header)
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private string _last = "";
    private int _numberings;
    private int _rows;
    private int _continued;

    public int Column { get; } = column;

    public int Filled { get; private set; }

    public int Distinct => _texts.Count;

    /// <summary>Whether nearly all of its cells are numbers of rows.</summary>
    public bool IsNumbering => _numberings * 5 >= Filled * 4;

    /// <summary>Whether it is neither a column of numbers nor of remarks.</summary>
    public bool IsText => !IsNumbering && !MatrixWords.IsRemark(header);

    /// <summary>How well it would name the activities.</summary>
    public int Fitness =>
        (IsNumbering || MatrixWords.IsNumber(header) ? 0 : 64)
        + (Filled * 2 < _rows ? 0 : 32)
        + (MatrixWords.IsRemark(header) ? 0 : 16)
        + (MatrixWords.IsGroup(header) ? 0 : 8)
        + (_continued == 0 ? 4 : 0)
        + (MatrixWords.IsActivity(header) || MatrixWords.IsRole(header) ? 2 : 0)
        + (header.Length > 0 ? 1 : 0);

    public void Count(int row)
    {
        _rows++;
        var text = grid.Label(row, Column);

        // Several rows of one phase say it once, or in each of them.
        if (text.Length == 0 || text == _last) _continued++;
        if (text.Length == 0) return;
        _last = text;
        Filled++;
        _texts.Add(text);
        if (MatrixWords.IsNumbering(text)) _numberings++;
    }

    /// <summary>Whether its values group the rows: it stands before the names and its values repeat, or its header says so.</summary>
    public bool MayGroup(LabelColumn label) =>
        Column != label.Column && !IsNumbering && !MatrixWords.IsRemark(header) && !MatrixWords.IsNumber(header)
        && (MatrixWords.IsGroup(header) || (Column < label.Column && Distinct > 1 && (Distinct < _rows || header.Length == 0)));
}
