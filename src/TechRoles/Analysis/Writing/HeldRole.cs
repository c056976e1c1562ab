using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>That a position stands for a kind of role, and what that rests on.</summary>
/// <param name="Position">The position.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Basis">Stated where the position carries a role of the kind, else recognised by its title.</param>
/// <param name="IsExact">False: the title only says something that usually means the role.</param>
public readonly record struct HeldRole(Position Position, RoleKind Kind, Basis Basis, bool IsExact);

/// <summary>Asks positions which roles they stand for.</summary>
public static class HeldRoles
{
    /// <summary>
    /// The kind among several that a position stands for most surely: by a role that it carries, by its exact title, or by one that
    /// usually means the role.
    /// </summary>
    /// <returns>Null where it stands for none. Deputies and the like stand for none.</returns>
    /// <param name="position">The position.</param>
    /// <param name="kinds">The kinds; of several on equally sure ground the first counts.</param>
    public static HeldRole? StandsFor(this Position position, params ReadOnlySpan<RoleKind> kinds) =>
        ExactlyStandsFor(position, kinds) is { } held ? held : EquivalentOf(position, kinds);

    /// <summary>The same, but a title that only usually means a role does not count.</summary>
    /// <param name="position">The position.</param>
    /// <param name="kinds">The kinds; of several on equally sure ground the first counts.</param>
    public static HeldRole? ExactlyStandsFor(this Position position, params ReadOnlySpan<RoleKind> kinds)
    {
        if (position.Roles.Count > 0)
        {
            foreach (var kind in kinds)
                if (position.Carries(kind)) return new(position, kind, Basis.Stated, IsExact: true);
        }

        if (position.RecognisedTitle is not { } title) return null;
        foreach (var kind in kinds)
            if (title.Holds(kind)) return new(position, kind, Basis.Recognised, IsExact: true);
        return null;
    }

    private static HeldRole? EquivalentOf(Position position, ReadOnlySpan<RoleKind> kinds)
    {
        if (position.RecognisedTitle is not { } title) return null;
        foreach (var kind in kinds)
            if (title.Holds(kind, TitleStrength.Equivalent)) return new(position, kind, Basis.Recognised, IsExact: false);
        return null;
    }
}
