using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A series of returns for a person: findings with their days, then return by return who came, left and moved.</summary>
/// <remarks>
/// Titles and ids are shown, of people only their ids. No line of text is wider than <see cref="ReportOptions.Width"/>; lines end with a
/// line feed; nothing in a title or an id can steer a terminal or become a mark of Markdown. <b>Cost:</b> linear in what is shown.
/// </remarks>
public static class SeriesTextReport
{
    private const int LimitOfGroup = 10;

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each rule, and for each kind of event of a return; null:
    /// 10.</param>
    public static void Write(SeriesReport report, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(report);
        var page = TextPage.Of(output, options);
        var limit = options?.Limit ?? LimitOfGroup;
        page.Say(SeriesTexts.Sums(report), ink: Ink.Heading);
        page.Say(SeriesTexts.Gaps(report));
        foreach (var (heading, rules) in SeriesTexts.Findings(report))
        {
            page.SayApart(heading, Ink.Heading);
            foreach (var rule in rules)
            {
                page.Say(SeriesTexts.Rule(rule), 2);
                List(rule.Select(finding => SeriesTexts.Told(report, finding)), rule.Count());
            }
        }

        foreach (var (day, kinds) in report.Days)
        {
            page.Blank();
            page.Say(ReportTexts.Day(day), ink: Ink.Heading);
            foreach (var kind in kinds)
            {
                page.Say(Saying.Heading(SeriesTexts.Heading(kind.Key), kind.Count()), 2);
                List(kind.Select(one => one.Said), kind.Count());
            }
        }

        void List(IEnumerable<Text> texts, int count)
        {
            foreach (var text in texts.Take(limit)) page.Say(text, 4, "* ");
            if (count > limit) page.Say(Saying.More(count - limit), 4, "* ", Ink.Faint);
        }
    }

    /// <summary>Writes a report in the Markdown of GitHub.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. Width and colour have no meaning here.</param>
    public static void WriteMarkdown(SeriesReport report, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        var page = new MarkdownPage(output, options);
        var limit = options?.Limit ?? LimitOfGroup;
        page.Title(Text.Of("A series of returns"));
        page.Bold(SeriesTexts.Sums(report));
        page.Paragraph(SeriesTexts.Gaps(report));
        foreach (var (heading, rules) in SeriesTexts.Findings(report))
        {
            page.Raw($"## {page.Of(heading)}");
            foreach (var rule in rules)
                List(SeriesTexts.Rule(rule), rule.Select(finding => SeriesTexts.Told(report, finding)), rule.Count());
        }

        foreach (var (day, kinds) in report.Days)
        {
            page.Raw($"## {ReportTexts.Day(day)}");
            foreach (var kind in kinds)
                List(Saying.Heading(SeriesTexts.Heading(kind.Key), kind.Count()), kind.Select(one => one.Said), kind.Count());
        }

        void List(Text heading, IEnumerable<Text> texts, int count)
        {
            page.Raw($"### {page.Of(heading)}");
            page.Line("");
            page.List(texts, count, limit);
        }
    }
}
