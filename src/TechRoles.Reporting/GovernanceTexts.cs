using TechRoles.Analysis;
using TechRoles.Charts;
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
    public static Text Waived(Finding finding, Waiver waiver)
    {
        var (by, reason) = (("by", Say.Quote(waiver.By ?? "")), ("reason", Say.Quote(waiver.Reason ?? "")));
        var told = waiver.Until is { } day
            ? Text.Of("Waived until {day} by {by}: {reason}", ("day", day), by, reason)
            : Text.Of("Waived by {by}: {reason}", by, reason);
        var control = waiver.Control is { } meanwhile ? Text.Of("Meanwhile: {control}", ("control", Say.Quote(meanwhile)))
            : finding.Rule.ConcernsSegregation ? Text.Of("No mitigating control is named.")
            : null;
        return Saying.Sentences(told, control)!;
    }

    /// <summary>A finding that is waived, with its rule and weight.</summary>
    public static Text Told(Finding finding) => Weighed(finding.Rule, finding.Details().Message, finding.Severity);

    /// <summary>What is said of a waiver, with the code and its weight.</summary>
    public static Text OfWaiver(WaiverFinding finding) => Weighed(finding.Rule, finding.Message, finding.Severity);

    /// <summary>What is said of a finding that is new or has changed; null where there is no baseline.</summary>
    public static Text? Before(Finding finding) => finding.Before switch
    {
        FindingState.New => Text.Of("It is new."),
        FindingState.Changed => Text.Of("It is in the baseline, and has changed since."),
        _ => null,
    };

    /// <summary>What is said beside a finding where all are told one by one; null where nothing was decided and nothing is known.</summary>
    public static Text? State(Finding finding) => finding.State switch
    {
        FindingState.Open => null,
        FindingState.New or FindingState.Changed => Before(finding),
        FindingState.Unchanged => Text.Of("It is in the baseline as it is."),
        FindingState.Waived => Waived(finding, finding.Waiver!),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.State, "No state of a finding."),
    };

    /// <summary>The findings of the baseline that are still there as they were, by rule: <c>TR2001 (3), TR4001</c>.</summary>
    public static Text? Unchanged(AnalysisReport analysis)
    {
        var groups = analysis.Findings.Where(finding => finding.State == FindingState.Unchanged).GroupBy(finding => finding.Rule.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Say.Quote(group.Count() == 1 ? group.Key : $"{group.Key} ({Words.Of(group.Count())})")).ToArray();
        return groups.Length == 0 ? null
            : Text.Of("In the baseline as they are, and not told again: {rules}.", ("rules", Say.Commas(groups)));
    }

    /// <summary>What counts and what does not: <c>2 of them count: 18 are in the baseline, 1 is waived. 3 of the baseline are
    /// gone.</c>; null where nothing was decided and nothing is known.</summary>
    public static Text? Sums(AnalysisReport analysis)
    {
        if (!IsGoverned(analysis)) return null;
        var (unchanged, waived) = (analysis.Count(FindingState.Unchanged), analysis.Count(FindingState.Waived));
        var parts = new List<Text>();
        if (unchanged > 0) parts.Add(Counted(unchanged, "{count} is in the baseline", "{count} are in the baseline"));
        if (waived > 0) parts.Add(Counted(waived, "{count} is waived", "{count} are waived"));
        var counting = analysis.Findings.Count - unchanged - waived;
        var counts = parts.Count == 0 ? null
            : Text.Of("{counting}: {parts}.",
                ("counting", Counted(counting, "{count} of them counts", "{count} of them count")), ("parts", Saying.Commas(parts)));
        var gone = analysis.Absent.Count == 0 ? null
            : Counted(analysis.Absent.Count, "{count} of the baseline is gone.", "{count} of the baseline are gone.");
        return Saying.Sentences(counts, gone);
    }

    private static Text Weighed(RuleInfo rule, Text message, Severity severity) => Text.Of(
        "{rule} {message} ({severity})", ("rule", Saying.Id(rule.Id)), ("message", message), ("severity", Saying.Weight(severity)));

    private static Text Counted(int count, string one, string many) => Text.Of(count == 1 ? one : many, ("count", count));
}
