using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Decisions: with the positions that have a part in them, at their area.</summary>
internal sealed class DecisionKeys : ListedKeys<Decision>
{
    public override Keys Keys => Keys.Decision;

    public override KeyKind Kind => KeyKind.Decision;

    public override FactList List => FactLists.Decisions;

    protected override IEnumerable<Position?> PositionsIn(Decision key) => key.Mandates.Select(mandate => (Position?)mandate.Position);

    protected override IEnumerable<Area> AreasIn(Decision key) => key.Area is { } area ? [area] : [];

    protected override IEnumerable<string> IdsOf(Decision key) => [key.Id, "decision"];
}
