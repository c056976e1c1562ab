using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A chart in Markdown, as a Mermaid diagram that pages of GitHub and others draw.</summary>
internal static class MarkdownChart
{
    /// <summary>Writes the diagram; nothing where there is no box.</summary>
    public static void Write(ChartPicture picture, MarkdownPage page)
    {
        if (picture.Boxes.Count == 0) return;
        page.Fold(Text.Of("The chart, with what becomes of whom"), isOpen: true);
        page.Line("```mermaid");
        DiagramText.WriteMermaid(picture, page.Output);
        page.Line("```");
        page.EndFold();
    }
}
