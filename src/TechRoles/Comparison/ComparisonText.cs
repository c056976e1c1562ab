using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts a comparison into sentences.</summary>
internal static class ComparisonText
{
    public static ValueList<ComparisonSentence> Of(RoleComparison comparison) => [];
}

/// <summary>Puts the drift of a role into sentences.</summary>
internal static class DriftText
{
    public static ValueList<ComparisonSentence> Of(RoleDrift drift) => [];
}
