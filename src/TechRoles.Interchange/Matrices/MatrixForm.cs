namespace TechRoles.Interchange;

/// <summary>A matrix that was found in a table, whichever way round it stands.</summary>
internal sealed record MatrixForm
{
    private readonly MatrixGrid _grid;
    private readonly MatrixShape _shape;

    private MatrixForm(MatrixGrid grid, bool isTransposed, MatrixShape shape) =>
        (_grid, IsTransposed, _shape) = (grid, isTransposed, shape);

    /// <summary>The family of its letters; null: RACI.</summary>
    public MatrixScheme? Scheme { get; private init; }

    /// <summary>Whether the rows of the matrix are columns of the table.</summary>
    public bool IsTransposed { get; }

    /// <summary>The 0-based index of the row of the file's table with its headers.</summary>
    public int HeaderRowInTable => IsTransposed ? _shape.LabelColumn : _shape.HeaderRow;

    /// <summary>How sure it is that this is a matrix, in percent.</summary>
    public int Certainty => _shape.CertaintyIn(_grid);

    /// <summary>Why it is one, as a sentence.</summary>
    public Charts.Text Reason => _shape.Reason(IsTransposed);

    /// <summary>Finds a matrix in rows; null where there is none.</summary>
    /// <remarks><b>Cost:</b> linear in the number of cells.</remarks>
    public static MatrixForm? Find(IReadOnlyList<string[]> rows, TitleWords titles)
    {
        var legend = MatrixLegend.Of(rows);
        var scheme = MatrixScheme.Of(rows, legend.Meanings);
        var meanings = scheme?.Meanings ?? legend.Meanings;
        var grid = new MatrixGrid(rows, new(meanings.Count > 0 ? meanings : null), titles);
        foreach (var row in legend.Rows) grid.Clear(row);
        return In(grid) is { } form ? form with { Scheme = (form._shape as LetterLayout)?.Scheme ?? scheme } : null;
    }

    private static MatrixForm? In(MatrixGrid grid)
    {
        var letters = LetterLayout.Find(grid);
        if (letters?.IsSure == true) return new(grid, false, letters);
        if (ListLayout.Find(grid) is { } list) return new(grid, false, list);

        // "Support" and "Owner" may head columns, and may be a row of a matrix: the surer reading counts.
        var byRole = ByRole(grid);
        return letters is not null && (byRole is null || letters.CertaintyIn(grid) >= byRole.Certainty)
            ? new(grid, false, letters)
            : byRole;
    }

    public MatrixContent Read() => _shape.Read(_grid);

    /// <summary>The headers of the columns in the file.</summary>
    public string[] Headers() => IsTransposed
        ? [.. Enumerable.Range(0, _grid.Height).Select(row => _grid.Label(row, _shape.LabelColumn))]
        : [.. Enumerable.Range(0, _grid.Rows[_shape.HeaderRow].Length).Select(column => _grid.Label(_shape.HeaderRow, column))];

    /// <summary>What each column of the file was taken for; null: it was passed over.</summary>
    public string?[] Meanings()
    {
        var meanings = new string?[Headers().Length];
        if (IsTransposed)
        {
            for (var row = 0; row < meanings.Length; row++) meanings[row] = _shape.IsActivity(_grid, row) ? "an activity" : null;
            meanings[_shape.HeaderRow] = _shape.Heading;
            return meanings;
        }

        foreach (var (column, meaning) in _shape.Columns())
            if (column >= 0 && column < meanings.Length) meanings[column] = meaning;
        return meanings;
    }

    private static MatrixForm? ByRole(MatrixGrid grid)
    {
        var layout = LayoutFinder.Find(grid);
        if (layout is not null && !MatrixOrientation.IsTransposed(grid, layout)) return new(grid, false, layout);
        if (grid.Transposed() is { } transposed)
        {
            MatrixShape? turned = layout is null ? LetterLayout.Find(transposed) : LayoutFinder.Find(transposed);
            if (turned is not null) return new(transposed, true, turned);
        }

        return layout is null ? null : new(grid, false, layout);
    }
}
