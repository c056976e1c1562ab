using TechRoles.Catalogue;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The roles of a chart: those the source lists, and those of the catalogue that it uses by their id; ordered by id.</summary>
internal sealed record RoleTable(RoleFact[] Facts, CatalogueRole?[] Catalogue, NameMap RowOf)
{
    private NameTable? _names;
    private bool[]? _stands;
    private int[]? _known;
    private bool _isGathered = true;

    /// <summary>How many roles there are.</summary>
    public int Count { get => _stands is null ? Facts.Length : field; private init; }

    /// <summary>The rows of the roles, ordered by id; null where they are the first ones.</summary>
    public int[]? Known => _isGathered ? _known : Gather();

    /// <summary>The same roles; those of the catalogue that nothing uses stand ready behind them.</summary>
    /// <param name="names">Knows the names of ids, and takes new ones.</param>
    /// <param name="catalogue">The catalogue.</param>
    public RoleTable ToEditable(NameTable names, RoleCatalogue catalogue)
    {
        CatalogueRole[] coming = [.. catalogue.Roles.Where(role => names.Find(role.Id) is var name && (name < 0 || RowOf[name] < 0))];
        var stands = new bool[Facts.Length + coming.Length];
        stands.AsSpan(0, Facts.Length).Fill(true);
        return new([.. Facts, .. coming.Select(FactOf)], [.. Catalogue, .. coming], RowOf.Copy())
        {
            Count = Facts.Length,
            _names = names,
            _stands = stands,
        };
    }

    /// <summary>Whether a role is part of the chart.</summary>
    public bool Stands(int row) => _stands is null || _stands[row];

    /// <summary>The row of a role that is part of the chart or may come into it; -1 where there is none.</summary>
    public int Find(string id)
    {
        if (_names!.Find(id) is var name and >= 0 && RowOf[name] is var row and >= 0) return row;
        return Array.FindIndex(Facts, role => role.Id == id);
    }

    /// <summary>A role of the catalogue comes in, or goes.</summary>
    public void Set(int row, bool stands)
    {
        RowOf[_names!.Intern(Facts[row].Id)] = stands ? row : -1;
        _stands![row] = stands;
        _isGathered = false;
    }

    private int[] Gather()
    {
        _isGathered = true;
        return _known = [.. Enumerable.Range(0, Facts.Length).Where(Stands).OrderBy(row => Facts[row].Id, StringComparer.Ordinal)];
    }

    private static RoleFact FactOf(CatalogueRole role) => new(role.Id) { Title = role.Title, Kind = role.Kind };

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
                facts.Add(id, FactOf(role));
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

        // What does not hold on the day is not part of the chart, so nothing of it is.
        for (var first = 0; first < rows.Count; first += ResponsibilityBlock.Rows)
        {
            var block = rows.BlockAt(first);
            for (var i = 0; i < block.Count; i++)
                if (block.Bits[i].Owner == OwnerKind.Role && context.Raw.Periods[rows.Period[first + i]].HoldsOn(context.AsOf))
                    used.Add(block.Owner[i]);
        }

        foreach (var (_, _, role) in context.ReferencesTo(FactLists.Roles)) used.Add(context.Names.Intern(role));
        return used;
    }
}
