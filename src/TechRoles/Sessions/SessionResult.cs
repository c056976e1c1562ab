using OneOf;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a change did to the findings of a session, or why it was not made.</summary>
public sealed class SessionResult : Outcome<AnalysisDelta, RejectedChange>
{
    private SessionResult(OneOf<AnalysisDelta, RejectedChange> outcome)
        : base(outcome)
    {
    }

    /// <summary>A change that was made.</summary>
    public static implicit operator SessionResult(AnalysisDelta delta) => new(delta);

    /// <summary>A change that was not made.</summary>
    public static implicit operator SessionResult(RejectedChange rejected) => new(rejected);

    private protected override string Advice(RejectedChange error) => $"The change cannot be made, and was not: {error.Reason}";
}
