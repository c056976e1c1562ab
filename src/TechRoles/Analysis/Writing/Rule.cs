using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>One question that is put to every key of one kind: to each position, each cell, each duty …</summary>
/// <remarks>
/// <para>A rule judges; it never searches. It is brought its key, reads what is around it through handles, and reports. It keeps no state,
/// as several threads bring it keys at once; it reads no clock, and uses no figure that depends on the whole chart, so that a change
/// re-evaluates only the keys it reaches.</para>
/// <para>Write one of your own by deriving from the class of its key kind, such as <see cref="PositionRule"/>.</para>
/// </remarks>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What a person wants to know about it.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>What it reads beyond its key. The default is always right, and slow after a change.</summary>
    public virtual Reads Reads => Reads.Everything;

    /// <summary>The kinds of fact without any of which it is silent.</summary>
    public virtual FactKinds Needs => FactKinds.None;

    /// <summary>Whether it can have anything to say under a profile; where not, nobody needs to put it to any key.</summary>
    /// <param name="profile">The expectations that apply.</param>
    public virtual bool AppliesTo(Profile profile) => true;

    /// <summary>
    /// The days on which its answer may be another though no fact is: where something has lasted too long, or ends soon. None for most
    /// rules.
    /// </summary>
    /// <param name="facts">The facts of all days.</param>
    /// <param name="catalogue">What titles mean.</param>
    public virtual IEnumerable<DateOnly> TurnsOn(ChartFacts facts, RoleCatalogue catalogue) => [];

    /// <summary>This rule with another limit from which on it speaks, in the unit of its definition; null where it has none.</summary>
    /// <param name="limit">The limit, 0 or more.</param>
    public virtual Rule? WithLimit(int limit) => null;

    /// <summary>How many proposals are looked at for one finding: those after them are left alone.</summary>
    public const int MostRemedies = 6;

    /// <summary>What it proposes for one of its findings, unproved and however many.</summary>
    /// <param name="finding">A finding of this rule.</param>
    public IEnumerable<OrgChange> Propose(Finding finding) => finding.Key.Propose(this, finding);

    /// <summary>The keys of a chart that it is put to.</summary>
    internal abstract RuleWork WorkOn(OrgChart chart, Profile profile);

    /// <summary>The kinds of key that it is put to.</summary>
    internal abstract Keys Keys { get; }

    /// <summary>Whether an entry in a cell with these involvements matters to a key that it is part of.</summary>
    internal virtual bool CaresFor(InvolvementSet involvements) => !involvements.IsEmpty;

    /// <summary>Whether it looks around from a cell in which its position has an entry with these involvements.</summary>
    internal virtual bool LooksFrom(InvolvementSet involvements) => true;
}

/// <summary>Something that a rule reports: it says in words what such a finding means, and what may mend it.</summary>
/// <remarks>A rule finds keys of its own kind; one that reports another kind too, such as a duty of its position, says so with one more of
/// these.</remarks>
/// <typeparam name="TKey">What is reported: a handle, or <see cref="PositionPair"/>.</typeparam>
public interface IFinds<TKey>
{
    /// <summary>Says in words what a finding of this rule means, and what it rests on. Called only when somebody asks.</summary>
    /// <param name="key">What was reported.</param>
    /// <param name="finding">The finding, with the number and the other position of its verdict.</param>
    /// <param name="account">Takes message, subjects and evidence.</param>
    void Explain(TKey key, Finding finding, FindingAccount account);

    /// <summary>What may mend a finding of this rule, the best guess first; none unless a rule says otherwise.</summary>
    /// <remarks>
    /// A proposal need not be right: it is offered only where another analysis shows that it removes the finding and adds no error. So a
    /// rule proposes what an experienced designer would try, at most <see cref="Rule.MostRemedies"/> things, and looks only at what is
    /// around its finding. What takes several changes is one <see cref="Several"/>. Nobody is invented: a position gets people only who are
    /// named for it already. Called only when somebody asks.
    /// </remarks>
    /// <param name="key">What was reported.</param>
    /// <param name="finding">The finding.</param>
    IEnumerable<OrgChange> Remedies(TKey key, Finding finding) => [];
}

/// <summary>A rule that is put to keys of one kind and reports them.</summary>
/// <typeparam name="TKey">The kind of key: a handle.</typeparam>
public abstract class Rule<TKey> : Rule, IFinds<TKey>, IJudges<TKey>
{
    private protected Rule()
    {
    }

    /// <summary>Judges one key.</summary>
    public abstract void Check(TKey key, Inspection inspect);

    /// <inheritdoc/>
    public abstract void Explain(TKey key, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(TKey key, Finding finding) => [];

    /// <summary>Judges one key, if it is one that the rule looks at.</summary>
    internal virtual void JudgeKey(TKey key, Inspection inspect) => Check(key, inspect);

    void IJudges<TKey>.Judge(TKey key, Inspection inspect) => JudgeKey(key, inspect);
}
