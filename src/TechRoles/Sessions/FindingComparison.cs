using TechRoles.Analysis;
using TechRoles.Changes;

namespace TechRoles.Sessions;

/// <summary>Compares the findings on two charts by fingerprint and by what is told of them.</summary>
internal static class FindingComparison
{
    public static AnalysisDelta Of(AnalysisReport before, AnalysisReport after, int keys, OrgChange inverse)
    {
        var comparison = AnalysisComparison.Between(before, after);
        return new(comparison.Introduced, comparison.Resolved, () => [.. comparison.Changed.Select(pair => pair.After)], keys, inverse);
    }

    /// <summary>What is told of a finding beside its fingerprint.</summary>
    public static (Severity Severity, Charts.Basis Basis, Fingerprint Content) Told(Finding finding) =>
        (finding.Severity, finding.Basis, finding.Details().Content);
}
