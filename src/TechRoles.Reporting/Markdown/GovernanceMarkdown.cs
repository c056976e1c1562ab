using TechRoles.Analysis;

namespace TechRoles.Reporting;

/// <summary>Waivers and the baseline in a report for a page or a pull request.</summary>
internal static class GovernanceMarkdown
{
    public static void Write(AnalysisReport analysis, TextWriter output, int limit)
    {
        if (!GovernanceTexts.IsGoverned(analysis)) return;
        Section("Waivers to look at", [.. analysis.WaiverFindings], finding => [$"{finding} ({JsonNames.Of(finding.Severity)})"]);
        Section("Waived", [.. analysis.Findings.Where(finding => finding.State == FindingState.Waived)], finding =>
            [$"{finding.Rule.Id} {finding.Message} ({JsonNames.Of(finding.Severity)})", GovernanceTexts.Waived(finding, finding.Waiver!)]);
        Section("Gone since the baseline", [.. analysis.Absent], entry => [entry.ToString()]);
        if (GovernanceTexts.Unchanged(analysis) is { } unchanged) output.Write($"\n{MarkdownText.Of(unchanged)}\n");

        void Section<T>(string heading, T[] items, Func<T, string[]> lines)
        {
            if (items.Length == 0) return;
            output.Write($"\n## {heading}: {Words.Of(items.Length)}\n\n");
            foreach (var item in items.Take(limit))
                foreach (var (index, line) in lines(item).Index()) output.Write(
                    $"{(index == 0 ? "" : "  ")}- {MarkdownText.Of(Readable.Of(line))}\n");
            if (items.Length > limit) output.Write($"- and {Words.Of(items.Length - limit)} more\n");
        }
    }
}
