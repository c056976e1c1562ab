using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Checks the lists outside the line of command by the table of fact lists, each against those before it.</summary>
/// <remarks>
/// A row with an id that is taken, with something wrong in itself, without a day in its period, or that stands for nothing without what
/// it refers to, is set aside; of the rest, single references to nothing are.
/// </remarks>
internal sealed class OutsideAssembly(
    AssemblyContext context, UnitTable units, PositionTable positions, RoleTable roles, AreaTable areas, PeopleTable people)
    : IFactListVisitor<Fact[]>
{
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, List<(Fact Fact, Place Place)>> _rows =
        context.Others.GroupBy(row => row.Fact.GetType()).ToDictionary(rows => rows.Key, rows => rows.ToList());

    public OutsideTable Assemble() => new(OutsideTable.Lists.ToDictionary(list => list, list => list.Accept(this)));

    public Fact[] Visit<T>(FactList<T> list)
        where T : Fact
    {
        var all = RowsOf(list);
        if (list.HasId) Know(list, all);
        var sound = all.Where(row => !Complains(list, row.Fact, row.Fact, row.Place) && Holds(list, row.Fact, row.Place) && Stands(list, row.Fact, row.Place)).ToArray();

        // What comes after may only refer to what stays, and so may rows of the same list.
        if (list.HasId) Know(list, sound);
        var kept = sound.Select(row => Resolved(list, row.Fact, row.Place)).OfType<T>().ToArray();
        if (list.HasId) Know(list, kept.Select(fact => ((Fact)fact, default(Place))));
        T[] found = list.HasId ? [.. kept] : [.. kept.Distinct()];
        if (!list.HasId) Array.Sort(found, list.Order);
        return found;
    }

    private void Know(FactList list, IEnumerable<(Fact Fact, Place Place)> rows) =>
        _ids[list.Name] = rows.Select(row => list.IdOf(row.Fact)!).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows of a list; those with an id in the order of the ids, and a later one with an id that is taken is set aside.</summary>
    private IReadOnlyCollection<(Fact Fact, Place Place)> RowsOf(FactList list)
    {
        if (!_rows.TryGetValue(list.RowType, out var rows)) return [];
        if (!list.HasId) return rows;
        var known = new SortedDictionary<string, (Fact Fact, Place Place)>(StringComparer.Ordinal);
        foreach (var (fact, place) in rows)
        {
            var id = list.IdOf(fact)!;
            if (!context.IsId(id, place, list.Name, "id", fact)) continue;
            if (!known.TryAdd(id, (fact, place)) && known[id].Fact != fact) context.ReportDuplicate(place, list.Name, id, fact);
        }

        return known.Values;
    }

    private bool Complains(FactList list, Fact fact, Fact stated, Place place)
    {
        if (list.ComplaintOf(fact) is not { } complaint) return false;
        context.Report(place, list.Name, null, new(ProblemKind.InvalidValue, $"Of {Called(list, fact, null)}: {complaint}; the row is set aside.")
        {
            Ids = [Name(list, fact, null)],
            SetAside = stated,
        });
        return true;
    }

    // A goal or plan is part of the chart before and after its time: rules compare its period with the day.
    private bool Holds(FactList list, Fact fact, Place place) =>
        list.HoldsInPeriodOnly
            ? context.Holds(list.PeriodOf(fact), place, list.Name, fact)
            : context.HasDays(list.PeriodOf(fact), place, list.Name, fact);

    /// <summary>Whether what a row stands on is there.</summary>
    private bool Stands(FactList list, Fact fact, Place place)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
        {
            if (!Carries(column) || IsKnown(column.RefersTo!, id)) continue;
            context.ReportUnknown(place, list.Name, column.Name, Name(list, fact, column), id, fact);
            return false;
        }

        return true;
    }

    /// <summary>The row with what else it refers to, as far as it is there; null where it makes no sense with the rest.</summary>
    private Fact? Resolved(FactList list, Fact fact, Place place)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
            if (!IsKnown(column.RefersTo!, id)) context.ReportUnknown(place, list.Name, column.Name, Name(list, fact, column), id, null);
        var resolved = list.Keeping(fact, (column, id) => IsKnown(column.RefersTo!, id));
        return Complains(list, resolved, fact, place) ? null : resolved;
    }

    private static bool Carries(FactColumn column) => column.Carries && column.Shape != CellShape.List;

    private bool IsKnown(string list, string id) =>
        _ids.TryGetValue(list, out var ids) ? ids.Contains(id)
        : list == FactLists.Positions.Name ? positions.RowOf[context.Names.Intern(id)] >= 0
        : list == FactLists.Areas.Name ? areas.RowOf[context.Names.Intern(id)] >= 0
        : list == FactLists.Roles.Name ? roles.RowOf[context.Names.Intern(id)] >= 0
        : list == FactLists.People.Name ? people.RowOf[context.Names.Intern(id)] >= 0
        : list == FactLists.Units.Name ? units.RowOf[context.Names.Intern(id)] >= 0
        : throw new ArgumentOutOfRangeException(nameof(list), list, "A list that nothing is known of.");

    /// <summary>What a row is called in a problem: its id, else what else it refers to, else what it says first.</summary>
    private static string Name(FactList list, Fact fact, FactColumn? besides)
    {
        if (list.IdOf(fact) is { } id) return id;
        foreach (var (column, other) in list.ReferencesOf(fact))
            if (column.Carries && column != besides) return other;
        return list.FirstText(fact);
    }

    private static string Called(FactList list, Fact fact, FactColumn? besides) => $"the {list.Singular} '{AssemblyContext.Printable(Name(list, fact, besides))}'";
}
