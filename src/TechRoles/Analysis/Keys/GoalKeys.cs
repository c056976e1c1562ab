using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Goals: with their owner and the sponsors of their initiatives, at the areas of these.</summary>
internal sealed class GoalKeys : ListedKeys<Goal>
{
    public override Keys Keys => Keys.Goal;

    public override KeyKind Kind => KeyKind.Goal;

    public override FactList List => FactLists.Goals;

    protected override IEnumerable<Position?> PositionsIn(Goal key) => [key.Owner, .. key.Initiatives.Select(plan => plan.Sponsor)];

    protected override IEnumerable<Area> AreasIn(Goal key) => key.Initiatives.SelectMany(plan => plan.Areas);

    protected override IEnumerable<string> IdsOf(Goal key) => [key.Id];
}
