using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Goals: with their owner and the sponsors of their initiatives, at the areas of these.</summary>
internal sealed class GoalKeys : ListedKeys<Goal>
{
    public override Keys Keys => Keys.Goal;

    public override KeyKind Kind => KeyKind.Goal;

    protected override HandleList<Goal> AllOf(OrgChart chart) => chart.Goals;

    protected override Func<Goal, IEnumerable<Position?>> PositionsIn(OrgChart chart) =>
        key => [key.Owner, .. key.Initiatives.Select(plan => plan.Sponsor)];

    protected override Func<Goal, IEnumerable<Area>> AreasIn(OrgChart chart) => key => key.Initiatives.SelectMany(plan => plan.Areas);

    protected override IEnumerable<string> IdsOf(Goal key) => [key.Id];
}
