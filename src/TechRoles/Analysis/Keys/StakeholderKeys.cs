using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Stakeholders: with their own position and those that engage with them, at the areas of their needs.</summary>
internal sealed class StakeholderKeys : ListedKeys<Stakeholder>
{
    public override Keys Keys => Keys.Stakeholder;

    public override KeyKind Kind => KeyKind.Stakeholder;

    protected override HandleList<Stakeholder> AllOf(OrgChart chart) => chart.Stakeholders;

    protected override Func<Stakeholder, IEnumerable<Position?>> PositionsIn(OrgChart chart) =>
        key => [key.Position, .. key.Engagements.Select(one => (Position?)one.Position)];

    protected override Func<Stakeholder, IEnumerable<Area>> AreasIn(OrgChart chart)
    {
        var areas = chart.Needs.ToLookup(need => need.StakeholderId, need => need.Area, StringComparer.Ordinal);
        return key => areas[key.Id];
    }

    protected override IEnumerable<string> IdsOf(Stakeholder key) => [key.Id];
}
