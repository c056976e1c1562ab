using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Something that is said of a waiver: TR0001 or TR0002. It counts like a finding.</summary>
/// <param name="Rule">The code.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Waiver">The waiver.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record WaiverFinding(RuleInfo Rule, Severity Severity, Waiver Waiver, Text Message)
{
    /// <summary>Tells it apart over time: the code, and what the waiver names.</summary>
    public Fingerprint Fingerprint =>
        Fingerprint.Of(Waiver.Subjects.Prepend(Waiver.Fingerprint ?? "").Prepend(Waiver.Rule ?? "").Prepend(Rule.Id));

    /// <summary>The code and the message.</summary>
    public override string ToString() => $"{Rule.Id} {Message}";
}
