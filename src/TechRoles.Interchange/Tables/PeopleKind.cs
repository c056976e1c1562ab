namespace TechRoles.Interchange;

/// <summary>A table of positions or people, as HR systems and people make it.</summary>
internal sealed class PeopleKind : TableKind
{
    public override string Name => Formats.Csv;

    public override string Title => "a file of positions";

    public override string Page => "One row for each position or person.";

    public override Recognition Recognise(Grid grid)
    {
        if (grid.Head.Count == 0) return Recognition.None;
        var columns = HrHeaders.Of(grid.Head[0].Cells);
        if (!columns.AreRecognised) return Recognition.None;
        var isSure = columns[HrField.Id] >= 0 && (columns[HrField.ReportsTo] >= 0 || columns[HrField.Title] >= 0);
        var meanings = columns.Columns.Select(pair => $"{columns.Headers[pair.Value]} is {HrHeaders.Meaning(pair.Key)}");
        return new(isSure ? 90 : 50, $"Read as {Title}: {string.Join(", ", meanings)}.");
    }

    public override string? Read(Grid grid, SourceFile file, ChartReading reading) =>
        PositionsFile.Read(grid, file.Name, reading.Sink) ? null : ProblemTexts.NoColumn;
}
