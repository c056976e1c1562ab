using TechRoles.Analysis;
using TechRoles.Changes;

namespace TechRoles.Sessions;

/// <summary>Compares the findings on two charts by fingerprint and by what is told of them.</summary>
internal static class FindingComparison
{
    public static AnalysisDelta Of(AnalysisReport before, AnalysisReport after, int keys, OrgChange inverse)
    {
        var old = Ordered(before).ToLookup(finding => finding.Fingerprint);
        var now = Ordered(after).ToLookup(finding => finding.Fingerprint);
        return new(
            [.. Ordered(after).Where(finding => !old.Contains(finding.Fingerprint))],
            [.. Ordered(before).Where(finding => !now.Contains(finding.Fingerprint))],
            () => [.. Ordered(after).Where(finding => old[finding.Fingerprint].FirstOrDefault() is var was && was != default && Told(was) != Told(finding))],
            keys,
            inverse);
    }

    /// <summary>What is told of a finding beside its fingerprint.</summary>
    public static (Severity Severity, Charts.Basis Basis, Fingerprint Content) Told(Finding finding) =>
        (finding.Severity, finding.Basis, finding.Details().Content);

    private static IEnumerable<Finding> Ordered(AnalysisReport report) => report.Findings;
}
