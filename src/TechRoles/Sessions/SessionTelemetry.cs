using TechRoles.Changes;
using TechRoles.Diagnostics;

namespace TechRoles.Sessions;

/// <summary>What a session tells those who listen.</summary>
internal static class SessionTelemetry
{
    /// <summary>Notes a change and what it did.</summary>
    /// <param name="measured">Takes it.</param>
    /// <param name="change">The change.</param>
    /// <param name="delta">What it did; null: it was rejected.</param>
    /// <param name="isInPlace">Whether it was made, or rejected, without making the chart anew.</param>
    public static void Change(this Measured measured, OrgChange change, AnalysisDelta? delta, bool isInPlace)
    {
        measured.Label(TechRolesTelemetry.ChangeTag, change.Kind);
        measured.Label(TechRolesTelemetry.OutcomeTag, delta is null ? "rejected" : isInPlace ? "in-place" : "anew");
        if (delta is null) return;
        measured.Size(TechRolesTelemetry.KeysTag, delta.KeysJudged);
        measured.Size(TechRolesTelemetry.IntroducedTag, delta.Introduced.Count);
        measured.Size(TechRolesTelemetry.ResolvedTag, delta.Resolved.Count);
    }
}
