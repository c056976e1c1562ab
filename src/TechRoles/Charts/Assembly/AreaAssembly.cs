using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Makes the areas: those the source lists, and those of the catalogue that it uses. What a listed area leaves open is taken from the
/// catalogue where that knows an area of the same id.
/// </summary>
internal sealed class AreaAssembly(AssemblyContext context, UnitTable units, RoleTable roles)
{
    private readonly Dictionary<string, (AreaFact Fact, Place Place, bool Listed)> _areas = new(StringComparer.Ordinal);

    public AreaTable Assemble()
    {
        TakeListed();
        TakeUsed();
        var ids = _areas.Keys.Order(StringComparer.Ordinal).ToArray();
        var rowOf = ids.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var parents = Array.ConvertAll(ids, id => StatedParentOf(id, rowOf));
        IdTree.CutCycles(context, "areas", ids, parents, row => _areas[ids[row]].Place);
        for (var row = 0; row < ids.Length; row++)
            if (parents[row] < 0) parents[row] = UsualParentOf(ids[row], row, rowOf, parents);
        var (order, tree) = IdTree.Arrange(ids, parents);
        var arranged = Array.ConvertAll(order, row => ids[row]);
        var names = new NameMap();
        for (var row = 0; row < arranged.Length; row++)
        {
            names[context.Names.Intern(arranged[row])] = row;
            rowOf[arranged[row]] = row;
        }

        var controls = Array.ConvertAll(arranged, id => References(id, ControlsOf(id), "controls", rowOf));
        return new(
            Array.ConvertAll(arranged, (string id) => Settle(id, tree.Parents[rowOf[id]] is var parent and >= 0 ? arranged[parent] : null)),
            tree, names)
        {
            Controls = controls,
            ControlledBy = Inverse(controls),
            DependsOn = Array.ConvertAll(arranged, id => References(id, _areas[id].Fact.DependsOn, "dependsOn", rowOf)),
            RequiredIn = Array.ConvertAll(arranged, RequiredIn),
            Required = Array.ConvertAll(arranged, id => _areas[id].Listed && _areas[id].Fact.Required != false),
            Listed = Array.ConvertAll(arranged, id => _areas[id].Listed),
        };
    }

    private void TakeListed()
    {
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not AreaFact area || !context.IsId(area.Id, place, "areas", "id", area)) continue;
            if (!_areas.TryAdd(area.Id, (area, place, true)) && _areas[area.Id].Fact != area)
                context.ReportDuplicate(place, "areas", area.Id, area);
        }
    }

    private void TakeUsed()
    {
        var listedAny = _areas.Count > 0;
        var guessed = 0;
        foreach (var id in Used())
        {
            if (_areas.ContainsKey(id)) continue;
            if (context.Options.Catalogue.TryArea(id, out _)) TakeFromCatalogue(id);
            else if (!listedAny && context.MayBeMade(id) && _areas.TryAdd(id, (new(id), default, false))) guessed++;
        }

        if (guessed == 0) return;
        context.Report(new(ProblemKind.Guessed, AssemblyTexts.AreasMade(guessed)));
    }

    /// <summary>Takes an area and those it is part of, so that what holds for the whole holds for the part.</summary>
    private void TakeFromCatalogue(string? id)
    {
        while (id is not null && !_areas.ContainsKey(id) && context.Options.Catalogue.TryArea(id, out var area))
        {
            _areas.Add(id, (new(id) { Name = area.Name, Parent = area.Parent, Orientation = area.Orientation }, default, false));
            id = area.Parent;
        }
    }

    /// <summary>
    /// The areas that something is said of. A set of areas that must not be combined says nothing of an area that nobody has.
    /// </summary>
    private SortedSet<string> Used()
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var rows = context.Raw.Responsibilities;
        var marked = new bool[rows.Count == 0 ? 0 : context.Names.Count];
        for (var first = 0; first < rows.Count; first += ResponsibilityBlock.Rows)
            foreach (var area in rows.BlockAt(first).Area) marked[area] = true;
        for (var name = 0; name < marked.Length; name++)
            if (marked[name]) used.Add(context.Names.Text(name));
        foreach (var (from, column, area) in context.ReferencesTo(FactLists.Areas))
            if (column.Name != "parent" && (from != FactLists.Conflicts || context.Options.Catalogue.TryArea(area, out _))) used.Add(area);
        foreach (var role in roles.Catalogue)
            if (role is not null) used.UnionWith(role.Usual.Select(entry => entry.Area));
        if (context.Options.AssumeRemits)
            used.UnionWith(context.Options.Catalogue.Roles.SelectMany(role => role.Usual).Select(entry => entry.Area));
        return used;
    }

    private int StatedParentOf(string id, Dictionary<string, int> rowOf)
    {
        var (fact, place, _) = _areas[id];
        if (fact.Parent is not { } stated) return -1;
        if (rowOf.TryGetValue(stated, out var row)) return row;
        context.ReportUnknown(place, "areas", "parent", id, stated, null);
        return -1;
    }

    /// <summary>
    /// Not stated, or what was stated is set aside: the nearest area that the catalogue puts above it, that the chart has, and that the
    /// source does not put below it.
    /// </summary>
    private int UsualParentOf(string id, int row, Dictionary<string, int> rowOf, int[] parents)
    {
        var parent = context.Options.Catalogue.TryArea(id, out var known) ? known.Parent : null;
        while (parent is not null)
        {
            if (rowOf.TryGetValue(parent, out var above) && !IsAbove(row, above)) return above;
            parent = context.Options.Catalogue.TryArea(parent, out known) ? known.Parent : null;
        }

        return -1;

        bool IsAbove(int higher, int lower)
        {
            while (lower >= 0 && lower != higher) lower = parents[lower];
            return lower == higher;
        }
    }

    private ValueList<string> ControlsOf(string id)
    {
        var stated = _areas[id].Fact.Controls;
        return stated.Count == 0 && context.Options.Catalogue.TryArea(id, out var known)
            ? known.Controls.Where(_areas.ContainsKey).ToValueList()
            : stated;
    }

    private int[] References(string id, ValueList<string> references, string field, Dictionary<string, int> rowOf)
    {
        var rows = new SortedSet<int>();
        foreach (var reference in references)
        {
            if (rowOf.TryGetValue(reference, out var row)) rows.Add(row);
            else context.ReportUnknown(_areas[id].Place, "areas", field, id, reference, null);
        }

        return [.. rows];
    }

    private static int[][] Inverse(int[][] lists)
    {
        var inverse = lists.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < lists.Length; row++)
            foreach (var other in lists[row]) inverse[other].Add(row);
        return Array.ConvertAll(inverse, list => list.ToArray());
    }

    private int RequiredIn(string id)
    {
        var (fact, place, _) = _areas[id];
        if (fact.RequiredIn is not { } unit) return -1;
        var row = context.RowOf(FactLists.Units, context.Names.Intern(unit), units.RowOf, place, "areas", "requiredIn");
        if (row < 0) context.ReportUnknown(place, "areas", "requiredIn", id, unit, null);
        return row;
    }

    private AreaFact Settle(string id, string? parent)
    {
        var fact = _areas[id].Fact;
        var known = context.Options.Catalogue.TryArea(id, out var area) ? area : null;
        return fact with
        {
            Name = fact.Name ?? known?.Name,
            Parent = parent,
            Orientation = fact.Orientation == Orientation.Unknown ? known?.Orientation ?? Orientation.Unknown : fact.Orientation,
        };
    }
}
