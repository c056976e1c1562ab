using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>How the scopes of two responsibilities lie to each other; null is the whole organisation.</summary>
public static class Scopes
{
    /// <summary>Whether one scope contains another or is the same.</summary>
    public static bool Cover(OrgUnit? outer, OrgUnit? inner) =>
        outer is not { } unit || (inner is { } other && (unit == other || unit.IsAbove(other)));

    /// <summary>Whether they have anything in common: two units of a tree do where one contains the other.</summary>
    /// <param name="one">A scope.</param>
    /// <param name="other">A scope.</param>
    /// <param name="shared">What they have in common: the smaller one.</param>
    public static bool Meet(OrgUnit? one, OrgUnit? other, out OrgUnit? shared)
    {
        shared = Cover(one, other) ? other : one;
        return Cover(one, other) || Cover(other, one);
    }
}
