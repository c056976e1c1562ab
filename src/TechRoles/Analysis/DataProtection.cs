using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>The oversight of data protection as an area of a chart.</summary>
internal static class DataProtection
{
    private const string Id = "data-protection";

    /// <summary>The area in a chart; null where it has none.</summary>
    public static Area? In(OrgChart chart) => chart.AreaOrNull(Id);

    /// <summary>Whether an area is the oversight of data protection or a part of it.</summary>
    public static bool Covers(Area area) => In(area.Chart)?.Covers(area) == true;
}
