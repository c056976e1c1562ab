using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>The decision of a person to live with a finding for a time.</summary>
/// <remarks>
/// It names the finding by <see cref="Fingerprint"/>, or by <see cref="Rule"/> and <see cref="Subjects"/>. Reason, approver and last day
/// are
/// mandatory: a waiver without one of them waives nothing, which is TR0001.
/// </remarks>
public sealed record Waiver
{
    /// <summary>The fingerprint of the finding, 32 hexadecimal digits; null: it is named by rule and subjects.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The content hash of the finding as it was when it was decided on; null: whatever it says.</summary>
    public string? Content { get; init; }

    /// <summary>The id or name of the rule; null: whichever has the fingerprint.</summary>
    public string? Rule { get; init; }

    /// <summary>Ids that the finding must be about, all of them; it may be about more.</summary>
    public ValueList<string> Subjects { get; init; }

    /// <summary>Why it is accepted.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided.</summary>
    public string? By { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What limits the risk meanwhile; an exception of the segregation of duties should name it.</summary>
    public string? Control { get; init; }

    /// <summary>Whether both are on the same findings as they stood, so that the later takes the place of the earlier.</summary>
    public bool IsFor(Waiver other)
    {
        Guard.Against.Null(other);
        return Fingerprint == other.Fingerprint && Content == other.Content
            && (Fingerprint is not null || (Rule == other.Rule && Subjects == other.Subjects));
    }

    /// <summary>What it lacks to be a decision: <c>reason</c>, <c>by</c>, <c>until</c>; none where nothing.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Reason)) yield return "reason";
            if (string.IsNullOrWhiteSpace(By)) yield return "by";
            if (Until is null) yield return "until";
        }
    }

    /// <summary>What it names: <c>TR3004 on ciso</c>, or the fingerprint.</summary>
    public string Name => Subjects.Count > 0 ? $"{Rule} on {string.Join(", ", Subjects)}" : Rule is null ? Fingerprint ?? ""
        : $"{Rule} {Fingerprint}";

    /// <summary>What it names and why: <c>TR3004 on ciso: moves to the board in spring</c>.</summary>
    public override string ToString() => $"{Name}: {Reason}";
}
