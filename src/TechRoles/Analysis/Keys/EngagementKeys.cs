using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Engagements: with their position and that of their stakeholder.</summary>
internal sealed class EngagementKeys : ListedKeys<Engagement>
{
    public override Keys Keys => Keys.Engagement;

    public override KeyKind Kind => KeyKind.Engagement;

    protected override HandleList<Engagement> AllOf(OrgChart chart) => chart.Engagements;

    protected override Func<Engagement, IEnumerable<Position?>> PositionsIn(OrgChart chart) =>
        key => [key.Position, key.Stakeholder.Position];

    protected override IEnumerable<string> IdsOf(Engagement key) =>
        [key.Position.Id, key.Stakeholder.Id, key.Kind.ToString(), key.Topic ?? "", "engagement"];
}
