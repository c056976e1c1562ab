namespace TechRoles.Charts;

/// <summary>The kinds of stakeholders that say where somebody stands, in the words that people write.</summary>
internal static class StakeholderKinds
{
    /// <summary>The one word for all who are inside.</summary>
    public const string Internal = "internal";

    private static readonly string[] InsideKinds =
        [Internal, "inside", "employees", "employee", "staff", "works council", "works-council", "board", "department", "intern",
            "interne", "interno"];

    /// <summary>Whether a kind says that somebody is inside.</summary>
    public static bool IsInside(string kind) => InsideKinds.Contains(kind.Trim(), StringComparer.OrdinalIgnoreCase);
}
