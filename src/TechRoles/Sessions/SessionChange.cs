using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>A change that a session has made.</summary>
/// <param name="Version">The version of the session that it led to; no other change has it.</param>
/// <param name="Change">The change.</param>
/// <param name="Edits">The rows that it added, removed and replaced, in their order: what a database is brought up to date with.</param>
public sealed record SessionChange(int Version, OrgChange Change, ValueList<EditFact> Edits)
{
    /// <summary>What whoever made it calls it; null: nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Who made it, as the app calls them; null: nobody said.</summary>
    public string? By { get; init; }

    /// <summary>The version of the change that it takes back; null where it is a change of its own.</summary>
    public int? TakesBack { get; init; }

    /// <summary>The version, and what it is called.</summary>
    public override string ToString() => FormattableString.Invariant($"{Version}: {Label ?? Change.Kind}");
}
