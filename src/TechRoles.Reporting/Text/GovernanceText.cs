using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Waivers and the baseline in a report for a person at a terminal.</summary>
internal static class GovernanceText
{
    public static void Write(AnalysisReport analysis, TextPage page, int limit)
    {
        if (!GovernanceTexts.IsGoverned(analysis)) return;
        Section(Text.Of("WAIVERS TO LOOK AT"), [.. analysis.WaiverFindings], finding =>
            page.Say(GovernanceTexts.OfWaiver(finding), 2, "* "), Ink.Warning);
        Section(Text.Of("WAIVED"), [.. analysis.Findings.Where(finding => finding.State == FindingState.Waived)], finding =>
        {
            page.Say(GovernanceTexts.Told(finding), 2, "* ");
            page.Say(GovernanceTexts.Waived(finding, finding.Waiver!), 4);
        });
        Section(Text.Of("GONE SINCE THE BASELINE"), [.. analysis.Absent], entry => page.Say(entry.ToString(), 2, "* "));
        page.SayApart(GovernanceTexts.Unchanged(analysis), Ink.Faint);

        void Section<T>(Text heading, T[] items, Action<T> write, Ink ink = Ink.Info)
        {
            if (items.Length == 0) return;
            page.SayApart(Saying.Title(heading, items.Length), ink);
            page.Blank();
            foreach (var item in items.Take(limit)) write(item);
            if (items.Length > limit) page.Say(Saying.More(items.Length - limit), 2, "* ");
        }
    }
}
