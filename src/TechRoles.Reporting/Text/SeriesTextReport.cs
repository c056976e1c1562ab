using Ardalis.GuardClauses;
using TechRoles.Analysis;

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
        if (SeriesTexts.Gaps(report) is { } gaps) page.Say(gaps);
        foreach (var (heading, rules) in SeriesTexts.Findings(report))
        {
            page.Blank();
            page.Say(heading, ink: Ink.Heading);
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
                page.Say($"{SeriesTexts.Heading(kind.Key)}: {Words.Of(kind.Count())}", 2);
                List(kind.Select(one => one.Text), kind.Count());
            }
        }

        void List(IEnumerable<string> texts, int count)
        {
            foreach (var text in texts.Take(limit)) page.Say(text, 4, "* ");
            if (count > limit) page.Say($"and {Words.Of(count - limit)} more", 4, "* ", Ink.Faint);
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
        var limit = options?.Limit ?? LimitOfGroup;
        output.Write($"# A series of returns\n\n**{MarkdownText.Of(SeriesTexts.Sums(report))}**\n");
        if (SeriesTexts.Gaps(report) is { } gaps) output.Write($"\n{MarkdownText.Of(gaps)}\n");
        foreach (var (heading, rules) in SeriesTexts.Findings(report))
        {
            output.Write($"\n## {heading}\n");
            foreach (var rule in rules)
                List(SeriesTexts.Rule(rule), rule.Select(finding => SeriesTexts.Told(report, finding)), rule.Count());
        }

        foreach (var (day, kinds) in report.Days)
        {
            output.Write($"\n## {ReportTexts.Day(day)}\n");
            foreach (var kind in kinds)
                List($"{SeriesTexts.Heading(kind.Key)}: {Words.Of(kind.Count())}", kind.Select(one => one.Text), kind.Count());
        }

        void List(string heading, IEnumerable<string> texts, int count)
        {
            output.Write($"\n### {MarkdownText.Of(heading)}\n\n");
            foreach (var text in texts.Take(limit)) output.Write($"- {MarkdownText.Of(text)}\n");
            if (count > limit) output.Write($"- and {Words.Of(count - limit)} more\n");
        }
    }
}
