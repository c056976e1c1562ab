using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What an acronym or a phrase means.</summary>
/// <param name="Kinds">The roles, one or more; none if it is ambiguous.</param>
internal sealed record TitleMeaning(RoleKind[] Kinds)
{
    /// <summary>The roles that an ambiguous one may mean, two or more; else none.</summary>
    public TitleCandidate[] Candidates { get; init; } = [];

    public TitleStrength Strength { get; init; } = TitleStrength.Exact;

    public TitleQualifiers Qualifiers { get; init; }

    public bool IsAmbiguous => Candidates.Length > 0;

    public static TitleMeaning Exactly(params RoleKind[] kinds) => new(kinds);

    public static TitleMeaning About(RoleKind kind) => new([kind]) { Strength = TitleStrength.Equivalent };

    public static TitleMeaning EitherOf(params TitleCandidate[] candidates) => new([]) { Candidates = candidates };
}
