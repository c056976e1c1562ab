namespace TechRoles.Interchange;

/// <summary>A matrix that was found in a table, whichever way round it stands.</summary>
internal sealed class MatrixForm
{
    private readonly MatrixGrid _grid;
    private readonly MatrixLayout? _layout;
    private readonly LetterLayout? _letters;
    private readonly ListLayout? _list;

    private MatrixForm(MatrixGrid grid, bool isTransposed, MatrixLayout? layout, LetterLayout? letters, ListLayout? list = null) =>
        (_grid, IsTransposed, _layout, _letters, _list) = (grid, isTransposed, layout, letters, list);

    /// <summary>Whether the rows of the matrix are columns of the table.</summary>
    public bool IsTransposed { get; }

    /// <summary>Whether columns are letters and cells name roles.</summary>
    public bool IsByLetter => _letters is not null;

    /// <summary>Whether each row is an activity and a role.</summary>
    public bool IsList => _list is not null;

    /// <summary>The 0-based index, in the matrix as it is read, of the row with titles or letters.</summary>
    private int HeaderRow => _layout?.HeaderRow ?? _letters?.HeaderRow ?? _list!.HeaderRow;

    private int LabelColumn => _layout?.LabelColumn ?? Labels!.Label;

    private LabelColumns? Labels => _letters?.Labels ?? _list?.Labels;

    /// <summary>The 0-based index of the row of the file's table with its headers.</summary>
    public int HeaderRowInTable => IsTransposed ? LabelColumn : HeaderRow;

    /// <summary>How sure it is that this is a matrix, in percent.</summary>
    public int Certainty => IsList ? 92 : _letters is { } letters ? (letters.IsSure ? 92 : 40) : MatrixCertainty.Of(_grid, _layout!);

    /// <summary>Finds a matrix in rows; null where there is none.</summary>
    /// <remarks><b>Cost:</b> linear in the number of cells.</remarks>
    public static MatrixForm? Find(IReadOnlyList<string[]> rows)
    {
        var legend = MatrixLegend.Of(rows);
        var grid = new MatrixGrid(rows, new(legend.Meanings.Count > 0 ? legend.Meanings : null));
        foreach (var row in legend.Rows) grid.Clear(row);
        var byLetter = LetterLayout.Find(grid) is { } letters ? new MatrixForm(grid, false, null, letters) : null;
        if (byLetter?._letters is { IsSure: true }) return byLetter;
        if (ListLayout.Find(grid) is { } list) return new(grid, false, null, null, list);

        // "Support" and "Owner" may head columns, and may be a row of a matrix: the surer reading counts.
        var byRole = ByRole(grid);
        return byRole is null || byLetter?.Certainty >= byRole.Certainty ? byLetter : byRole;
    }

    public MatrixContent Read() => _list is { } list ? ListMatrixReader.Read(_grid, list)
        : _letters is { } letters ? LetterMatrixReader.Read(_grid, letters)
        : MatrixReader.Read(_grid, _layout!);

    /// <summary>The headers of the columns in the file.</summary>
    public string[] Headers() => IsTransposed
        ? [.. Enumerable.Range(0, _grid.Height).Select(row => _grid.Label(row, LabelColumn))]
        : [.. Enumerable.Range(0, _grid.Rows[HeaderRow].Length).Select(column => _grid.Label(HeaderRow, column))];

    /// <summary>What each column of the file was taken for; null: it was passed over.</summary>
    public string?[] Meanings()
    {
        var meanings = new string?[Headers().Length];
        if (IsTransposed)
        {
            for (var row = FirstRow; row < meanings.Length; row++)
                meanings[row] = IsByLetter || _layout!.RoleColumns.Any(column => _grid.Kind(row, column) != CellKind.Blank)
                    ? "an activity"
                    : null;
            Set(meanings, HeaderRow, IsByLetter ? "the letter" : "the role");
            return meanings;
        }

        foreach (var column in _layout?.GroupColumns ?? Labels!.Groups) Set(meanings, column, "a group of activities");
        foreach (var column in _layout?.RoleColumns ?? []) Set(meanings, column, "a role");
        foreach (var (column, _) in _letters?.Columns ?? []) Set(meanings, column, "a letter");
        Set(meanings, _list?.RoleColumn ?? -1, "the role");
        Set(meanings, _list?.LetterColumn ?? -1, "the letter");
        Set(meanings, _layout?.NumberColumn ?? Labels!.Number, "the number of the row");
        Set(meanings, LabelColumn, "the activity");
        return meanings;
    }

    private static MatrixForm? ByRole(MatrixGrid grid)
    {
        var layout = LayoutFinder.Find(grid);
        if (layout is not null && !MatrixOrientation.IsTransposed(grid, layout)) return new(grid, false, layout, null);
        if (grid.Transposed() is not { } transposed) return layout is null ? null : new(grid, false, layout, null);
        if (layout is null) return LetterLayout.Find(transposed) is { } across ? new(transposed, true, null, across) : null;
        return LayoutFinder.Find(transposed) is { } turned ? new(transposed, true, turned, null) : new(grid, false, layout, null);
    }

    private int FirstRow => _layout?.FirstRow ?? HeaderRow + 1;

    private static void Set(string?[] meanings, int column, string meaning)
    {
        if (column >= 0 && column < meanings.Length) meanings[column] = meaning;
    }
}
