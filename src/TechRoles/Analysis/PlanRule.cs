using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>A rule on what somebody wants to reach and how: on business goals, and on the initiatives that serve them.</summary>
public abstract class PlanRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Plans;

    /// <summary>Judges one goal.</summary>
    public abstract void Check(Goal goal, Inspection inspect);

    /// <summary>Judges one initiative.</summary>
    public abstract void Check(Initiative initiative, Inspection inspect);

    /// <summary>Says in words what a finding on a goal means.</summary>
    protected abstract void Explain(Finding finding, Goal goal, FindingAccount account);

    /// <summary>Says in words what a finding on an initiative means.</summary>
    protected abstract void Explain(Finding finding, Initiative initiative, FindingAccount account);

    /// <inheritdoc/>
    public sealed override void Explain(Finding finding, FindingAccount account)
    {
        if (finding.Kind == KeyKind.Goal) Explain(finding, finding.Goal, account);
        else Explain(finding, finding.Initiative, account);
    }

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Goals, Check, chart.Initiatives, Check);

    internal sealed override Keys Keys => Keys.Goal | Keys.Initiative;

    internal sealed override void CheckKey(Goal goal, Inspection inspect) => Check(goal, inspect);

    internal sealed override void CheckKey(Initiative initiative, Inspection inspect) => Check(initiative, inspect);
}

/// <summary>A rule on business goals.</summary>
public abstract class GoalRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals;

    /// <summary>Judges one goal.</summary>
    public abstract void Check(Goal goal, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Goals, Check);

    internal sealed override Keys Keys => Keys.Goal;

    internal sealed override void CheckKey(Goal goal, Inspection inspect) => Check(goal, inspect);
}

/// <summary>A rule on initiatives.</summary>
public abstract class InitiativeRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives;

    /// <summary>Judges one initiative.</summary>
    public abstract void Check(Initiative initiative, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Initiatives, Check);

    internal sealed override Keys Keys => Keys.Initiative;

    internal sealed override void CheckKey(Initiative initiative, Inspection inspect) => Check(initiative, inspect);
}
