using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>Names things in sentences as a chart calls them; what the chart does not have is named by its id.</summary>
internal static class Named
{
    public static TextArgument Position(OrgChart chart, string id, string? title = null) =>
        chart.TryPosition(id, out var position) ? position
        : new TextArgument.Item("position", id, title is null || title == id ? id : $"{title} ({id})");

    public static TextArgument Role(OrgChart chart, string id) =>
        chart.Roles.FirstOrDefault(role => role.Id == id) is var role && role != default ? role : new TextArgument.Item("role", id, id);

    public static TextArgument Owner(OrgChart chart, string? position, string? role) =>
        position is not null ? Position(chart, position) : Text.Of("the role {role}", ("role", Role(chart, role ?? "")));

    public static TextArgument Cell(OrgChart chart, string area, string? scope) => new TextArgument.InScope(
        Area(chart, area),
        scope is null ? null : new("unit", scope, chart.TryUnit(scope, out var unit) ? unit.ToString() : scope));

    public static TextArgument Stakeholder(OrgChart chart, string id) =>
        chart.Stakeholders.FirstOrDefault(known => known.Id == id) is var known && known != default ? known
        : new TextArgument.Item("stakeholder", id, id);

    public static TextArgument Body(OrgChart chart, string id) =>
        chart.Bodies.FirstOrDefault(known => known.Id == id) is var known && known != default ? known
        : new TextArgument.Item("body", id, id);

    public static TextArgument Goal(OrgChart chart, string id) =>
        chart.Goals.FirstOrDefault(known => known.Id == id) is var known && known != default ? known
        : new TextArgument.Item("goal", id, id);

    public static TextArgument Initiative(OrgChart chart, string id) =>
        chart.Initiatives.FirstOrDefault(known => known.Id == id) is var known && known != default ? known
        : new TextArgument.Item("initiative", id, id);

    /// <summary>People are named by their ids, in every sentence.</summary>
    public static TextArgument Person(string id) => new TextArgument.Item("person", id, id);

    private static TextArgument.Item Area(OrgChart chart, string id) =>
        new("area", id, chart.TryArea(id, out var area) ? area.ToString() : id);
}
