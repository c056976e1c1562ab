using TechRoles.Catalogue;

namespace TechRoles.Charts;

/// <summary>What the roles of a position bring it, beneath what it states itself: of cells in rows as of cells by their ids.</summary>
internal static class RoleDuties
{
    /// <summary>What roles bring to which cells, and of several the role that it is due to.</summary>
    /// <param name="roles">The roles, in the order in which the position states them.</param>
    /// <param name="remitOf">What a role brings, and where.</param>
    /// <param name="isOwn">Whether the position states a cell itself, which replaces what roles bring.</param>
    public static Dictionary<TCell, (Held Held, TRole Role)> Brought<TCell, TRole>(
        ReadOnlySpan<TRole> roles, Func<TRole, IEnumerable<(TCell Cell, Held Held)>> remitOf, Predicate<TCell> isOwn)
        where TCell : notnull
    {
        var brought = new Dictionary<TCell, (Held Held, TRole Role)>();
        foreach (var role in roles)
        {
            foreach (var (cell, held) in remitOf(role))
            {
                if (isOwn(cell)) continue;
                var first = brought.TryGetValue(cell, out var known) ? known : (Held: default, Role: role);
                brought[cell] = (first.Held.Unite(held), held.IsMoreThan(first.Held) ? role : first.Role);
            }
        }

        return brought;
    }

    /// <summary>Where a role holds that says nothing of scopes.</summary>
    /// <param name="role">The role.</param>
    /// <param name="scope">The scope that the position states for its roles.</param>
    /// <param name="unit">The unit of the position.</param>
    /// <param name="whole">The whole organisation.</param>
    /// <param name="carriersOf">How many positions carry a role.</param>
    public static TScope Everywhere<TRole, TScope>(
        TRole role, TScope scope, TScope unit, TScope whole, Func<TRole, int> carriersOf)
    {
        var same = EqualityComparer<TScope>.Default;
        return !same.Equals(scope, whole) || same.Equals(unit, whole) ? scope : carriersOf(role) > 1 ? unit : whole;
    }

    /// <summary>What a role of the catalogue brings by itself: what is usual of it, in the areas of which a chart says nothing.</summary>
    /// <param name="role">The role.</param>
    /// <param name="isStated">Whether the chart states anything of the role in an area, in whatever scope.</param>
    public static IEnumerable<(string Area, Held Held)> Usual(CatalogueRole role, Predicate<string> isStated) =>
        role.Usual.Where(entry => !isStated(entry.Area)).GroupBy(
            entry => entry.Area,
            (area, entries) => (area, entries.Aggregate(default(Held), (held, entry) => held.With(entry.Involvement, null))));
}
