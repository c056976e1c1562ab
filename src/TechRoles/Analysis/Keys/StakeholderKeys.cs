using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Stakeholders: with their own position and those that engage with them, at the areas of their needs.</summary>
internal sealed class StakeholderKeys : ListedKeys<Stakeholder>
{
    public override Keys Keys => Keys.Stakeholder;

    public override KeyKind Kind => KeyKind.Stakeholder;

    public override FactList List => FactLists.Stakeholders;

    protected override IEnumerable<Position?> PositionsIn(Stakeholder key) =>
        [key.Position, .. key.Engagements.Select(one => (Position?)one.Position)];

    protected override IEnumerable<Area> AreasIn(Stakeholder key) => key.Needs.Select(need => need.Area);

    protected override IEnumerable<string> IdsOf(Stakeholder key) => [key.Id];
}
