using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What an owner has to do with a cell, and whether it is held jointly. <b>Default value:</b> nothing.</summary>
internal readonly record struct Held(InvolvementSet Set, bool IsJoint)
{
    /// <summary>With one more of the owner's statements on the cell: beside an exclusion nothing else counts.</summary>
    public Held With(Involvement involvement, bool? joint) =>
        !Set.Contradicts(involvement) ? new(Set.With(involvement), IsJoint || joint == true)
        : Set.IsExcluded ? this
        : new(InvolvementSet.Of(involvement), joint == true);

    /// <summary>
    /// With what another role brings, or another owner has that becomes one with this: a holding beats an exclusion, so that no
    /// responsibility is lost.
    /// </summary>
    public Held Unite(Held other) =>
        Set.IsEmpty ? other
        : other.Set.IsEmpty ? this
        : Set.IsExcluded != other.Set.IsExcluded ? (Set.IsExcluded ? other : this)
        : new(Set.Union(other.Set), IsJoint || other.IsJoint);

    /// <summary>Whether both together are rather due to this one than to another that came first.</summary>
    public bool IsMoreThan(Held other) =>
        Set.IsExcluded != other.Set.IsExcluded && !other.Set.IsEmpty ? other.Set.IsExcluded : Set.Strongest > other.Set.Strongest;
}
