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

/// <summary>A rule on remits that are alike; the analyser finds them.</summary>
/// <remarks>
/// A rule is brought groups, never all pairs: of thousands of remits that are alike there are millions of pairs, and one thing to say.
/// </remarks>
public abstract class OverlapRule : Rule, IFinds<PositionPair>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <summary>The least similarity of the remits that it judges. <b>Range:</b> above 0, to 1.</summary>
    public abstract Fraction AtLeast { get; }

    /// <summary>
    /// What the remits that it is brought meet at least one of, where it can say that more closely than by <see cref="AtLeast"/> alone:
    /// what is looked for more narrowly is found sooner. Not empty. Remits that meet several are told by the first of them.
    /// </summary>
    public virtual ValueList<OverlapLimit> Limits => [OverlapLimit.Similar(AtLeast)];

    /// <summary>Whether two different remits that are alike are worth telling; all are, unless the rule says otherwise.</summary>
    public virtual bool Takes(Overlap overlap) => true;

    /// <summary>
    /// What makes positions so much the same that two of one kind are never worth telling, such as a title below one manager; null:
    /// nothing.
    /// </summary>
    /// <remarks>It only saves time: <see cref="Takes"/> says the same of positions of one kind.</remarks>
    public virtual string? KindOf(Position position) => null;

    /// <summary>
    /// Judges one group: a remit with those that are told with it, or one that several positions share; each is brought once.
    /// </summary>
    public abstract void Check(OverlapGroup group, Inspection inspect);

    /// <inheritdoc/>
    public abstract void Explain(PositionPair pair, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(PositionPair pair, Finding finding) => [];

    /// <summary>
    /// The groups that are told with the remit of a position, as they were brought; a remit that several positions share first.
    /// </summary>
    /// <remarks><b>Cost:</b> the first time that of the analysis of this rule, then that of the group.</remarks>
    protected IEnumerable<OverlapGroup> GroupsAt(Position position, Finding finding) => finding.Index.OverlapsOf(this).GroupsAt(position);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.Whole(inspect =>
    {
        var overlaps = new OverlapKeys(chart, this, inspect.Threads, cancel: inspect.Cancel);
        inspect.Index.Remember(this, overlaps);
        overlaps.CheckAll(inspect);
    });

    internal sealed override Keys Keys => Keys.Overlap;
}
