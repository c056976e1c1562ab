namespace TechRoles.Analysis;

/// <summary>What was decided of a finding, or is known of it from before.</summary>
public enum FindingState
{
    /// <summary>Nothing: there is no baseline, and nobody waived it. It counts.</summary>
    Open = 0,

    /// <summary>The baseline has nothing like it. It counts.</summary>
    New,

    /// <summary>The baseline has it with another content. It counts.</summary>
    Changed,

    /// <summary>The baseline has it. It does not count.</summary>
    Unchanged,

    /// <summary>Somebody decided to live with it. It does not count.</summary>
    Waived,
}
