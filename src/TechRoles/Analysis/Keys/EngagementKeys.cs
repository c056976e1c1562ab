using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Engagements: with their position and that of their stakeholder.</summary>
internal sealed class EngagementKeys : ListedKeys<Engagement>
{
    public override Keys Keys => Keys.Engagement;

    public override KeyKind Kind => KeyKind.Engagement;

    public override FactList List => FactLists.Engagements;

    protected override IEnumerable<Position?> PositionsIn(Engagement key) => [key.Position, key.Stakeholder.Position];

    protected override IEnumerable<string> IdsOf(Engagement key)
    {
        // What is stated twice, at other levels, stands next to it and is told apart by its place. It may have gone with its position.
        var rows = key.Chart.Outside.Engagements;
        var (fact, place) = (rows[key.Row], rows.PlaceOf(key.Row));
        string[] ids = [fact.Position, fact.Stakeholder, fact.Kind.ToString(), fact.Topic ?? "", "engagement"];
        return place == 0 ? ids : [.. ids, $"{place}"];
    }
}
