using Ardalis.GuardClauses;
using TechRoles.Analysis;
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
        var limit = options?.Limit ?? LimitOfRule;
        Line(output, "# Analysis of the chart");
        Paragraph(output, report.Origin is { } origin ? MarkdownText.Of(ReportTexts.Origin(origin)) : "");
        Paragraph(output, report.Analysis is { } read ? MarkdownText.Of(ReportTexts.Chart(read.Chart)) : "");
        Paragraph(output, $"**{MarkdownText.Of(ReportTexts.Sums(report))}**");
        if (report.Analysis is { } analysis)
        {
            WriteTable(analysis, output);
            foreach (var group in FindingGroup.Of(analysis)) WriteGroup(report, group, output, limit, cancel);
            Paragraph(output, ReportTexts.Unproved(report) ?? "");
            foreach (var (heading, findings) in OverTimeTexts.Groups(report))
            {
                Paragraph(output, $"## {heading}: {Words.Of(findings.Count)}");
                Line(output, "");
                foreach (var finding in findings.Take(limit)) Line(output, $"- {MarkdownText.Of(OverTimeTexts.Told(finding))}");
                if (findings.Count > limit) Line(output, $"- and {Words.Of(findings.Count - limit)} more");
            }

            Paragraph(output, ReportTexts.NotRun(analysis) is { } notRun ? MarkdownText.Of(notRun) : "");
            Paragraph(output, ReportTexts.Failed(analysis) is { } failed ? MarkdownText.Of(failed) : "");
        }

        WriteProblems(report, output, limit);
    }

    private static void WriteTable(AnalysisReport analysis, TextWriter output)
    {
        if (analysis.Findings.Count == 0) return;
        Paragraph(output, "| severity | rule | findings | what is wrong |");
        Line(output, "|---|---|---:|---|");
        foreach (var group in FindingGroup.Of(analysis))
        {
            var (severity, id, title) = (JsonNames.Of(group.Severity), MarkdownText.Of(group.Rule.Id), MarkdownText.Of(group.Rule.Title));
            Line(output, $"| {severity} | {id} | {Words.Of(group.Count)} | {title} |");
        }
    }

    private static void WriteGroup(ChartReport report, FindingGroup group, TextWriter output, int limit, CancellationToken cancel)
    {
        var heading = $"{group.Rule.Id} {group.Rule.Title} ({JsonNames.Of(group.Severity)}): {Words.Of(group.Count)}";
        Paragraph(
            output, $"<details{(group.Severity == Severity.Error ? " open" : "")}><summary><b>{MarkupText.Of(heading)}</b></summary>");
        Line(output, "");
        foreach (var finding in group.Take(limit))
        {
            cancel.ThrowIfCancellationRequested();
            WriteFinding(finding, report.RemediesOf(finding, cancel), output);
        }

        if (group.Count > limit) Line(output, $"- and {Words.Of(group.Count - limit)} more like {(limit == 0 ? "this" : "these")}");
        Paragraph(output, $"Source: {MarkdownText.Of(string.Join("; ", SourceText.Of(group.Rule, group.Report.Profile)))}");
        Paragraph(output, "</details>");
    }

    private static void WriteFinding(Finding finding, ValueList<Remedy>? remedies, TextWriter output)
    {
        var details = finding.Details();
        Line(output, $"- **{MarkdownText.Of(details.Message.ToString())}**");
        foreach (var evidence in ReportTexts.Evidence(details)) Line(output, $"  - {MarkdownText.Of(evidence)}");
        if (ReportTexts.Basis(finding.Basis) is { } basis) Line(output, $"  - {MarkdownText.Of(basis)}");
        if (ReportTexts.Settles(finding, details) is { } settles) Line(output, $"  - {MarkdownText.Of(settles)}");
        foreach (var remedy in remedies ?? []) Line(output, $"  - Mend: {MarkdownText.Of(Readable.Of(remedy.ToString()))}");
    }

    private static void WriteProblems(ChartReport report, TextWriter output, int limit)
    {
        if (report.Problems.Count == 0) return;
        Paragraph(output, "## Problems in the facts");
        Line(output, "");
        foreach (var group in report.Problems.GroupBy(problem => problem.Kind).OrderByDescending(group => group.Key))
        {
            Line(output, $"- {ReportTexts.Kind(group.Key)}: {Words.Of(group.Count())}");
            foreach (var problem in group.Take(limit)) Line(output, $"  - {MarkdownText.Of(problem.ToString())}");
            if (group.Count() > limit) Line(output, $"  - and {Words.Of(group.Count() - limit)} more");
        }
    }

    private static void Paragraph(TextWriter output, string text)
    {
        if (text.Length == 0) return;
        Line(output, "");
        Line(output, text);
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
