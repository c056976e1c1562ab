using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Engagements: with their position and that of their stakeholder.</summary>
internal sealed class EngagementKeys : ListedKeys<Engagement>
{
    public override Keys Keys => Keys.Engagement;

    public override KeyKind Kind => KeyKind.Engagement;

    protected override HandleList<Engagement> AllOf(OrgChart chart) => chart.Engagements;

    protected override Func<Engagement, IEnumerable<Position?>> PositionsIn(OrgChart chart) =>
        key => [key.Position, key.Stakeholder.Position];

    protected override IEnumerable<string> IdsOf(Engagement key)
    {
        string[] ids = [key.Position.Id, key.Stakeholder.Id, key.Kind.ToString(), key.Topic ?? "", "engagement"];

        // What is stated twice, at other levels, stands next to it and is told apart by its place.
        var place = 0;
        while (place < key.Row && IsOneMore(key.Chart.Engagements[key.Row - place - 1], key)) place++;
        return place == 0 ? ids : [.. ids, $"{place}"];
    }

    private static bool IsOneMore(Engagement before, Engagement key) =>
        before.Position == key.Position && before.Stakeholder == key.Stakeholder && before.Kind == key.Kind && before.Topic == key.Topic;
}
