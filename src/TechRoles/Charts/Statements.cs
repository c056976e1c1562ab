using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// The responsibilities of a chart as they were stated, with every reference resolved, in columns; ordered by owner (positions before
/// roles), area, scope and involvement, the strongest first.
/// </summary>
internal sealed class Statements
{
    /// <summary>The first statement of each owner, positions first, then roles, and their number at the end.</summary>
    public required int[] OwnerStarts { get; init; }

    /// <summary>Rows of the area table.</summary>
    public required int[] Area { get; init; }

    /// <summary>Rows of the unit table; -1: the whole organisation.</summary>
    public required int[] Scope { get; init; }

    public required ResponsibilityBits[] Bits { get; init; }

    /// <summary>Numbers of periods; 0: always.</summary>
    public required int[] Period { get; init; }

    /// <summary>The fact that each statement came from.</summary>
    public required int[] Raw { get; init; }

    public int Count => Area.Length;

    public static Statements Assemble(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        ReportOwnerless(context);
        var raw = context.Raw.Responsibilities;
        var owners = positions.Count + roles.Facts.Length;
        var ownerOf = new int[raw.Count];
        var area = new int[raw.Count];
        var scope = new int[raw.Count];
        for (var i = 0; i < raw.Count; i++)
        {
            if ((i & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            ownerOf[i] = -1;
            if (!IsWanted(context, i)) continue;
            var kind = raw.Bits[i].Owner;
            var owner = (kind == OwnerKind.Position ? positions.RowOf : roles.RowOf)[raw.Owner[i]];
            area[i] = areas.RowOf[raw.Area[i]];
            scope[i] = raw.Scope[i] < 0 ? -1 : units.RowOf[raw.Scope[i]];
            if (owner < 0) Unknown(context, i, kind == OwnerKind.Position ? "position" : "role", raw.Owner[i]);
            else if (area[i] < 0) Unknown(context, i, "area", raw.Area[i]);
            else if (scope[i] < 0 && raw.Scope[i] >= 0) Unknown(context, i, "scope", raw.Scope[i]);
            else ownerOf[i] = kind == OwnerKind.Position ? owner : positions.Count + owner;
        }

        return InOrder(context, Groups.By(owners, ownerOf), owners, area, scope);
    }

    /// <summary>What an owner states, cell by cell: its statements on one cell become one set.</summary>
    /// <param name="owner">A row of the position table, or the number of positions and a row of the role table.</param>
    /// <param name="entries">Is cleared and takes the entries, in the order of area and scope.</param>
    public void EntriesOf(int owner, List<OwnEntry> entries)
    {
        entries.Clear();
        var end = OwnerStarts[owner + 1];
        for (var at = OwnerStarts[owner]; at < end;)
        {
            var (area, scope) = (Area[at], Scope[at]);
            var set = default(InvolvementSet);
            var joint = false;
            for (; at < end && Area[at] == area && Scope[at] == scope; at++)
            {
                set = set.With(Bits[at].Involvement);
                joint |= Bits[at].Joint == true;
            }

            entries.Add(new(area, scope, set, joint));
        }
    }

    private static bool IsWanted(AssemblyContext context, int row)
    {
        var raw = context.Raw.Responsibilities;
        if (row >= context.Options.Limits.Rows)
        {
            context.Report(raw.Places[row], "responsibilities", null, new(ProblemKind.LimitExceeded, "More responsibilities than allowed; the row is set aside.") { SetAside = FactOf(context, row) });
            return false;
        }

        var period = raw.Period[row];
        return period == 0 || context.Holds(context.Raw.Periods[period], raw.Places[row], "responsibilities", FactOf(context, row));
    }

    /// <summary>
    /// An owner has few statements, so that inserting each in its place among them costs O(n) in all. Equal ones are one, and what stands
    /// beside an exclusion in the same cell is set aside.
    /// </summary>
    private static Statements InOrder(AssemblyContext context, Groups byOwner, int owners, int[] area, int[] scope)
    {
        var raw = context.Raw.Responsibilities;
        var rankOf = RanksByDay(context.Raw.Periods);
        var order = byOwner.Values;
        var starts = new int[owners + 1];
        var count = 0;
        for (var owner = 0; owner < owners; owner++)
        {
            var own = order.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
            if (own.Length <= 32) InsertionSort(own);
            else own.Sort(Compare);
            var first = count;
            foreach (var row in own)
            {
                if (count > first && IsExcludedBy(order[count - 1], row)) ReportContradiction(context, row);
                else if (count == first || Compare(order[count - 1], row) != 0) order[count++] = row;
            }

            starts[owner + 1] = count;
        }

        Array.Resize(ref order, count);
        return new()
        {
            OwnerStarts = starts,
            Area = Array.ConvertAll(order, row => area[row]),
            Scope = Array.ConvertAll(order, row => scope[row]),
            Bits = Array.ConvertAll(order, row => raw.Bits[row]),
            Period = Array.ConvertAll(order, row => raw.Period[row]),
            Raw = order,
        };

        int Compare(int left, int right)
        {
            if (area[left] != area[right]) return area[left].CompareTo(area[right]);
            if (scope[left] != scope[right]) return scope[left].CompareTo(scope[right]);
            if (raw.Bits[left] != raw.Bits[right]) return raw.Bits[left].CompareTo(raw.Bits[right]);
            return rankOf[raw.Period[left]].CompareTo(rankOf[raw.Period[right]]);
        }

        // The strongest involvement stands first, so an exclusion stands right before what it contradicts.
        bool IsExcludedBy(int before, int row) =>
            raw.Bits[before].Involvement == Involvement.Excluded && raw.Bits[row].Involvement != Involvement.Excluded
            && area[before] == area[row] && scope[before] == scope[row];

        void InsertionSort(Span<int> rows)
        {
            for (var i = 1; i < rows.Length; i++)
            {
                var row = rows[i];
                var at = i;
                for (; at > 0 && Compare(rows[at - 1], row) > 0; at--) rows[at] = rows[at - 1];
                rows[at] = row;
            }
        }
    }

    // Their days decide, not their numbers, which show the order of the input.
    private static int[] RanksByDay(List<Period> periods)
    {
        var order = Enumerable.Range(0, periods.Count).OrderBy(number => periods[number].From).ThenBy(number => periods[number].To).ToArray();
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) rankOf[order[rank]] = rank;
        return rankOf;
    }

    private static void ReportContradiction(AssemblyContext context, int row)
    {
        var fact = FactOf(context, row);
        var owner = fact.Position ?? fact.Role!;
        context.Report(context.Raw.Responsibilities.Places[row], "responsibilities", "involvement", new(
            ProblemKind.ContradictingInvolvement,
            $"'{owner}' is excluded from '{fact.Area}' and has another involvement in it; only the exclusion counts.")
        {
            Ids = [owner, fact.Area],
            SetAside = fact,
        });
    }

    private static void ReportOwnerless(AssemblyContext context)
    {
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not ResponsibilityFact row) continue;
            var (field, what) = row.Involvement == Involvement.None ? ("involvement", "no involvement")
                : row.Position is null ? ("position", "neither a position nor a role")
                : ("role", "both a position and a role");
            context.Report(place, "responsibilities", field, new(ProblemKind.InvalidValue, $"The responsibility for '{row.Area}' states {what}; the row is set aside.")
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

    private static ResponsibilityFact FactOf(AssemblyContext context, int row)
    {
        var raw = context.Raw.Responsibilities;
        var owner = context.Names.Text(raw.Owner[row]);
        return new(context.Names.Text(raw.Area[row]), raw.Bits[row].Involvement)
        {
            Position = raw.Bits[row].Owner == OwnerKind.Position ? owner : null,
            Role = raw.Bits[row].Owner == OwnerKind.Role ? owner : null,
            Scope = context.Names.TextOrNull(raw.Scope[row]),
            Joint = raw.Bits[row].Joint,
            Period = context.Raw.Periods[raw.Period[row]],
        };
    }
}

/// <summary>What an owner states on one cell.</summary>
internal readonly record struct OwnEntry(int Area, int Scope, InvolvementSet Set, bool Joint);
