using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Finds everything that is wrong with entries that are to be added to a catalogue.</summary>
internal sealed class CatalogueCheck(RoleCatalogue onto, CatalogueEntries entries)
{
    private readonly HashSet<string> _areas = [.. onto.Areas.Select(area => area.Id), .. entries.Areas.Select(area => area.Id)];
    private readonly HashSet<RoleKind> _kinds = [.. onto.Kinds, .. entries.Roles.Select(role => role.Kind)];
    private readonly List<CatalogueFault> _faults = [];

    public ValueList<CatalogueFault> Faults()
    {
        Once("areas", entries.Areas.Select(area => area.Id));
        Once("roles", entries.Roles.Select(role => role.Id));
        Once("archetypes", entries.Archetypes.Select(archetype => archetype.Id));
        Once("conflicts", entries.Conflicts.Select(conflict => conflict.Id));
        Once("profiles", entries.Profiles.Select(profile => profile.Name));
        foreach (var (index, area) in entries.Areas.Index())
        {
            Known("areas", index, area.Controls);
            if (area.Parent is { } parent) Known("areas", index, [parent]);
        }

        foreach (var (index, role) in entries.Roles.Index()) Known("roles", index, role.Responsibilities.Select(entry => entry.Area));
        foreach (var (index, archetype) in entries.Archetypes.Index())
        {
            Known("archetypes", index, archetype.Responsibilities.Select(entry => entry.Area));
            Kinds("archetypes", index, [archetype.Kind]);
        }

        foreach (var (index, conflict) in entries.Conflicts.Index()) Conflict("conflicts", index, conflict);
        foreach (var (index, name) in entries.TitleNames.Index())
        {
            if (name.Kinds.Count == 0) Report("titleNames", index, "The words name no kind of role.", "");
            Kinds("titleNames", index, name.Kinds.Where(kind => kind.IsKnown));
        }

        foreach (var (index, profile) in entries.Profiles.Index())
        {
            foreach (var conflict in profile.Conflicts) Conflict("profiles", index, conflict);
            Known("profiles", index, profile.Mandates.Select(mandate => mandate.Function));
            Known("profiles", index, profile.Remits.Select(remit => remit.Area));
            Kinds("profiles", index, profile.Mandates.Select(mandate => mandate.Kind));
        }

        if (_faults.Count == 0) Circles();
        return _faults.ToValueList();
    }

    private void Conflict(string list, int index, ExpectedConflict conflict)
    {
        Known(list, index, conflict.Areas);
        if (conflict.Areas.Count < 2) Report(list, index, "The set '{id}' has less than two areas.", conflict.Id);
        if (conflict.AtLeast < 2 || conflict.AtLeast > conflict.Areas.Count) Report(
            list, index, "atLeast of '{id}' is 2 or more, and no more than its areas.", conflict.Id);
    }

    private void Circles()
    {
        var parents = onto.Areas.Concat(entries.Areas).GroupBy(area => area.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Parent, StringComparer.Ordinal);
        foreach (var (index, area) in entries.Areas.Index())
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var at = area.Id;
            while (at is not null && seen.Add(at)) at = parents[at];
            if (at is not null) Report("areas", index, "'{id}' is a part of itself.", area.Id);
        }
    }

    private void Once(string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
            if (!seen.Add(id)) Report(list, index, "'{id}' stands twice.", id);
    }

    private void Known(string list, int index, IEnumerable<string> areas)
    {
        foreach (var area in areas.Where(area => !_areas.Contains(area))) Report(list, index, "There is no area '{id}'.", area);
    }

    private void Kinds(string list, int index, IEnumerable<RoleKind> kinds)
    {
        foreach (var kind in kinds.Where(kind => !_kinds.Contains(kind)))
            Report(list, index, "There is no role of the kind '{id}'.", kind.ToString());
    }

    private void Report(string list, int index, string template, string id) => _faults.Add(new(list, index, template, id));
}
