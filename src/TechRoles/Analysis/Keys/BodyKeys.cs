using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Boards and committees: with the positions that sit on them.</summary>
internal sealed class BodyKeys : ListedKeys<GoverningBody>
{
    public override Keys Keys => Keys.Body;

    public override KeyKind Kind => KeyKind.Body;

    protected override HandleList<GoverningBody> AllOf(OrgChart chart) => chart.Bodies;

    protected override Func<GoverningBody, IEnumerable<Position?>> PositionsIn(OrgChart chart)
    {
        var positions =
            chart.Outside.Seats.ToLookup(seat => seat.Body, seat => chart.PositionOrNull(seat.Position), StringComparer.Ordinal);
        return key => positions[key.Id];
    }

    protected override IEnumerable<string> IdsOf(GoverningBody key) => [key.Id, "body"];
}
