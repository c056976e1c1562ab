namespace TechRoles.Reporting;

/// <summary>A chart in Markdown, as a Mermaid diagram that pages of GitHub and others draw.</summary>
internal static class MarkdownChart
{
    /// <summary>Writes the diagram; nothing where there is no box.</summary>
    public static void Write(ChartPicture picture, TextWriter output)
    {
        if (picture.Boxes.Count == 0) return;
        output.Write("\n<details open><summary><b>The chart, with what becomes of whom</b></summary>\n\n```mermaid\n");
        DiagramText.WriteMermaid(picture, output);
        output.Write("```\n\n</details>\n");
    }
}
