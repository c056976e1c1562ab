using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Decisions: with the positions that have a part in them, at their area.</summary>
internal sealed class DecisionKeys : ListedKeys<Decision>
{
    public override Keys Keys => Keys.Decision;

    public override KeyKind Kind => KeyKind.Decision;

    protected override HandleList<Decision> AllOf(OrgChart chart) => chart.Decisions;

    protected override Func<Decision, IEnumerable<Position?>> PositionsIn(OrgChart chart) =>
        key => key.Mandates.Select(mandate => (Position?)mandate.Position);

    protected override Func<Decision, IEnumerable<Area>> AreasIn(OrgChart chart) => key => key.Area is { } area ? [area] : [];

    protected override IEnumerable<string> IdsOf(Decision key) => [key.Id, "decision"];
}
