using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What the roles of a seat bring it, beneath what it states itself.</summary>
internal static class RoleDuties
{
    /// <summary>The cells that roles bring, in the order of area and scope.</summary>
    /// <param name="roles">The roles, in the order in which the seat states them.</param>
    /// <param name="remitOf">What a role brings; without a scope where it holds everywhere.</param>
    /// <param name="everywhere">The scope in which that is, for a role; -1: the whole organisation.</param>
    /// <param name="isOwn">Whether the seat states a cell itself, which replaces what roles bring.</param>
    public static SortedDictionary<(int Area, int Scope), (InvolvementSet Set, int Role, bool Joint)> Brought(
        ReadOnlySpan<int> roles, Func<int, List<OwnEntry>> remitOf, Func<int, int> everywhere, Predicate<(int Area, int Scope)> isOwn)
    {
        var brought = new SortedDictionary<(int Area, int Scope), (InvolvementSet Set, int Role, bool Joint)>();
        foreach (var role in roles)
        {
            var scope = everywhere(role);
            foreach (var (area, stated, set, joint) in remitOf(role))
            {
                var cell = (area, stated >= 0 ? stated : scope);
                if (isOwn(cell)) continue;
                brought[cell] = brought.TryGetValue(cell, out var other) ? Unite(other, (set, role, joint)) : (set, role, joint);
            }
        }

        return brought;
    }

    /// <summary>The unit in which a role holds that says nothing of scopes; -1: the whole organisation.</summary>
    /// <param name="scope">The scope that the seat states for its roles.</param>
    /// <param name="unit">The unit of the seat.</param>
    /// <param name="carriers">How many seats carry the role.</param>
    public static int Everywhere(int scope, int unit, int carriers) => scope >= 0 ? scope : carriers > 1 ? unit : -1;

    /// <summary>What a role brings: what is stated of it, and for a role of the catalogue its usual remit in all other areas.</summary>
    /// <param name="stated">What is stated; the rest is added.</param>
    /// <param name="usual">What is usual, by area.</param>
    public static void Complete(List<OwnEntry> stated, IEnumerable<(int Area, InvolvementSet Set)> usual)
    {
        var areas = stated.Select(entry => entry.Area).ToHashSet();
        foreach (var (area, set) in usual)
            if (!areas.Contains(area)) stated.Add(new(area, -1, set, false));
    }

    /// <summary>What is usual of a role, by area.</summary>
    /// <param name="role">The role.</param>
    /// <param name="areaOf">The row of an area, by its id.</param>
    public static IEnumerable<(int Area, InvolvementSet Set)> Usual(CatalogueRole role, Func<string, int> areaOf) =>
        role.Usual
            .GroupBy(entry => areaOf(entry.Area))
            .Select(entries => (entries.Key, entries.Aggregate(default(InvolvementSet), (sum, entry) => sum.With(entry.Involvement))));

    // Among roles a holding beats another role's exclusion.
    private static (InvolvementSet, int, bool) Unite(
        (InvolvementSet Set, int Role, bool Joint) one, (InvolvementSet Set, int Role, bool Joint) other)
    {
        if (one.Set.IsExcluded != other.Set.IsExcluded) return one.Set.IsExcluded ? other : one;
        var stronger = other.Set.Strongest > one.Set.Strongest ? other.Role : one.Role;
        return (one.Set.Union(other.Set), stronger, one.Joint || other.Joint);
    }
}
