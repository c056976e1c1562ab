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

    /// <summary>What rows said before the ids that they mean were put into them.</summary>
    private readonly Dictionary<Fact, Fact> _stated = new(ReferenceEqualityComparer.Instance);

    /// <param name="work">See <see cref="DatedWork"/>.</param>
    public OutsideTable Assemble(ResponsibilityFact[] work) =>
        new(OutsideTable.Lists.ToDictionary(list => list, SoundRowsOf), Expired(), work);

    /// <summary>Most lists have no rows, and to look up the type of each would take longer than all that is done with it.</summary>
    private Fact[] SoundRowsOf(FactList list)
    {
        if (_rows.ContainsKey(list.RowType)) return list.Accept(this);
        if (list.HasId) Know(list, []);
        return list.NoRows;
    }

    public Fact[] Visit<T>(FactList<T> list)
        where T : Fact
    {
        var all = RowsOf(list).Select(row => (Fact: Respelt(list, row.Fact, row.Place), row.Place)).ToArray();
        if (list.HasId) Know(list, all);
        var sound =
            all.Where(row =>
                !Complains(list, row.Fact, row.Fact, row.Place) && Holds(list, row.Fact, row.Place) && Stands(list, row.Fact, row.Place))
                    .ToArray();

        // What comes after may only refer to what stays, and so may rows of the same list.
        if (list.HasId) Know(list, sound);
        var kept = sound.Select(row => Resolved(list, row.Fact, row.Place)).OfType<T>().ToArray();
        if (list.HasId) Know(list, kept.Select(fact => ((Fact)fact, default(Place))));
        T[] found = list.HasId ? [.. kept] : [.. kept.Distinct()];
        if (!list.HasId) Array.Sort(found, list.Order);
        return found;
    }

    /// <summary>Qualifications that have ended, of people whom the chart knows.</summary>
    private QualificationFact[] Expired()
    {
        QualificationFact[] expired =
        [
            .. RowsOf(FactLists.Qualifications).Select(row => (QualificationFact)row.Fact).Distinct()
                .Where(row => row.Period.IsValid && row.Period.IsOver(context.AsOf) && IsKnown(FactLists.People.Name, row.Person)
                    && FactLists.Qualifications.ComplaintOf(row) is null),
        ];
        Array.Sort(expired, FactLists.Qualifications.Order);
        return expired;
    }

    private void Know(FactList list, IEnumerable<(Fact Fact, Place Place)> rows) =>
        _ids[list.Name] = rows.Select(row => list.IdOf(row.Fact)!).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The rows of a list; those with an id in the order of the ids, and a later one with an id that is taken is set aside.
    /// </summary>
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

    /// <summary>A row with the ids that it means, where it spells them otherwise.</summary>
    private Fact Respelt(FactList list, Fact fact, Place place)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
        {
            if (TableOf(column.RefersTo!) is not { } table || table.RowOf[context.Names.Intern(id)] >= 0) continue;
            var respelt = list.Renamed(fact, (of, spelt) => TableOf(of) is { } meant
                && context.RowOf(meant.List, context.Names.Intern(spelt), meant.RowOf, place, list.Name, column.Name) is var row and >= 0
                ? meant.IdOf(row)
                : spelt);
            _stated[respelt] = fact;
            return respelt;
        }

        return fact;
    }

    private (FactList List, NameMap RowOf, Func<int, string> IdOf)? TableOf(string list) =>
        list == FactLists.Positions.Name ? (FactLists.Positions, positions.RowOf, row => context.Names.Text(positions.Id[row]))
        : list == FactLists.Areas.Name ? (FactLists.Areas, areas.RowOf, row => areas.Facts[row].Id)
        : list == FactLists.Roles.Name ? (FactLists.Roles, roles.RowOf, row => roles.Facts[row].Id)
        : list == FactLists.People.Name ? (FactLists.People, people.RowOf, row => context.Names.Text(people.Id[row]))
        : list == FactLists.Units.Name ? (FactLists.Units, units.RowOf, row => units.Facts[row].Id)
        : null;

    private Fact Stated(Fact row) => _stated.GetValueOrDefault(row, row);

    private bool Complains(FactList list, Fact fact, Fact stated, Place place)
    {
        if (Fault.OfRow(list, fact) is not { } fault) return false;
        context.Report(place, list.Name, null, new(fault.Kind, AssemblyTexts.RowSetAside(fault))
        {
            Ids = [Fault.NameOf(list, fact)],
            SetAside = Stated(stated),
        });
        return true;
    }

    // A goal or plan is part of the chart before and after its time: rules compare its period with the day.
    private bool Holds(FactList list, Fact fact, Place place) =>
        list.HoldsInPeriodOnly
            ? context.Holds(list.PeriodOf(fact), place, list.Name, Stated(fact))
            : context.HasDays(list.PeriodOf(fact), place, list.Name, Stated(fact));

    /// <summary>Whether what a row stands on is there.</summary>
    private bool Stands(FactList list, Fact fact, Place place)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
        {
            if (!Carries(column) || IsKnown(column.RefersTo!, id)) continue;
            context.ReportUnknown(place, list.Name, column.Name, Fault.NameOf(list, fact, column), id, Stated(fact));
            return false;
        }

        return true;
    }

    /// <summary>The row with what else it refers to, as far as it is there; null where it makes no sense with the rest.</summary>
    private Fact? Resolved(FactList list, Fact fact, Place place)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
            if (!IsKnown(column.RefersTo!, id))
                context.ReportUnknown(place, list.Name, column.Name, Fault.NameOf(list, fact, column), id, null);
        var resolved = list.Keeping(fact, (column, id) => IsKnown(column.RefersTo!, id));
        return Complains(list, resolved, fact, place) ? null : resolved;
    }

    private static bool Carries(FactColumn column) => column.Carries && column.Shape != CellShape.List;

    private bool IsKnown(string list, string id) =>
        _ids.TryGetValue(list, out var ids) ? ids.Contains(id) : TableOf(list) is { } table && table.RowOf[context.Names.Intern(id)] >= 0;
}
