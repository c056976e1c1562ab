using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The senior posts of a British public body as published.</summary>
internal sealed class OrganogramKind : TableKind
{
    public override string Name => Formats.UkOrganogram;

    public override string Title => "published senior posts";

    public override string Page => "The senior posts that British public bodies publish twice a year.";

    public override Recognition Recognise(Grid grid) => grid.Head.Count > 0 && UkOrganogram.Recognises(grid.Head[0].Cells)
        ? new(99, Text.Of("The headers are those of published senior posts: read as uk-organogram."))
        : Recognition.None;

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading) =>
        UkOrganogram.Read(grid, file.Name, reading.Sink) ? null : ProblemTexts.NoColumn;
}
