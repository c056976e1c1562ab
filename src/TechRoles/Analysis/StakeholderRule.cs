using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>A rule on stakeholders.</summary>
public abstract class StakeholderRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders;

    /// <summary>Judges one stakeholder.</summary>
    public abstract void Check(Stakeholder stakeholder, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Stakeholders, Check);

    internal sealed override Keys Keys => Keys.Stakeholder;

    internal sealed override void CheckKey(Stakeholder stakeholder, Inspection inspect) => Check(stakeholder, inspect);
}
