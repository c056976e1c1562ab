using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>The words of closed lists as JSON reports spell them.</summary>
internal static class JsonNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string? Of(FindingState state) => state switch
    {
        FindingState.Open => null,
        FindingState.New => "new",
        FindingState.Changed => "changed",
        FindingState.Unchanged => "unchanged",
        FindingState.Waived => "waived",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state of a finding."),
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Recognised => "recognised",
        Basis.Assumed => "assumed",
        _ => "stated",
    };

    public static string Of(Tense tense) => tense switch
    {
        Tense.Planned => "planned",
        Tense.Present => "present",
        _ => "past",
    };

    public static string Of(TitleStanding standing) => standing switch
    {
        TitleStanding.Joint => "joint",
        TitleStanding.Interim => "interim",
        TitleStanding.Designate => "designate",
        TitleStanding.Deputy => "deputy",
        TitleStanding.External => "external",
        TitleStanding.Former => "former",
        _ => "holder",
    };

    public static string Of(TitleStrength strength) => strength == TitleStrength.Exact ? "exact" : "equivalent";

    public static string Of(OverlapMeasure measure) => measure switch
    {
        OverlapMeasure.Weighted => "weighted",
        OverlapMeasure.Containment => "containment",
        _ => "jaccard",
    };

    public static string Of(MatchedBy by) => by switch
    {
        MatchedBy.Id => "id",
        MatchedBy.IdAndTitle => "id-and-title",
        MatchedBy.HolderAndTitle => "holder-and-title",
        MatchedBy.TrustedId => "trusted-id",
        MatchedBy.HolderAndUnit => "holder-and-unit",
        MatchedBy.TitleUnitAndManager => "title-unit-and-manager",
        MatchedBy.TitleAndUnit => "title-and-unit",
        MatchedBy.TitleAndManager => "title-and-manager",
        _ => "title",
    };

    public static string Of(ProblemLevel level) => level == ProblemLevel.Error ? "error" : "information";

    public static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.JobShare => "job-share",
        ProblemKind.Eliminated => "eliminated",
        ProblemKind.Guessed => "guessed",
        ProblemKind.UnknownColumn => "unknown-column",
        ProblemKind.Edge => "edge",
        ProblemKind.Spelling => "spelling",
        ProblemKind.Heading => "heading",
        ProblemKind.Left => "left",
        ProblemKind.SelfReport => "self-report",
        ProblemKind.Cycle => "cycle",
        ProblemKind.UnknownManager => "unknown-manager",
        ProblemKind.SeveralSolidManagers => "several-solid-managers",
        ProblemKind.DuplicateId => "duplicate-id",
        ProblemKind.UnknownReference => "unknown-reference",
        ProblemKind.ContradictingInvolvement => "contradicting-involvement",
        ProblemKind.InvalidValue => "invalid-value",
        ProblemKind.UnreadableRow => "unreadable-row",
        _ => "limit-exceeded",
    };
}
