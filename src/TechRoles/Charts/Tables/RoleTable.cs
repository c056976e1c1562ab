using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The roles of a chart: those the source lists, and those of the catalogue that it uses by their id; ordered by id.</summary>
internal sealed record RoleTable(RoleFact[] Facts, CatalogueRole?[] Catalogue, NameMap RowOf)
{
    /// <summary>Whether the source lists the role itself; otherwise <see cref="Catalogue"/> defines it.</summary>
    public bool IsListed(int row) => Catalogue[row] is null;

    public static RoleTable Assemble(AssemblyContext context)
    {
        var facts = new Dictionary<string, RoleFact>(StringComparer.Ordinal);
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not RoleFact role || !context.IsId(role.Id, place, "roles", "id", role)) continue;
            var known = role with { Kind = KnownKind(role, place, context) };
            if (!facts.TryAdd(role.Id, known) && facts[role.Id] != known) context.ReportDuplicate(place, "roles", role.Id, role);
        }

        var listed = facts.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var name in Used(context))
        {
            var id = context.Names.Text(name);
            if (!facts.ContainsKey(id) && context.Options.Catalogue.TryRole(id, out var role))
                facts.Add(id, new(id) { Title = role.Title, Kind = role.Kind });
        }

        var ordered = facts.Values.OrderBy(role => role.Id, StringComparer.Ordinal).ToArray();
        var rowOf = new NameMap();
        for (var row = 0; row < ordered.Length; row++) rowOf[context.Names.Intern(ordered[row].Id)] = row;
        var catalogue = Array.ConvertAll(ordered, role =>
            !listed.Contains(role.Id) && context.Options.Catalogue.TryRole(role.Id, out var entry) ? entry : null);
        return new(ordered, catalogue, rowOf);
    }

    private static RoleKind KnownKind(RoleFact role, Place place, AssemblyContext context)
    {
        if (!role.Kind.IsKnown) return RoleKind.Other;
        var catalogue = context.Options.Catalogue;
        if (catalogue.TryKind(role.Kind.Id, out var kind)) return kind;
        context.Report(place, "roles", "kind", new(
            ProblemKind.InvalidValue,
            AssemblyTexts.NoKind(role.Kind, catalogue.Kinds, role.Id))
        {
            Ids = [role.Id],
        });
        return RoleKind.Other;
    }

    private static HashSet<int> Used(AssemblyContext context)
    {
        var used = context.Raw.Positions.Roles.Select(role => role.Role).ToHashSet();
        var rows = context.Raw.Responsibilities;
        for (var row = 0; row < rows.Count; row++)
            if (rows.Bits[row].Owner == OwnerKind.Role) used.Add(rows.Owner[row]);
        foreach (var (_, _, role) in context.ReferencesTo(FactLists.Roles)) used.Add(context.Names.Intern(role));
        return used;
    }
}
