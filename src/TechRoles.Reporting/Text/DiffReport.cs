using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Charts;

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
            page.Say(Saying.Heading(DiffTexts.Heading(topic.Key), topic.Count()), ink: Ink.Heading);
            foreach (var entry in topic.Take(options?.Limit ?? LimitOfTopic)) page.Say(entry.Said, 2, "* ");
            if (topic.Count() - (options?.Limit ?? LimitOfTopic) is var more and > 0)
                page.Say(Saying.More(more), 2, "* ", Ink.Faint);
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
        var page = new MarkdownPage(output, options);
        page.Title(Text.Of("Difference of two charts"));
        page.Bold(DiffTexts.Sums(diff));
        page.Paragraph(DiffTexts.Matching(diff));
        if (diff.Changes.Count > 0) MarkdownChart.Write(ChangedCharts.Of(diff, language: page.Language).After, page);
        foreach (var topic in DiffTexts.Topics(diff))
        {
            page.Section(Saying.Heading(DiffTexts.Heading(topic.Key), topic.Count()));
            page.List(topic.Select(entry => entry.Said), topic.Count(), options?.Limit ?? LimitOfTopic);
        }
    }
}
