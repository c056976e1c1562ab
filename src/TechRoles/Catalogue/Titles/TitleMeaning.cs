using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What an abbreviation or a phrase means.</summary>
/// <param name="Kinds">The roles, one or more; none if it is ambiguous.</param>
internal sealed record TitleMeaning(RoleKind[] Kinds)
{
    /// <summary>What it may mean if it is ambiguous, else what it means: one or more.</summary>
    public required TitleCandidate[] Candidates { get; init; }

    public TitleStrength Strength { get; init; } = TitleStrength.Exact;

    public TitleQualifiers Qualifiers { get; init; }

    public bool IsAmbiguous => Kinds.Length == 0;

    public static TitleMeaning Exactly(RoleKind[] kinds, RoleCatalogue catalogue) =>
        new(kinds) { Candidates = [.. kinds.Select(kind => CandidateOf(kind, null, catalogue))] };

    public static TitleMeaning Of(TitleName name, RoleCatalogue catalogue)
    {
        TitleCandidate[] candidates = name is { Title: { } title, Kinds.Count: > 1 }
            ? [new(name.Kinds[0], title)]
            : [.. name.Kinds.Select(kind => CandidateOf(kind, name.Title, catalogue))];
        return new(name.Kinds.Contains(RoleKind.Other) ? [] : [.. name.Kinds])
        {
            Candidates = candidates,
            Strength = name.Strength,
            Qualifiers = name.Qualifiers,
        };
    }

    /// <summary>What words mean that mean either this or something else; the same role twice is no ambiguity.</summary>
    public TitleMeaning Or(TitleMeaning other)
    {
        if (!IsAmbiguous && Kinds.AsSpan().SequenceEqual(other.Kinds)) return Strength >= other.Strength ? this : other;
        TitleCandidate[] candidates = [.. Candidates, .. other.Candidates.Where(one => !Array.Exists(Candidates, known => known == one))];
        return new([]) { Candidates = candidates, Strength = Strength, Qualifiers = Qualifiers };
    }

    private static TitleCandidate CandidateOf(RoleKind kind, string? title, RoleCatalogue catalogue) =>
        new(kind, title ?? (catalogue.TryRole(kind, out var role) ? role.Title : kind.IsKnown ? kind.Id : "another Chief Officer"));
}
