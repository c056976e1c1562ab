using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Lists of points, numbered or not, and headings: what stands below something belongs to it.</summary>
internal sealed class OutlineReader : DrawingReader
{
    private const int CharsLookedAt = 1 << 15;

    public override string Name => Formats.Outline;

    public override string Title => "an outline";

    public override string Page =>
        """
        Points of a list (`-`, `*`, `+`, `•`), several signs for a deeper level (`**`), numbers (`1.`, `1.1`) or headings (`#`), as mails
        and notes have them. What is indented further, or has one number more, reports to what stands above it. A label is a title, or a
        title and a name: `CIO: Ann Lee`, `CIO (vacant)`, or the name on a line below. Lines above the first point are passed over. Read
        only where the first point is a title and a quarter sound like titles, or half are titles, and none is like a sentence or a task.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.Seems(file) is not (null or "a Markdown text")) return Recognition.None;

        // Whole lines, since a sign without a text is no point.
        var end = file.Text.Length > CharsLookedAt ? file.Text.LastIndexOf('\n', CharsLookedAt - 1) : file.Text.Length;
        return end > 0 && OutlineText.Of(file.Text[..end]) is { } outline && outline.SeemsToBeOfTitles(kinds.Titles)
            ? new(50, Text.Of("Its lines are points, one below another: read as an outline."))
            : Recognition.None;
    }

    protected override Text? Draw(string text, BoxSketch sketch)
    {
        if (OutlineText.Of(text) is not { } outline) return BoxTexts.NoOutline;
        foreach (var line in outline.Headings) sketch.Report(ProblemKind.Heading, ProblemTexts.NoPosition, line);
        var boxes = new IndentedBoxes(sketch);
        foreach (var point in outline.Points) boxes.Add(point.Depth, point.Label, point.Line);
        return null;
    }
}
