using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Waivers and the baseline in a report for a page or a pull request.</summary>
internal static class GovernanceMarkdown
{
    public static void Write(AnalysisReport analysis, MarkdownPage page, int limit)
    {
        if (!GovernanceTexts.IsGoverned(analysis)) return;
        Section(Text.Of("Waivers to look at"), [.. analysis.WaiverFindings], finding => [GovernanceTexts.OfWaiver(finding)]);
        Section(Text.Of("Waived"), [.. analysis.Findings.Where(finding => finding.State == FindingState.Waived)], finding =>
            [GovernanceTexts.Told(finding), GovernanceTexts.Waived(finding, finding.Waiver!)]);
        Section(Text.Of("Gone since the baseline"), [.. analysis.Absent], entry => [Saying.Plain(entry.ToString())]);
        page.Paragraph(GovernanceTexts.Unchanged(analysis));

        void Section<T>(Text heading, T[] items, Func<T, Text[]> lines)
        {
            if (items.Length == 0) return;
            page.Section(Saying.Heading(heading, items.Length));
            page.Nested(items.Select(lines), items.Length, limit);
        }
    }
}
