using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Two positions whose work is alike, the one that stands first in the chart first.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
public readonly record struct PositionPair(Position One, Position Other)
{
    /// <summary>Both: <c>CIO, CTO</c>.</summary>
    public override string ToString() => $"{One}, {Other}";
}

/// <summary>A rule on pairs of positions whose work is alike; the analyser finds the pairs.</summary>
public abstract class OverlapRule : Rule, IFinds<PositionPair>
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

    /// <inheritdoc/>
    public abstract void Explain(PositionPair pair, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(PositionPair pair, Finding finding) => [];

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile)
    {
        var overlaps = new WorkOverlaps(chart, this);
        return RuleWork.InParts(overlaps.Parts, overlaps.Check);
    }

    internal sealed override Keys Keys => Keys.Overlap;
}
