using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Where a finding lies, seen from a day.</summary>
public enum Tense
{
    /// <summary>It held, and does not hold any more.</summary>
    Past = 0,

    /// <summary>It holds on the day.</summary>
    Present,

    /// <summary>It does not hold on the day and will on a later one.</summary>
    Planned,
}

/// <summary>A finding over a history: one, however often it comes and goes.</summary>
/// <param name="Rule">The rule, or the code of a history.</param>
/// <param name="Fingerprint">Tells it apart.</param>
/// <param name="Periods">The days on which it holds, at least one period, in their order and with days between them.</param>
public sealed record FindingOverTime(RuleInfo Rule, Fingerprint Fingerprint, ValueList<Period> Periods)
{
    /// <summary>How much it weighs in its last period.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, as it stood at the beginning of its last period.</summary>
    public required Text Message { get; init; }

    /// <summary>What it is about, as at the beginning of its last period.</summary>
    public required ValueList<Subject> Subjects { get; init; }

    /// <summary>Where it lies, seen from a day.</summary>
    public Tense When(DateOnly day) =>
        Periods.Any(period => period.Contains(day)) ? Tense.Present : Periods.Any(period => period.From > day) ? Tense.Planned : Tense.Past;

    /// <summary>Rule, periods and message: <c>TR2001 2026-04-01..: 'network' has 2 accountable positions (CIO, CTO)</c>.</summary>
    public override string ToString() => $"{Rule.Id} {string.Join(", ", Periods)}: {Message}";
}
