using System.Collections.Frozen;
using TechRoles.Catalogue;

namespace TechRoles.Charts;

/// <summary>The words of the catalogue that ships which sentences use, areas left out: those are known by their ids.</summary>
internal static class CatalogueTerms
{
    /// <summary>Every one in English, as the catalogue has it.</summary>
    public static FrozenSet<string> All { get; } = Of(RoleCatalogue.BuiltIn).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An id as English words: <c>computer science</c>.</summary>
    public static string InWords(string id) => id.Replace('-', ' ');

    private static IEnumerable<string> Of(RoleCatalogue catalogue) =>
    [
        .. catalogue.Roles.SelectMany(Of),
        .. catalogue.Archetypes.SelectMany(archetype => new[] { archetype.Name, archetype.Summary }).Where(words => words.Length > 0),
    ];

    private static IEnumerable<string> Of(CatalogueRole role)
    {
        yield return role.Title;
        if (role.ShortTitle is { } name) yield return name;
        if (role.Purpose.Length > 0) yield return role.Purpose;
        foreach (var engagement in role.Engagements)
            if (!RoleCatalogue.BuiltIn.TryRole(engagement.Stakeholder, out _)) yield return InWords(engagement.Stakeholder);
        foreach (var qualification in role.Qualifications)
        {
            yield return InWords(qualification.Discipline);
            if (qualification.Level is { } level) yield return InWords(level);
        }
    }
}
