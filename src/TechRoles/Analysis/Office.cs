using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>That a seat stands for a kind of role, and what that rests on.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Basis">Stated where the seat carries a role of the kind, else recognised by its title.</param>
/// <param name="IsExact">False: the title only says something that usually means the role.</param>
internal readonly record struct Office(RoleKind Kind, Basis Basis, bool IsExact)
{
    /// <summary>The kind among several that a seat stands for most surely; null for none. Deputies and the like stand for none.</summary>
    public static Office? Of(Position seat, ReadOnlySpan<RoleKind> kinds)
    {
        if (seat.Roles.Count > 0)
        {
            foreach (var kind in kinds)
                if (seat.Carries(kind)) return new(kind, Basis.Stated, IsExact: true);
        }

        if (seat.RecognisedTitle is not { } title) return null;
        foreach (var kind in kinds)
            if (title.Holds(kind)) return new(kind, Basis.Recognised, IsExact: true);
        foreach (var kind in kinds)
            if (title.Holds(kind, TitleStrength.Equivalent)) return new(kind, Basis.Recognised, IsExact: false);
        return null;
    }

    /// <summary>Names what it rests on.</summary>
    public void Tell(Position seat, FindingAccount account)
    {
        var kind = Kind;
        var title = seat.Chart.Catalogue.TryRole(kind, out var known) ? known.Title : kind.Id;
        if (Basis == Basis.Stated)
        {
            var role = seat.Roles.First(role => role.Kind == kind);
            account.Because("role", $"{seat} carries the role {role}", seat.Id, role.Id);
            return;
        }

        account.Because("position", $"the title of {seat} {(IsExact ? "names" : "usually means")} a {title}", seat.Id);
    }
}
