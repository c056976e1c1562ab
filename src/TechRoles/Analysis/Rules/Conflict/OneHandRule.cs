using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>
/// A rule on two things that one hand should not have, in one position or in several of one person: which two, how much it weighs, and how
/// it is said.
/// </summary>
internal abstract class OneHandRule : HolderRule
{
    private protected OneHandRule()
    {
    }

    /// <summary>What is said of a position; <c>position</c>, <c>control</c> and <c>run</c> may stand in it.</summary>
    private protected abstract string PositionTemplate { get; }

    /// <summary>What is said of a person; <c>person</c>, and the positions <c>one</c> and <c>other</c>, may stand in it.</summary>
    private protected abstract string PersonTemplate { get; }

    /// <inheritdoc/>
    public sealed override Reads Reads => Reads.Holders | Reads.WhetherDone | Reads.Reports;

    /// <inheritdoc/>
    public sealed override void Check(Position position, Inspection inspect)
    {
        if (ClashesIn(OneHand.Of(inspect.Index, position)) is { Count: > 0 } clashes) inspect.Report(position, VerdictOf(clashes));
    }

    /// <inheritdoc/>
    public sealed override void Check(Person person, Inspection inspect)
    {
        if (ClashesIn(OneHand.Together(inspect.Index, person)) is { Count: > 0 } clashes) inspect.Report(person, VerdictOf(clashes));
    }

    /// <inheritdoc/>
    public sealed override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var clashes = ClashesIn(OneHand.Of(finding.Index, position));
        account.Say(
            PositionTemplate,
            ("position", position),
            ("control", clashes[0].Control.Argument),
            ("run", clashes[0].Run.Argument));
        account.About(position);
        Told.Tell(clashes, account);
    }

    /// <inheritdoc/>
    public sealed override void Explain(Person person, Finding finding, FindingAccount account)
    {
        var clashes = ClashesIn(OneHand.Together(finding.Index, person));
        account.Say(PersonTemplate, ("person", person), ("one", clashes[0].Control.Position), ("other", clashes[0].Run.Position));
        account.About(person);
        Told.Tell(person, clashes, account);
    }

    /// <inheritdoc/>
    public sealed override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        PartedHands.Propose(ClashesIn(OneHand.Of(finding.Index, position)), [position], finding.Index);

    /// <inheritdoc/>
    public sealed override IEnumerable<OrgChange> Remedies(Person person, Finding finding) =>
        PartedHands.Propose(person, ClashesIn(OneHand.Together(finding.Index, person)), finding.Index);

    /// <summary>The pairs of a hand that this rule tells.</summary>
    private protected abstract IReadOnlyList<Clash> ClashesIn(OneHand hand);

    /// <summary>How much they weigh.</summary>
    private protected virtual Verdict VerdictOf(IReadOnlyList<Clash> clashes) => OneHand.VerdictOf(clashes);
}
