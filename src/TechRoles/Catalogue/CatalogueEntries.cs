using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What a company adds to a catalogue, or replaces in it: an entry replaces one with the same id.</summary>
public sealed record CatalogueEntries
{
    /// <summary>Areas, in any order.</summary>
    public ValueList<CatalogueArea> Areas { get; init; }

    /// <summary>Roles.</summary>
    public ValueList<CatalogueRole> Roles { get; init; }

    /// <summary>Archetypes of roles.</summary>
    public ValueList<Archetype> Archetypes { get; init; }

    /// <summary>Sets of areas that one holder must not combine.</summary>
    public ValueList<ExpectedConflict> Conflicts { get; init; }

    /// <summary>Words by which titles name roles, in any language.</summary>
    public ValueList<TitleName> TitleNames { get; init; }

    /// <summary>Profiles: what the company, its sector or its jurisdiction expects of rules.</summary>
    public ValueList<ExpectedProfile> Profiles { get; init; }

    /// <summary>Every entry of a catalogue; it has no profiles.</summary>
    public static CatalogueEntries Of(RoleCatalogue catalogue) => new()
    {
        Areas = Guard.Against.Null(catalogue).Areas,
        Roles = catalogue.Roles,
        Archetypes = catalogue.Archetypes,
        Conflicts = catalogue.Conflicts,
        TitleNames = catalogue.TitleNames,
    };
}

/// <summary>What a profile of a company's own expects.</summary>
/// <param name="Name">Its name on the command line, in kebab-case.</param>
public sealed record ExpectedProfile(string Name)
{
    /// <summary>How much rules weigh, and who says so.</summary>
    public ValueList<ExpectedWeight> Weights { get; init; }

    /// <summary>Sets of areas that one holder must not combine under this profile.</summary>
    public ValueList<ExpectedConflict> Conflicts { get; init; }

    /// <summary>Roles that somebody must have.</summary>
    public ValueList<ExpectedRole> Mandates { get; init; }

    /// <summary>Areas that somebody must have.</summary>
    public ValueList<ExpectedRemit> Remits { get; init; }
}

/// <summary>How much a rule weighs under a profile.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Weight">How much; not off.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedWeight(string Rule, RuleWeight Weight, Source Source);

/// <summary>A role that somebody must have under a profile.</summary>
/// <param name="Kind">The kind of role.</param>
/// <param name="Function">The id of the area that it is for.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedRole(RoleKind Kind, string Function, Source Source);

/// <summary>An area that somebody must have under a profile.</summary>
/// <param name="Area">The id of the area.</param>
/// <param name="AtLeast">The least involvement of somebody.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedRemit(string Area, Involvement AtLeast, Source Source);

/// <summary>Something wrong with an entry of a catalogue.</summary>
/// <param name="List">The list of the entry as files call it: areas, roles, archetypes, conflicts, titleNames, profiles.</param>
/// <param name="Index">Its 0-based place in the list.</param>
/// <param name="Template">What is wrong, in English, with <c>{id}</c> in it.</param>
/// <param name="Id">The id that it is about; empty where it names none.</param>
public sealed record CatalogueFault(string List, int Index, string Template, string Id)
{
    /// <summary>What is wrong, in English.</summary>
    public string Message => Template.Replace("{id}", Id, StringComparison.Ordinal);
}

/// <summary>Entries that make no catalogue.</summary>
/// <param name="Faults">Everything that is wrong; never empty.</param>
public sealed record InvalidCatalogue(ValueList<CatalogueFault> Faults);
