using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// The responsibilities of a chart as they were stated, with every reference resolved, in columns; ordered by owner (positions before
/// roles), area, scope and involvement, the strongest first.
/// </summary>
internal sealed partial class Statements
{
    /// <summary>The first statement of each owner, positions first, then roles, and their number at the end.</summary>
    public required int[] OwnerStarts { get; init; }

    /// <summary>Rows of the area table.</summary>
    public required int[] Area { get; init; }

    /// <summary>Rows of the unit table; -1: the whole organisation.</summary>
    public required int[] Scope { get; init; }

    public required ResponsibilityBits[] Bits { get; init; }

    /// <summary>Numbers of periods; 0: always.</summary>
    public required RareColumn<int> Period { get; init; }

    public int Count => Area.Length;

    /// <summary>How many of the owners are positions.</summary>
    public required int Positions { get; init; }

    public static Statements Assemble(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        ReportOwnerless(context);
        var raw = context.Raw.Responsibilities;
        if (raw.Count == 0) return None(positions.Count, roles.Facts.Length);
        Respell(context, positions, roles, areas, units);
        var gathering = new StatementGathering(context, positions, roles, areas, units);
        var starts = gathering.Starts(IsSound);
        var keys = new StatementKeys(units.Facts.Length);

        // Without dates and exclusions no row is asked again once its area, scope and involvement are known.
        return raw.Period.IsEmpty && !gathering.AnyExcluded && keys.FitIntoInts(areas.Facts.Length)
            ? InOrder(context, new(starts, gathering.Keys(starts, keys)), keys, positions.Count)
            : InOrder(context, new(starts, gathering.Rows(starts)), keys, areas.RowOf, units.RowOf, positions.Count);

        bool IsSound(int row)
        {
            if (!IsWanted(context, row)) return false;
            var kind = raw.Bits[row].Owner;
            if (gathering.OwnerOf(raw.Owner[row], kind) < 0)
                Unknown(context, row, kind == OwnerKind.Position ? "position" : "role", raw.Owner[row]);
            else if (areas.RowOf[raw.Area[row]] < 0) Unknown(context, row, "area", raw.Area[row]);
            else if (raw.Scope[row] >= 0 && units.RowOf[raw.Scope[row]] < 0) Unknown(context, row, "scope", raw.Scope[row]);
            else return true;
            return false;
        }
    }

    /// <summary>Rows that name something in another spelling name it in its own from now on.</summary>
    private static void Respell(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        var raw = context.Raw.Responsibilities;
        for (var row = 0; row < raw.Count; row++)
        {
            var (owner, area, scope) = (raw.Owner[row], raw.Area[row], raw.Scope[row]);
            var isRole = raw.Bits[row].Owner == OwnerKind.Role;
            var owners = isRole ? roles.RowOf : positions.RowOf;
            if (owners[owner] >= 0 && areas.RowOf[area] >= 0 && (scope < 0 || units.RowOf[scope] >= 0)) continue;
            var by = Meant(isRole ? FactLists.Roles : FactLists.Positions, owner, owners, isRole ? "role" : "position");
            var of = Meant(FactLists.Areas, area, areas.RowOf, "area");
            var within = scope < 0 ? scope : Meant(FactLists.Units, scope, units.RowOf, "scope");

            // A row that names nothing stays as it is stated, since it is going to be set aside.
            if (owners[by] < 0 || areas.RowOf[of] < 0 || (within >= 0 && units.RowOf[within] < 0)) continue;
            raw.Owner.Set(row, by);
            raw.Area.Set(row, of);
            raw.Scope.Set(row, within);

            int Meant(FactList list, int name, NameMap rowOf, string field) =>
                context.NameOf(list, name, rowOf, raw.Places[row], "responsibilities", field);
        }
    }

    /// <summary>What an owner states, cell by cell: its statements on one cell become one set.</summary>
    /// <param name="owner">A row of the position table, or <see cref="Positions"/> and a row of the role table.</param>
    /// <param name="entries">Is cleared and takes the entries, in the order of area and scope.</param>
    public void EntriesOf(int owner, List<OwnEntry> entries)
    {
        entries.Clear();
        if (_ofRoles?.GetValueOrDefault(owner) is { } stated)
        {
            entries.AddRange(stated);
            return;
        }

        // A role that came in has no row here.
        if (owner + 1 >= OwnerStarts.Length) return;
        var end = OwnerStarts[owner + 1];
        for (var at = OwnerStarts[owner]; at < end;)
        {
            var (area, scope) = (Area[at], Scope[at]);
            var held = default(Held);
            for (; at < end && Area[at] == area && Scope[at] == scope; at++) held = held.With(Bits[at].Involvement, Bits[at].Joint);
            entries.Add(new(area, scope, held));
        }
    }

    private static Statements None(int positions, int roles) => new()
    {
        Positions = positions,
        OwnerStarts = new int[positions + roles + 1],
        Area = [],
        Scope = [],
        Bits = [],
        Period = new(),
    };

    private static bool IsWanted(AssemblyContext context, int row)
    {
        var raw = context.Raw.Responsibilities;
        if (row >= context.Options.Limits.Rows)
        {
            context.Report(
                raw.Places[row], "responsibilities", null,
                new(ProblemKind.LimitExceeded, AssemblyTexts.MoreThanAllowed("responsibilities")) { SetAside = FactOf(context, row) });
            return false;
        }

        var period = raw.Period[row];
        return period == 0 || context.Holds(context.Raw.Periods[period], raw.Places[row], "responsibilities", FactOf(context, row));
    }

    /// <summary>Equal statements are one.</summary>
    /// <remarks>Uses the keys up: each makes room for the area of its statement, which is never further back.</remarks>
    private static Statements InOrder(AssemblyContext context, Groups byOwner, StatementKeys keys, int positions)
    {
        var starts = new int[byOwner.Count + 1];
        var area = byOwner.Values;
        var scope = new int[area.Length];
        var bits = new ResponsibilityBits[area.Length];
        var count = 0;
        for (var owner = 0; owner < byOwner.Count; owner++)
        {
            if ((owner & 0xFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var own = area.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
            own.Sort();
            var last = -1;
            foreach (var key in own)
            {
                if (key == last) continue;
                (area[count], scope[count], bits[count]) = (keys.AreaOf(key), keys.ScopeOf(key), StatementKeys.BitsOf(key));
                (last, count) = (key, count + 1);
            }

            starts[owner + 1] = count;
        }

        return Of(starts, area, scope, bits, new(), count, positions);
    }

    /// <summary>Equal statements are one, and what stands beside an exclusion in the same cell is set aside.</summary>
    /// <remarks>Uses the rows up: each makes room for the area of its statement, which is never further back.</remarks>
    private static Statements InOrder(
        AssemblyContext context, Groups byOwner, StatementKeys keys, NameMap areas, NameMap units, int positions)
    {
        var raw = context.Raw.Responsibilities;
        var periods = raw.Period;
        var rankOf = RanksByDay(context.Raw.Periods);
        var starts = new int[byOwner.Count + 1];
        var area = byOwner.Values;
        var scope = new int[area.Length];
        var bits = new ResponsibilityBits[area.Length];
        var period = new RareColumn<int>();
        var count = 0;
        long[] room = [];
        for (var owner = 0; owner < byOwner.Count; owner++)
        {
            if ((owner & 0xFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var rows = area.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
            if (room.Length < rows.Length) room = new long[rows.Length * 2];
            var own = room.AsSpan(0, rows.Length);
            for (var i = 0; i < own.Length; i++)
                own[i] = keys.Of(areas[raw.Area[rows[i]]], units[raw.Scope[rows[i]]], raw.Bits[rows[i]]);
            own.Sort(rows);
            if (!periods.IsEmpty) SortEqualByDay(own, rows, periods, rankOf);

            var (last, lastPeriod) = (-1, 0);
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                if (last >= 0 && IsExcludedBy(own[last], own[i]))
                {
                    ReportContradiction(context, row);
                    continue;
                }

                var rowPeriod = periods[row];
                if (last >= 0 && own[last] == own[i] && lastPeriod == rowPeriod) continue;
                (area[count], scope[count], bits[count]) = (keys.AreaOf(own[i]), keys.ScopeOf(own[i]), StatementKeys.BitsOf(own[i]));
                period[count++] = rowPeriod;
                (last, lastPeriod) = (i, rowPeriod);
            }

            starts[owner + 1] = count;
        }

        return Of(starts, area, scope, bits, period, count, positions);
    }

    private static Statements Of(
        int[] starts, int[] area, int[] scope, ResponsibilityBits[] bits, RareColumn<int> period, int count, int positions)
    {
        Array.Resize(ref area, count);
        Array.Resize(ref scope, count);
        Array.Resize(ref bits, count);
        return new() { Positions = positions, OwnerStarts = starts, Area = area, Scope = scope, Bits = bits, Period = period };
    }

    private static void SortEqualByDay(ReadOnlySpan<long> keys, Span<int> rows, RareColumn<int> periods, int[] rankOf)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) rows[start..end].Sort((left, right) => rankOf[periods[left]].CompareTo(rankOf[periods[right]]));
            start = end;
        }
    }

    // The strongest involvement stands first, so an exclusion stands right before what it contradicts.
    private static bool IsExcludedBy(long before, long key) =>
        StatementKeys.AreOfOneCell(before, key)
            && InvolvementSet.Contradict(StatementKeys.BitsOf(before).Involvement, StatementKeys.BitsOf(key).Involvement);

    // Their days decide, not their numbers, which show the order of the input.
    private static int[] RanksByDay(List<Period> periods)
    {
        var order = Enumerable.Range(0, periods.Count).OrderBy(number => periods[number].From).ThenBy(number => periods[number].To)
            .ToArray();
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) rankOf[order[rank]] = rank;
        return rankOf;
    }

    private static void ReportContradiction(AssemblyContext context, int row)
    {
        var fact = FactOf(context, row);
        var fault = Fault.Contradiction(fact);
        context.Report(context.Raw.Responsibilities.Places[row], "responsibilities", "involvement", new(
            fault.Kind, AssemblyTexts.ExclusionCounts(fault))
        {
            Ids = [fact.Position ?? fact.Role!, fact.Area],
            SetAside = fact,
        });
    }

    private static void ReportOwnerless(AssemblyContext context)
    {
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not ResponsibilityFact row || Fault.OfRow(FactLists.Responsibilities, row) is not { } fault) continue;
            var field = row.Involvement == Involvement.None ? "involvement" : row.Position is null ? "position" : "role";
            context.Report(place, "responsibilities", field, new(fault.Kind, AssemblyTexts.RowSetAside(fault))
            {
                Ids = [row.Area],
                SetAside = row,
            });
        }
    }

    private static void Unknown(AssemblyContext context, int row, string field, int reference)
    {
        var raw = context.Raw.Responsibilities;
        var other = field is "position" or "role" ? raw.Area[row] : raw.Owner[row];
        context.ReportUnknown(
            raw.Places[row], "responsibilities", field, context.Names.Text(other), context.Names.Text(reference), FactOf(context, row));
    }

    private static ResponsibilityFact FactOf(AssemblyContext context, int row) => RawFactWriter.Responsibility(context.Raw, row);
}

/// <summary>What an owner states on one cell.</summary>
internal readonly record struct OwnEntry(int Area, int Scope, Held Held);
