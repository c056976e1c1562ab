namespace TechRoles.Interchange;

/// <summary>Finds a matrix in a table: activities down, roles across, whatever stands above, below and beside.</summary>
/// <remarks><b>Cost:</b> linear in the number of cells.</remarks>
internal sealed class LayoutFinder
{
    /// <summary>So many cells of a column may be header or title where nothing is known yet.</summary>
    private const int HeadersAtMost = 3;

    private readonly MatrixGrid _grid;
    private readonly int _first;
    private readonly bool[] _mayBeRole;
    private int _roles;

    private LayoutFinder(MatrixGrid grid)
    {
        _grid = grid;
        _first = grid.FirstColumn;
        var counts = new ColumnCounts(grid, 0);
        _mayBeRole = new bool[grid.Width];
        for (var column = _first + 1; column < grid.Width; column++)
        {
            _mayBeRole[column] = counts.Letters(column) > 0 && counts.Codes(column) + HeadersAtMost >= counts.Texts(column);
            if (_mayBeRole[column]) _roles++;
        }
    }

    /// <summary>The layout of the surest matrix in a table; null where there is none.</summary>
    public static MatrixLayout? Find(MatrixGrid grid)
    {
        if (grid.Width < 2 || grid.Height < 2 || grid.FirstColumn > grid.Width) return null;
        var finder = new LayoutFinder(grid);
        if (finder._roles == 0 || finder.Find() is not { } layout) return null;

        // What seemed a role may have hidden where the header is: with the roles that are left it is looked for again.
        finder.Narrow(layout.RoleColumns);
        return finder.Find() ?? layout;
    }

    private void Narrow(int[] roles)
    {
        Array.Clear(_mayBeRole);
        foreach (var role in roles) _mayBeRole[role] = true;
        _roles = roles.Length;
    }

    private MatrixLayout? Find()
    {
        var body = NextBodyRow(0);
        if (body < 0) return null;
        if (HeaderRows.Above(_grid, body, _mayBeRole, _roles) is { } above) return MatrixColumns.Of(_grid, above, _first);
        return HeaderRows.MayBeHeader(_grid, body, _mayBeRole, _roles) && NextBodyRow(body + 1) >= 0
            ? MatrixColumns.Of(_grid, new(body, []), _first)
            : null;
    }

    /// <summary>The next row that begins with something else and has letters, and not more texts than these, where roles may be.</summary>
    private int NextBodyRow(int from)
    {
        for (var row = from; row < _grid.Height; row++)
        {
            var (letters, texts) = (0, 0);
            foreach (var column in _grid.Filled(row))
            {
                if (!_mayBeRole[column]) continue;
                var kind = _grid.Kind(row, column);
                if (kind == CellKind.Letters) letters++;
                if (kind == CellKind.Text) texts++;
            }

            // "Role, Pay wages, Run drills, Support, Support" is a header, though half of it are words for letters.
            var corner = _grid.Label(row, _first);
            if (texts > 0 && (MatrixWords.IsRole(corner) || MatrixWords.IsActivity(corner))) continue;
            if (letters > 0 && texts <= letters) return row;
        }

        return -1;
    }
}
