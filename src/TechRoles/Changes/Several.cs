using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Several changes as one: all are applied, one after the other, or none.</summary>
/// <param name="Changes">The changes in their order. What several changes are made of may be several again.</param>
public sealed record Several(ValueList<OrgChange> Changes) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "several";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) =>
        Text.Of("{changes}", ("changes", Say.Groups(Flat().Select(change => (TextArgument)change.Said(chart)))));

    /// <summary>The changes with those of inner ones in their place.</summary>
    internal IEnumerable<OrgChange> Flat()
    {
        var open = new Stack<OrgChange>(Changes.Reverse());
        while (open.TryPop(out var change))
        {
            if (change is not Several inner) yield return change;
            else
                foreach (var part in inner.Changes.Reverse()) open.Push(part);
        }
    }

    internal override void Make(Draft draft)
    {
        foreach (var change in Flat()) draft.Do(change);
    }
}
