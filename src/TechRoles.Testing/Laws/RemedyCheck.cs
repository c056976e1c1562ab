using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Testing;

/// <summary>
/// Holds a remedy to its promise, and uses nothing of what proved it: makes the changed chart from its facts and analyses that.
/// </summary>
internal static class RemedyCheck
{
    /// <summary>What a remedy does otherwise than it says; null where it keeps its promise.</summary>
    public static string? Fault(Finding finding, Remedy remedy, OrgAnalyser analyser)
    {
        if (!finding.Chart.With(remedy.Changes).TryPickT0(out var changed, out var rejected)) return $"cannot be applied ({rejected})";
        var before = analyser.Analyse(finding.Chart).Findings.ToLookup(one => one.Fingerprint, one => one.Severity);
        var after =
            analyser.Analyse(OrgChart.Repair(changed.ToFacts()).Chart).Findings.ToLookup(one => one.Fingerprint, one => one.Severity);
        if (after.Contains(finding.Fingerprint)) return "leaves its finding where it is";
        var heavier = after.Where(one => !before.Contains(one.Key) || before[one.Key].Max() < one.Max()).ToArray();
        if (heavier.Any(one => one.Max() == Severity.Error)) return "adds an error";
        if (heavier.Length != remedy.Introduces) return $"adds {heavier.Length} findings";
        var gone = before.Count(one => !after.Contains(one.Key));
        return gone == remedy.Resolves ? null : $"resolves {gone} findings";
    }
}
