using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>A rule on what somebody wants to reach and how: on business goals, and on the initiatives that serve them.</summary>
public abstract class PlanRule : Rule, IFinds<Goal>, IFinds<Initiative>, IJudges<Goal>, IJudges<Initiative>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Plans;

    /// <summary>Judges one goal.</summary>
    public abstract void Check(Goal goal, Inspection inspect);

    /// <summary>Judges one initiative.</summary>
    public abstract void Check(Initiative initiative, Inspection inspect);

    /// <inheritdoc/>
    public abstract void Explain(Goal goal, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public abstract void Explain(Initiative initiative, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(Goal goal, Finding finding) => [];

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding) => [];

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Goals, Check, chart.Initiatives, Check);

    internal sealed override Keys Keys => Keys.Goal | Keys.Initiative;

    void IJudges<Goal>.Judge(Goal key, Inspection inspect) => Check(key, inspect);

    void IJudges<Initiative>.Judge(Initiative key, Inspection inspect) => Check(key, inspect);
}
