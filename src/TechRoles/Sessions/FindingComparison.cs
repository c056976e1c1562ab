using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Compares the findings on two charts by fingerprint and by what is told of them.</summary>
internal static class FindingComparison
{
    public static AnalysisDelta Of(AnalysisReport before, AnalysisReport after, int keys, ValueList<EditFact> edits, int version)
    {
        var comparison = AnalysisComparison.Between(before, after);
        return new(comparison.Introduced, comparison.Resolved, () => [.. comparison.Changed.Select(pair => pair.After)], keys, edits)
        {
            Version = version,
        };
    }

    /// <summary>What is told of a finding beside its fingerprint.</summary>
    public static (Severity Severity, Charts.Basis Basis, Fingerprint Content) Told(Finding finding) =>
        (finding.Severity, finding.Basis, finding.Details().Content);
}
