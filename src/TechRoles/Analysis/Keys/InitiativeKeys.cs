using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Initiatives: with their sponsor, at their areas.</summary>
internal sealed class InitiativeKeys : ListedKeys<Initiative>
{
    public override Keys Keys => Keys.Initiative;

    public override KeyKind Kind => KeyKind.Initiative;

    public override FactList List => FactLists.Initiatives;

    protected override IEnumerable<Position?> PositionsIn(Initiative key) => [key.Sponsor];

    protected override IEnumerable<Area> AreasIn(Initiative key) => key.Areas;

    protected override IEnumerable<string> IdsOf(Initiative key) => [key.Id, "initiative"];
}
