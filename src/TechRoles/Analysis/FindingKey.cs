using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// What a finding was reported of. Always a <see cref="FindingKey{TKey}"/>: ask <c>finding.Key is FindingKey&lt;Position&gt; { Value: var
/// position }</c>.
/// </summary>
/// <remarks>
/// The kinds are <see cref="Position"/>, <see cref="PositionPair"/>, <see cref="Person"/>, <see cref="Cell"/>, <see cref="Duty"/>,
/// <see cref="Area"/>, <see cref="Role"/>, <see cref="Stakeholder"/>, <see cref="Engagement"/>, <see cref="Goal"/>, <see
/// cref="Initiative"/>,
/// <see cref="GoverningBody"/>, <see cref="Decision"/> and <see cref="OrgChart"/>.
/// </remarks>
public abstract record FindingKey
{
    private protected FindingKey()
    {
    }

    internal abstract void Explain(Rule rule, Finding finding, FindingAccount account);

    internal abstract IEnumerable<OrgChange> Propose(Rule rule, Finding finding);
}

/// <summary>What a finding was reported of.</summary>
/// <typeparam name="TKey">A handle, or <see cref="PositionPair"/>.</typeparam>
/// <param name="Value">It.</param>
public sealed record FindingKey<TKey>(TKey Value) : FindingKey
{
    /// <summary>It for a person to read.</summary>
    public override string ToString() => Value?.ToString() ?? "";

    internal override void Explain(Rule rule, Finding finding, FindingAccount account) =>
        ((IFinds<TKey>)rule).Explain(Value, finding, account);

    internal override IEnumerable<OrgChange> Propose(Rule rule, Finding finding) => ((IFinds<TKey>)rule).Remedies(Value, finding);
}
