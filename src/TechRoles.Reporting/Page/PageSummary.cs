using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What stands around chart and findings: what was read, what is wrong first of all, what was not looked at.</summary>
internal static class PageSummary
{
    private const int First = 3;
    private const int ProblemsOfKind = 20;
    private static readonly Severity[] HeaviestFirst = [Severity.Error, Severity.Warning, Severity.Info];

    public static void Write(ChartReport report, ToldFindings? told, HtmlPage page)
    {
        if (report.Origin is { } origin) page.Say("p", ReportTexts.Origin(origin), "soft");
        if (told is not { Analysis: var analysis })
        {
            page.Say("p", ReportTexts.Sums(report));
            return;
        }

        page.Say("p", ReportTexts.Chart(analysis.Chart));
        page.Line("<ul class=\"sums\">");
        foreach (var severity in HeaviestFirst)
        {
            var count = analysis.Count(severity);
            page.Line($"<li>{HtmlPage.Mark(severity)} {HtmlPage.Text(Words.Count(count, SvgMarks.Word(severity)))}</li>");
        }

        if (report.Problems.Count > 0)
            page.Line($"<li><a href=\"#problems\">{HtmlPage.Text(ReportTexts.Problems(report.Problems))}</a></li>");
        page.Line("</ul>");
        page.Say("p", GovernanceTexts.Sums(analysis).TrimStart());
        WriteFirst(told, page);
        WriteGovernance(analysis, page);
    }

    /// <summary>What is to be said of waivers, and what of the baseline is gone.</summary>
    private static void WriteGovernance(AnalysisReport analysis, HtmlPage page)
    {
        Section("Waivers to look at", [.. analysis.WaiverFindings.Select(finding => $"{finding}")]);
        Section("Gone since the baseline", [.. analysis.Absent.Select(entry => $"{entry}")]);

        void Section(string heading, string[] items)
        {
            if (items.Length == 0) return;
            page.Say("h2", $"{heading}: {Words.Of(items.Length)}");
            page.List(items);
        }
    }

    /// <summary>Which rules did not run and why, or failed.</summary>
    public static void WriteNotRun(AnalysisReport analysis, HtmlPage page)
    {
        page.Say("p", ReportTexts.Failed(analysis));
        if (analysis.Silent.Count == 0) return;
        page.Line("<section id=\"silent\">");
        page.Say("h2", $"{Words.Count(analysis.Silent.Count, "rule")} had nothing to look at");
        page.List(analysis.Silent
            .GroupBy(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}"));
        page.Line("</section>");
    }

    /// <summary>The findings on other days.</summary>
    public static void WriteOverTime(ChartReport report, HtmlPage page)
    {
        foreach (var (heading, findings) in OverTimeTexts.Groups(report))
        {
            page.Say("h2", $"{heading}: {Words.Of(findings.Count)}");
            page.List(findings.Select(OverTimeTexts.Told));
        }
    }

    /// <summary>What was wrong with the facts.</summary>
    public static void WriteProblems(ChartReport report, HtmlPage page)
    {
        if (report.Problems.Count == 0) return;
        page.Line("<section id=\"problems\">");
        page.Say("h2", ReportTexts.Problems(report.Problems));
        foreach (var group in report.Problems.GroupBy(problem => problem.Kind).OrderByDescending(group => group.Key))
        {
            var all = group.ToArray();
            page.Say("h3", $"{ReportTexts.Kind(group.Key)}: {Words.Of(all.Length)}");
            page.List(all.Take(ProblemsOfKind).Select(problem => problem.ToString()));
            if (all.Length > ProblemsOfKind) page.Say("p", $"and {Words.Of(all.Length - ProblemsOfKind)} more", "soft");
        }

        page.Line("</section>");
    }

    /// <summary>How to read the chart.</summary>
    public static string Legend(ChartPicture picture)
    {
        var dotted = picture.Lines.Any(line => line.Kind == LineKind.Dotted)
            ? " Dotted curves are dotted lines; the dot is at the manager." : "";
        var vacant = picture.Boxes.Any(box => box.IsVacant) ? " A dashed edge is a vacant seat." : "";
        var folded = picture.LeftOut > 0
            ? $" {Words.Count(picture.LeftOut, "position")} without a box of their own are counted in the boxes above them." : "";
        var marks = picture.Boxes.Any(box => box.Marks.Count > 0)
            ? "Octagon E: errors; triangle W: warnings; square i: hints; each with its number." : "";
        return $"{marks}{dotted}{vacant}{folded}".TrimStart();
    }

    // The heaviest findings, of each rule the first: what a reader takes along who has a minute.
    private static void WriteFirst(ToldFindings told, HtmlPage page)
    {
        var first = told.Groups.DistinctBy(group => group.Rule.Id).Select(group => FirstThatCounts(told.Analysis, group))
            .Where(index => index >= 0).Take(First).ToArray();
        if (first.Length == 0) return;
        var all = Words.Count(told.Analysis.Findings.Count, "finding");
        page.Say("h2", told.Analysis.Findings.Count == first.Length ? "What is wrong"
            : $"What is wrong first of all: {Words.Of(first.Length)} of {all}");
        page.Line("<ol class=\"first\">");
        foreach (var index in first)
        {
            var finding = told.Analysis.Findings[index];
            var details = finding.Details();
            page.Line($"<li class=\"{JsonNames.Of(finding.Severity)}\">{HtmlPage.Mark(finding.Severity)} "
                + $"<a href=\"#finding={finding.Fingerprint.Hex}\">{HtmlPage.Text(details.Message.ToString())}</a>");
            page.Say("p", ReportTexts.Settles(finding, details) ?? ForTheTop(finding, details));
            if (told.RemediesOf(index) is { Count: > 0 } remedies) page.Say("p", $"Mend: {Readable.Of(remedies[0].Title)}.", "soft");
            page.Line("</li>");
        }

        page.Line("</ol>");
    }

    /// <summary>The place of the first finding of a group that is neither waived nor in the baseline as it is; -1: none counts.</summary>
    private static int FirstThatCounts(AnalysisReport analysis, FindingGroup group)
    {
        for (var index = group.Start; index < group.Start + group.Count; index++)
            if (analysis.Findings[index].Counts) return index;
        return -1;
    }

    // What no position is named in is nobody's quarrel; it can be given away by whoever stands above all.
    private static string? ForTheTop(Finding finding, FindingDetails details) =>
        details.Resolver is null && finding.Chart.Tops.Count == 1 && finding.Chart.Positions.Count > 1
            ? $"It names no position: {finding.Chart.Tops[0]}, at the top, can give it to one."
            : null;
}
