using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What reports say of waivers and baselines.</summary>
internal static class GovernanceTexts
{
    /// <summary>Whether there is anything to be said.</summary>
    public static bool IsGoverned(AnalysisReport analysis) => analysis.Accepted.Waivers.Count > 0 || analysis.Accepted.Baseline is not null;

    /// <summary>The findings that are told one by one under their severity: those that count.</summary>
    public static AnalysisReport Counting(AnalysisReport analysis) =>
        IsGoverned(analysis) ? analysis.Where(finding => finding.Counts) : analysis;

    /// <summary>How much has a severity, what is said of waivers included.</summary>
    public static int Count(AnalysisReport? analysis, Severity severity) =>
        analysis is null ? 0 : analysis.Count(severity) + analysis.WaiverFindings.Count(finding => finding.Severity == severity);

    /// <summary>Whose decision it is that a finding is lived with, until when and why.</summary>
    public static string Waived(Finding finding, Waiver waiver)
    {
        var until = waiver.Until is { } day ? $" until {ReportTexts.Day(day)}" : "";
        var control = waiver.Control is { } meanwhile ? $" Meanwhile: {meanwhile}" : finding.Rule.ConcernsSegregation
            ? " No mitigating control is named." : "";
        return $"Waived{until} by {waiver.By}: {waiver.Reason}{control}";
    }

    /// <summary>What is said of a finding that is new or has changed; null where there is no baseline.</summary>
    public static string? Before(Finding finding) => finding.Before switch
    {
        FindingState.New => "It is new.",
        FindingState.Changed => "It is in the baseline, and has changed since.",
        _ => null,
    };

    /// <summary>What is said beside a finding where all are told one by one; null where nothing was decided and nothing is known.</summary>
    public static string? State(Finding finding) => finding.State switch
    {
        FindingState.Open => null,
        FindingState.New or FindingState.Changed => Before(finding),
        FindingState.Unchanged => "It is in the baseline as it is.",
        FindingState.Waived => Waived(finding, finding.Waiver!),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.State, "No state of a finding."),
    };

    /// <summary>The findings of the baseline that are still there as they were, by rule: <c>TR2001 (3), TR4001</c>.</summary>
    public static string? Unchanged(AnalysisReport analysis)
    {
        var groups = analysis.Findings.Where(finding => finding.State == FindingState.Unchanged).GroupBy(finding => finding.Rule.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? group.Key : $"{group.Key} ({Words.Of(group.Count())})").ToArray();
        return groups.Length == 0 ? null : $"In the baseline as they are, and not told again: {string.Join(", ", groups)}.";
    }

    /// <summary>What counts and what does not: <c>2 of them count: 18 are in the baseline, 1 is waived. 3 of the baseline are
    /// gone.</c></summary>
    public static string Sums(AnalysisReport analysis)
    {
        if (!IsGoverned(analysis)) return "";
        var (unchanged, waived) = (analysis.Count(FindingState.Unchanged), analysis.Count(FindingState.Waived));
        var parts = new List<string>();
        if (unchanged > 0) parts.Add($"{Words.Of(unchanged)} {Are(unchanged)} in the baseline");
        if (waived > 0) parts.Add($"{Words.Of(waived)} {Are(waived)} waived");
        var counting = analysis.Findings.Count - unchanged - waived;
        var counts = parts.Count == 0 ? ""
            : $" {Words.Of(counting)} of them {(counting == 1 ? "counts" : "count")}: {string.Join(", ", parts)}.";
        var gone = analysis.Absent.Count;
        return gone == 0 ? counts : $"{counts} {Words.Of(gone)} of the baseline {Are(gone)} gone.";
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
