using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>A rule on pairs of positions whose work is alike; the analyser finds the pairs.</summary>
public abstract class OverlapRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <summary>The least similarity of the pairs that it judges. <b>Range:</b> above 0, to 1.</summary>
    public abstract Fraction AtLeast { get; }

    /// <summary>
    /// What the pairs that it is brought meet at least one of, where it can say that more closely than by <see cref="AtLeast"/> alone: what
    /// is looked for more narrowly is found sooner. Not empty.
    /// </summary>
    public virtual ValueList<OverlapLimit> Limits => [OverlapLimit.Similar(AtLeast)];

    /// <summary>Judges one pair of different remits, or one group of equal ones; each is brought once.</summary>
    public abstract void Check(Overlap overlap, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile)
    {
        var overlaps = new WorkOverlaps(chart, this);
        return RuleWork.InParts(overlaps.Parts, overlaps.Check);
    }

    internal sealed override Keys Keys => Keys.Overlap;
}
