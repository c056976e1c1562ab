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
        title and a name: `CIO: Ann Lee`, `**CIO** Ann Lee`, `CIO (vacant)`, or the name on a line below. A heading that is a title leads
        the points below it; other lines of text around them are passed over. Read only where the first point is a title and a quarter sound
        like titles, or half are titles, and none is like a sentence or a task. Indented lines without signs, or the branches of a drawn
        tree, are read so where half of them name holders.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.Seems(file) is not (null or "a Markdown text")) return Recognition.None;

        // Whole lines, since a sign without a text is no point.
        var end = file.Text.Length > CharsLookedAt ? file.Text.LastIndexOf('\n', CharsLookedAt - 1) : file.Text.Length;
        if (end <= 0) return Recognition.None;
        var text = DrawnTree.Indented(file.Text[..end]);
        return OutlineText.Of(text, kinds.Titles) is { } outline && outline.SeemsToBeOfTitles(kinds.Titles)
            || OutlineText.OfIndented(text, kinds.Titles) is { } indented && indented.NamesHolders(kinds.Titles)
                ? new(50, Text.Of("Its lines are points, one below another: read as an outline."))
                : Recognition.None;
    }

    protected override Text? Draw(string text, BoxSketch sketch)
    {
        text = DrawnTree.Indented(text);
        var titles = sketch.Titles;
        if ((OutlineText.Of(text, titles) ?? OutlineText.OfIndented(text, titles)) is not { } outline) return BoxTexts.NoOutline;
        foreach (var line in outline.Headings) sketch.Report(ProblemKind.Heading, ProblemTexts.NoPosition, line);
        var boxes = new IndentedBoxes(sketch);
        foreach (var point in outline.Points) boxes.Add(point.Depth, point.Label, point.Line);
        return null;
    }
}
