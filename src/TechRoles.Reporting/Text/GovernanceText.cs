using TechRoles.Analysis;

namespace TechRoles.Reporting;

/// <summary>Waivers and the baseline in a report for a person at a terminal.</summary>
internal static class GovernanceText
{
    public static void Write(AnalysisReport analysis, TextPage page, int limit)
    {
        if (!GovernanceTexts.IsGoverned(analysis)) return;
        Section("WAIVERS TO LOOK AT", [.. analysis.WaiverFindings], finding =>
            page.Say($"{finding} ({JsonNames.Of(finding.Severity)})", 2, "* "), Ink.Warning);
        Section("WAIVED", [.. analysis.Findings.Where(finding => finding.State == FindingState.Waived)], finding =>
        {
            page.Say($"{finding.Rule.Id} {finding.Message} ({JsonNames.Of(finding.Severity)})", 2, "* ");
            page.Say(GovernanceTexts.Waived(finding, finding.Waiver!), 4);
        });
        Section("GONE SINCE THE BASELINE", [.. analysis.Absent], entry => page.Say(entry.ToString(), 2, "* "));
        if (GovernanceTexts.Unchanged(analysis) is not { } unchanged) return;
        page.Blank();
        page.Say(unchanged, ink: Ink.Faint);

        void Section<T>(string heading, T[] items, Action<T> write, Ink ink = Ink.Info)
        {
            if (items.Length == 0) return;
            page.Blank();
            page.Say($"{heading} ({Words.Of(items.Length)})", ink: ink);
            page.Blank();
            foreach (var item in items.Take(limit)) write(item);
            if (items.Length > limit) page.Say($"and {Words.Of(items.Length - limit)} more", 2, "* ");
        }
    }
}
