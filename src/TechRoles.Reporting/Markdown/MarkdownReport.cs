using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>A report for a page or a pull request, in the Markdown of GitHub.</summary>
/// <remarks>
/// Lines end with a line feed; of each rule the findings are folded, those of errors open. Titles and ids are shown as they are and cannot
/// become marks, links or HTML.
/// </remarks>
public static class MarkdownReport
{
    private const int LimitOfRule = 20;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. Width and colour have no meaning here.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartReport report, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        var page = new MarkdownPage(output, options);
        var limit = options?.Limit ?? LimitOfRule;
        page.Title(Text.Of("Analysis of the chart"));
        page.Paragraph(report.Origin is { } origin ? ReportTexts.Origin(origin) : null);
        page.Paragraph(report.Analysis is { } read ? ReportTexts.Chart(read.Chart) : null);
        page.Bold(ReportTexts.Sums(report));
        if (report.Analysis is { } analysis)
        {
            WriteTable(analysis, page);
            foreach (var group in FindingGroup.Of(GovernanceTexts.Counting(analysis))) WriteGroup(report, group, page, limit, cancel);
            GovernanceMarkdown.Write(analysis, page, limit);
            page.Paragraph(ReportTexts.Unproved(report));
            foreach (var (heading, findings) in OverTimeTexts.Groups(report))
            {
                page.Section(Saying.Heading(heading, findings.Count));
                page.List(findings.Select(OverTimeTexts.Told), findings.Count, limit);
            }

            page.Paragraph(ReportTexts.NotRun(analysis));
            page.Paragraph(ReportTexts.Failed(analysis));
        }

        WriteProblems(report, page, limit);
    }

    private static void WriteTable(AnalysisReport analysis, MarkdownPage page)
    {
        if (analysis.Findings.Count == 0) return;
        var headers = string.Join(
            " | ", new[] { Text.Of("severity"), Text.Of("rule"), Text.Of("findings"), Text.Of("what is wrong") }.Select(page.Of));
        page.Raw($"| {headers} |");
        page.Line("|---|---|---:|---|");
        foreach (var group in FindingGroup.Of(analysis))
        {
            var severity = page.Of(Text.Of("{severity}", ("severity", Saying.Weight(group.Severity))));
            var (rule, title) = (MarkdownText.Of(group.Rule.Id), page.Of(Text.Of(group.Rule.Title)));
            page.Line($"| {severity} | {rule} | {Words.Of(group.Count)} | {title} |");
        }
    }

    private static void WriteGroup(ChartReport report, FindingGroup group, MarkdownPage page, int limit, CancellationToken cancel)
    {
        page.Fold(Saying.Heading(RuleTexts.Weighed(group.Rule, group.Severity), group.Count), group.Severity == Severity.Error);
        foreach (var finding in group.Take(limit))
        {
            cancel.ThrowIfCancellationRequested();
            WriteFinding(finding, report.RemediesOf(finding, cancel), page);
        }

        if (group.Count > limit) page.Item(Saying.MoreLikeThese(group.Count - limit, limit > 0));
        page.Paragraph(RuleTexts.Sources(group.Rule, group.Report.Profile));
        page.EndFold();
    }

    private static void WriteFinding(Finding finding, ValueList<Remedy>? remedies, MarkdownPage page)
    {
        var details = finding.Details();
        page.Line($"- **{page.Of(details.Message)}**");
        foreach (var evidence in ReportTexts.Evidence(details)) page.Item(evidence, 1);
        page.Item(GovernanceTexts.Before(finding), 1);
        page.Item(ReportTexts.Basis(finding.Basis), 1);
        page.Item(ReportTexts.Settles(finding, details), 1);
        foreach (var remedy in remedies ?? []) page.Item(RemedyTexts.Mend(remedy), 1);
    }

    private static void WriteProblems(ChartReport report, MarkdownPage page, int limit)
    {
        if (report.Problems.Count == 0) return;
        page.Section(Text.Of("Problems in the facts"));
        foreach (var group in report.Problems.GroupBy(problem => problem.Kind).OrderByDescending(group => group.Key))
        {
            page.Item(Saying.Heading(ReportTexts.Kind(group.Key), group.Count()));
            page.List(group.Select(ProblemTexts.Told), group.Count(), limit, 1);
        }
    }
}
