using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;

namespace TechRoles.Reporting;

/// <summary>The difference of two charts for a person: who came, left, moved, was retitled, and what else is otherwise.</summary>
/// <remarks>
/// Titles and ids are shown, of people only their ids. No line of text is wider than <see cref="ReportOptions.Width"/>; lines end with a
/// line feed; nothing in a title or an id can steer a terminal or become a mark of Markdown.
/// </remarks>
public static class DiffReport
{
    private const int LimitOfTopic = 20;

    /// <summary>Writes a difference as text.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each topic; null: 20.</param>
    public static void Write(ChartDiff diff, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(diff);
        var page = TextPage.Of(output, options);
        page.Say(DiffTexts.Sums(diff), ink: Ink.Heading);
        page.Say(DiffTexts.Matching(diff));
        foreach (var topic in DiffTexts.Topics(diff))
        {
            page.Blank();
            page.Say($"{DiffTexts.Heading(topic.Key)}: {Words.Of(topic.Count())}", ink: Ink.Heading);
            foreach (var entry in topic.Take(options?.Limit ?? LimitOfTopic)) page.Say(entry.Text, 2, "* ");
            if (topic.Count() - (options?.Limit ?? LimitOfTopic) is var more and > 0)
                page.Say($"and {Words.Of(more)} more", 2, "* ", Ink.Faint);
        }
    }

    /// <summary>Writes a difference in the Markdown of GitHub.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. Width and colour have no meaning here.</param>
    public static void WriteMarkdown(ChartDiff diff, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(diff);
        Guard.Against.Null(output);
        output.Write(
            $"# Difference of two charts\n\n**{MarkdownText.Of(DiffTexts.Sums(diff))}**\n\n{MarkdownText.Of(DiffTexts.Matching(diff))}\n");
        if (diff.Changes.Count > 0) MarkdownChart.Write(ChangedCharts.Of(diff).After, output);
        foreach (var topic in DiffTexts.Topics(diff))
        {
            output.Write($"\n## {DiffTexts.Heading(topic.Key)}: {Words.Of(topic.Count())}\n\n");
            foreach (var entry in topic.Take(options?.Limit ?? LimitOfTopic)) output.Write($"- {MarkdownText.Of(entry.Text)}\n");
            if (topic.Count() - (options?.Limit ?? LimitOfTopic) is var more and > 0) output.Write($"- and {Words.Of(more)} more\n");
        }
    }
}
