using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>The oversight of data protection as an area of a chart.</summary>
internal static class DataProtection
{
    private const string Id = "data-protection";

    /// <summary>Whether an area is the oversight of data protection or a part of it.</summary>
    public static bool Covers(Area area)
    {
        for (Area? around = area; around is { } at; around = at.Parent)
            if (at.Id == Id) return true;
        return false;
    }
}
