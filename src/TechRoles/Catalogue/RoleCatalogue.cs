using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Catalogue.BuiltIn;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What is usually expected of executive technology roles: open data, each entry with its source.</summary>
/// <remarks>
/// Immutable. <see cref="BuiltIn"/> is the one that ships; <c>With</c> gives a catalogue with entries of your own,
/// where an entry replaces one with the same id. Add areas first, then what speaks of them. <b>Cost:</b> look-ups O(1),
/// <c>With</c> O(n), of an area O(n × depth).
/// </remarks>
/// <example><code>
/// var ours = RoleCatalogue.BuiltIn.With(new TitleName("fr", "Chef de l'Atelier Numérique", RoleKind.Cto));
/// var options = new ChartOptions { Catalogue = ours };
/// </code></example>
public sealed class RoleCatalogue
{
    private readonly FrozenDictionary<string, CatalogueRole> _roles;
    private readonly FrozenDictionary<RoleKind, (CatalogueRole Role, int Place)> _kinds;
    private readonly FrozenDictionary<string, CatalogueArea> _areas;
    private readonly Lazy<TitleRecogniser> _recogniser;

    private RoleCatalogue(
        ValueList<CatalogueRole> roles,
        ValueList<CatalogueArea> areas,
        ValueList<Archetype> archetypes,
        ValueList<ExpectedConflict> conflicts,
        ValueList<TitleName> names)
    {
        (Roles, Areas, Archetypes, Conflicts, TitleNames) = (roles, areas, archetypes, conflicts, names);
        _roles = roles.ToFrozenDictionary(role => role.Id, StringComparer.Ordinal);
        _kinds = roles.Where(role => role.Kind.IsKnown).DistinctBy(role => role.Kind).Index()
            .ToFrozenDictionary(role => role.Item.Kind, role => (role.Item, role.Index));
        _recogniser = new(() => new(this));
        Kinds = _kinds.Values.OrderBy(role => role.Place).Select(role => role.Role.Kind).ToValueList();
        _areas = areas.ToFrozenDictionary(area => area.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static RoleCatalogue BuiltIn { get; } = new(
        [
            GeneralOfficers.ExecutiveOfficer, InformationOfficer.Role, TechnologyOfficer.Role, DigitalOfficers.DigitalAndInformationOfficer,
            DigitalOfficers.DigitalOfficer, DigitalOfficers.DataOfficer, ControlOfficers.SecurityOfficer,
            ControlOfficers.InformationSecurityOfficer, GeneralOfficers.ProductOfficer, GeneralOfficers.EngineeringHead,
            GeneralOfficers.OperatingOfficer, GeneralOfficers.FinancialOfficer, ControlOfficers.RiskOfficer,
            ControlOfficers.DataProtectionOfficer, ControlOfficers.AuditExecutive, GeneralOfficers.HumanResourcesOfficer,
            GeneralOfficers.MarketingOfficer,
        ],
        [.. EnterpriseAreas.General, .. TechnologyAreas.All, .. MarketAreas.All, .. EnterpriseAreas.Control],
        ArchetypeEntries.All,
        ConflictEntries.All,
        [.. TitleLanguages.All.SelectMany(language => language.Names)]);

    /// <summary>A catalogue without any entry, to make one of your own from.</summary>
    public static RoleCatalogue Empty { get; } = new([], [], [], [], []);

    /// <summary>Every role: the built-in ones in the order of <see cref="RoleKind"/>, then those that were added.</summary>
    public ValueList<CatalogueRole> Roles { get; }

    /// <summary>The kinds of its roles, each once, in the order of the roles; without <see cref="RoleKind.Other"/>.</summary>
    public ValueList<RoleKind> Kinds { get; }

    /// <summary>Every area, parents before their parts.</summary>
    public ValueList<CatalogueArea> Areas { get; }

    /// <summary>Every archetype.</summary>
    public ValueList<Archetype> Archetypes { get; }

    /// <summary>Every set of areas that one holder must not combine.</summary>
    public ValueList<ExpectedConflict> Conflicts { get; }

    /// <summary>The words by which titles name roles, beside the titles of the roles themselves.</summary>
    public ValueList<TitleName> TitleNames { get; }

    /// <summary>Reads titles with the roles and names of this catalogue.</summary>
    internal TitleRecogniser Recogniser => _recogniser.Value;

    /// <summary>Finds a role by its id in files.</summary>
    public bool TryRole(string id, [NotNullWhen(true)] out CatalogueRole? role) => _roles.TryGetValue(id, out role);

    /// <summary>Finds the first role of a kind; none for <see cref="RoleKind.Other"/>.</summary>
    public bool TryRole(RoleKind kind, [NotNullWhen(true)] out CatalogueRole? role)
    {
        var isFound = _kinds.TryGetValue(kind, out var first);
        role = first.Role;
        return isFound;
    }

    /// <summary>The 0-based place of a kind in <see cref="Kinds"/>; after all others where it has no role.</summary>
    internal int PlaceOf(RoleKind kind) => _kinds.TryGetValue(kind, out var first) ? first.Place : int.MaxValue;

    /// <summary>Finds a kind of <see cref="Kinds"/> by its id in any spelling: case, blanks, <c>_</c> and <c>-</c> do not count.</summary>
    public bool TryKind(string id, out RoleKind kind)
    {
        if (RoleKind.TryParse(id, out kind) && _kinds.ContainsKey(kind)) return true;
        var key = KeyOf(id);
        kind = Kinds.FirstOrDefault(known => KeyOf(known.Id) == key);
        return kind.IsKnown;
    }

    /// <summary>Finds an area by its id.</summary>
    public bool TryArea(string id, [NotNullWhen(true)] out CatalogueArea? area) => _areas.TryGetValue(id, out area);

    /// <summary>This catalogue with one more role, or another in place of one with the same id.</summary>
    /// <exception cref="ArgumentException">The role speaks of an area that the catalogue does not know.</exception>
    public RoleCatalogue With(CatalogueRole role)
    {
        Guard.Against.Null(role);
        RequireAreas(role.Responsibilities.Select(entry => entry.Area), nameof(role));
        return new(Replace(Roles, role, r => r.Id), Areas, Archetypes, Conflicts, TitleNames);
    }

    /// <summary>This catalogue with one more area, or another in place of one with the same id.</summary>
    /// <remarks>Parents stay before their parts; else the order is kept.</remarks>
    /// <exception cref="ArgumentException">Its parent is unknown or one of its own parts, or it controls an unknown area.</exception>
    public RoleCatalogue With(CatalogueArea area)
    {
        Guard.Against.Null(area);
        RequireAreas(area.Controls, nameof(area));
        return AreaOrder.TrySort(Replace(Areas, area, a => a.Id), out var sorted)
            ? new(Roles, sorted, Archetypes, Conflicts, TitleNames)
            : throw new ArgumentException($"The parent of '{area.Id}', '{area.Parent}', is unknown or one of its parts.", nameof(area));
    }

    /// <summary>This catalogue with one more archetype, or another in place of one with the same id.</summary>
    /// <exception cref="ArgumentException">The archetype speaks of an area that the catalogue does not know.</exception>
    public RoleCatalogue With(Archetype archetype)
    {
        Guard.Against.Null(archetype);
        RequireAreas(archetype.Responsibilities.Select(entry => entry.Area), nameof(archetype));
        return new(Roles, Areas, Replace(Archetypes, archetype, a => a.Id), Conflicts, TitleNames);
    }

    /// <summary>This catalogue with one more set of areas to keep apart, or another in place of one with the same id.</summary>
    /// <exception cref="ArgumentException">The set names an area that the catalogue does not know.</exception>
    public RoleCatalogue With(ExpectedConflict conflict)
    {
        Guard.Against.Null(conflict);
        RequireAreas(conflict.Areas, nameof(conflict));
        return new(Roles, Areas, Archetypes, Replace(Conflicts, conflict, c => c.Id), TitleNames);
    }

    /// <summary>This catalogue with words by which titles name a role in some language.</summary>
    /// <exception cref="ArgumentException">No role has a kind that is named, or there are no words.</exception>
    public RoleCatalogue With(TitleName name)
    {
        Guard.Against.Null(name);
        Guard.Against.NullOrWhiteSpace(name.Words);
        if (name.Kinds.Count == 0 || name.Kinds.FirstOrDefault(kind => kind.IsKnown && !_kinds.ContainsKey(kind)) is { IsKnown: true })
            throw new ArgumentException($"The catalogue has no role of the kind that '{name.Words}' names; add it first.", nameof(name));
        return new(Roles, Areas, Archetypes, Conflicts, TitleNames.Contains(name) ? TitleNames : [.. TitleNames, name]);
    }

    /// <summary>This catalogue with many entries at once, in any order; or everything that is wrong with them.</summary>
    /// <remarks>What entries speak of may be in this catalogue or among them. Profiles are checked and do not become part of the
    /// catalogue.</remarks>
    public OneOf<RoleCatalogue, InvalidCatalogue> With(CatalogueEntries entries)
    {
        Guard.Against.Null(entries);
        if (new CatalogueCheck(this, entries).Faults() is { Count: > 0 } faults) return new InvalidCatalogue(faults);
        AreaOrder.TrySort(ReplaceAll(Areas, entries.Areas, area => area.Id), out var areas);
        return new RoleCatalogue(
            ReplaceAll(Roles, entries.Roles, role => role.Id),
            areas,
            ReplaceAll(Archetypes, entries.Archetypes, archetype => archetype.Id),
            ReplaceAll(Conflicts, entries.Conflicts, conflict => conflict.Id),
            TitleNames.Concat(entries.TitleNames).Distinct().ToValueList());
    }

    private static ValueList<T> ReplaceAll<T>(ValueList<T> list, ValueList<T> entries, Func<T, string> id)
    {
        var replacing = entries.ToDictionary(id, StringComparer.Ordinal);
        var known = list.Select(id).ToHashSet(StringComparer.Ordinal);
        return [.. list.Select(entry => replacing.GetValueOrDefault(id(entry), entry)),
            .. entries.Where(entry => !known.Contains(id(entry)))];
    }

    private static string KeyOf(string id) =>
        string.Concat(id.Where(letter => letter is not ('_' or '-') && !char.IsWhiteSpace(letter)).Select(char.ToLowerInvariant));

    private void RequireAreas(IEnumerable<string> areas, string parameter)
    {
        var unknown = areas.FirstOrDefault(area => !_areas.ContainsKey(area));
        if (unknown is not null) throw new ArgumentException($"The catalogue has no area '{unknown}'; add it first.", parameter);
    }

    private static ValueList<T> Replace<T>(ValueList<T> list, T entry, Func<T, string> id) =>
        list.Any(other => id(other) == id(entry))
            ? list.Select(other => id(other) == id(entry) ? entry : other).ToValueList()
            : [.. list, entry];
}
