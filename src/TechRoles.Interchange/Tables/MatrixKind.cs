namespace TechRoles.Interchange;

/// <summary>A responsibility assignment matrix.</summary>
internal sealed class MatrixKind : TableKind
{
    private const int RowsLookedAt = 20;

    public override string Name => Formats.Raci;

    public override string Title => "a responsibility matrix";

    public override string Page => "A row for each activity, a column for each position, letters in the cells.";

    // Every row that is looked at must fit; a table of names and numbers has no such row.
    public override Recognition Recognise(Grid grid)
    {
        if (grid.Head.Count == 0 || grid.Head[0].Cells.Length < 2) return Recognition.None;
        var looked = grid.Head.Skip(1).Take(RowsLookedAt).ToList();
        var fitting = looked.Count(RaciMatrix.LooksLikeRow);
        return fitting > 0 && fitting * 4 >= looked.Count * 3
            ? new(80, "The cells are letters of a responsibility matrix: read as raci.")
            : Recognition.None;
    }

    public override string? Read(Grid grid, SourceFile file, ChartReading reading) =>
        RaciMatrix.Read(grid, file.Name, reading.Sink) ? null : ProblemTexts.NoColumn;
}
