using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>Names things in sentences as a chart calls them; what the chart does not have is named by its id.</summary>
internal static class Named
{
    public static string Position(OrgChart chart, string id, string? title = null) =>
        chart.TryPosition(id, out var position) ? position.ToString() : title is null || title == id ? id : $"{title} ({id})";

    public static string Role(OrgChart chart, string id) => chart.Roles.FirstOrDefault(role => role.Id == id) is var role && role != default ? role.ToString() : id;

    public static string Area(OrgChart chart, string id) => chart.TryArea(id, out var area) ? area.ToString() : id;

    public static string Cell(OrgChart chart, string area, string? scope) =>
        scope is null ? Area(chart, area) : $"{Area(chart, area)} in {(chart.TryUnit(scope, out var unit) ? unit.ToString() : scope)}";
}
