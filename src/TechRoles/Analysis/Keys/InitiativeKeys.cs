using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Initiatives: with their sponsor, at their areas.</summary>
internal sealed class InitiativeKeys : ListedKeys<Initiative>
{
    public override Keys Keys => Keys.Initiative;

    public override KeyKind Kind => KeyKind.Initiative;

    protected override HandleList<Initiative> AllOf(OrgChart chart) => chart.Initiatives;

    protected override Func<Initiative, IEnumerable<Position?>> PositionsIn(OrgChart chart) => key => [key.Sponsor];

    protected override Func<Initiative, IEnumerable<Area>> AreasIn(OrgChart chart) => key => key.Areas;

    protected override IEnumerable<string> IdsOf(Initiative key) => [key.Id, "initiative"];
}
