using System.Globalization;

namespace TechRoles.Tool;

/// <summary>A day as messages write it.</summary>
internal static class ReportDay
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
