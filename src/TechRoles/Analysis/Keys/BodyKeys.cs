using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Boards and committees: with the positions that sit on them.</summary>
internal sealed class BodyKeys : ListedKeys<GoverningBody>
{
    public override Keys Keys => Keys.Body;

    public override KeyKind Kind => KeyKind.Body;

    public override FactList List => FactLists.Bodies;

    protected override IEnumerable<Position?> PositionsIn(GoverningBody key) => key.Seats.Select(position => (Position?)position.Position);

    protected override IEnumerable<string> IdsOf(GoverningBody key) => [key.Id, "body"];
}
