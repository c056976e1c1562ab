using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A chart with changes, or the first of them that cannot be made.</summary>
public sealed class ChangeResult : Outcome<OrgChart, RejectedChange>
{
    private ChangeResult(OneOf<OrgChart, RejectedChange> outcome)
        : base(outcome)
    {
    }

    /// <summary>A chart.</summary>
    public static implicit operator ChangeResult(OrgChart chart) => new(chart);

    /// <summary>A change that cannot be made.</summary>
    public static implicit operator ChangeResult(RejectedChange rejected) => new(rejected);

    private protected override string Advice(RejectedChange error) => $"The change cannot be made, and none was: {error.Reason}";
}

/// <summary>A chart with changes and what takes them back, or the first of them that cannot be made.</summary>
public sealed class AppliedResult : Outcome<AppliedChanges, RejectedChange>
{
    private AppliedResult(OneOf<AppliedChanges, RejectedChange> outcome)
        : base(outcome)
    {
    }

    /// <summary>Changes that were made.</summary>
    public static implicit operator AppliedResult(AppliedChanges applied) => new(applied);

    /// <summary>A change that cannot be made.</summary>
    public static implicit operator AppliedResult(RejectedChange rejected) => new(rejected);

    private protected override string Advice(RejectedChange error) => $"The change cannot be made, and none was: {error.Reason}";
}
