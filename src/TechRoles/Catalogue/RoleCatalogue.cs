using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What is usually expected of executive technology roles: open data, each entry with its source.</summary>
/// <remarks>
/// Immutable. <see cref="BuiltIn"/> is the one that ships; <c>With</c> gives a catalogue with entries of your own,
/// where an entry replaces one with the same id. <b>Cost:</b> look-ups O(1).
/// </remarks>
public sealed partial class RoleCatalogue
{
    private readonly FrozenDictionary<string, CatalogueRole> _roles;
    private readonly FrozenDictionary<string, CatalogueArea> _areas;

    private RoleCatalogue(
        ValueList<CatalogueRole> roles,
        ValueList<CatalogueArea> areas,
        ValueList<Archetype> archetypes,
        ValueList<ExpectedConflict> conflicts)
    {
        (Roles, Areas, Archetypes, Conflicts) = (roles, areas, archetypes, conflicts);
        _roles = roles.ToFrozenDictionary(role => role.Id, StringComparer.Ordinal);
        _areas = areas.ToFrozenDictionary(area => area.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static RoleCatalogue BuiltIn { get; } = new(BuiltInRoles(), BuiltInAreas(), BuiltInArchetypes(), BuiltInConflicts());

    /// <summary>Every role, in the order of <see cref="RoleKind"/>.</summary>
    public ValueList<CatalogueRole> Roles { get; }

    /// <summary>Every area, parents before their parts.</summary>
    public ValueList<CatalogueArea> Areas { get; }

    /// <summary>Every archetype.</summary>
    public ValueList<Archetype> Archetypes { get; }

    /// <summary>Every set of areas that one holder must not combine.</summary>
    public ValueList<ExpectedConflict> Conflicts { get; }

    /// <summary>Finds a role by its id in files.</summary>
    public bool TryRole(string id, [NotNullWhen(true)] out CatalogueRole? role) => _roles.TryGetValue(id, out role);

    /// <summary>Finds the role of a kind; none for <see cref="RoleKind.Other"/>.</summary>
    public bool TryRole(RoleKind kind, [NotNullWhen(true)] out CatalogueRole? role)
    {
        role = kind == RoleKind.Other ? null : Roles.FirstOrDefault(candidate => candidate.Kind == kind);
        return role is not null;
    }

    /// <summary>Finds an area by its id.</summary>
    public bool TryArea(string id, [NotNullWhen(true)] out CatalogueArea? area) => _areas.TryGetValue(id, out area);

    /// <summary>This catalogue with one more role, or another in place of one with the same id.</summary>
    public RoleCatalogue With(CatalogueRole role)
    {
        Guard.Against.Null(role);
        return new(Replace(Roles, role, r => r.Id), Areas, Archetypes, Conflicts);
    }

    /// <summary>This catalogue with one more area, or another in place of one with the same id.</summary>
    public RoleCatalogue With(CatalogueArea area)
    {
        Guard.Against.Null(area);
        return new(Roles, Replace(Areas, area, a => a.Id), Archetypes, Conflicts);
    }

    /// <summary>This catalogue with one more archetype, or another in place of one with the same id.</summary>
    public RoleCatalogue With(Archetype archetype)
    {
        Guard.Against.Null(archetype);
        return new(Roles, Areas, Replace(Archetypes, archetype, a => a.Id), Conflicts);
    }

    private static ValueList<T> Replace<T>(ValueList<T> list, T entry, Func<T, string> id) =>
        list.Any(other => id(other) == id(entry))
            ? list.Select(other => id(other) == id(entry) ? entry : other).ToValueList()
            : [.. list, entry];
}
