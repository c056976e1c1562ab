using TechRoles.Catalogue;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Turns statements into duties: what a seat states itself, else what its roles bring, else, where that was asked for, what its
/// recognised title usually has.
/// </summary>
internal sealed class DutyAssembly(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, Statements statements, int units)
{
    private readonly List<int> _seat = new(statements.Rows.Length);
    private readonly List<int> _area = new(statements.Rows.Length);
    private readonly List<int> _scope = new(statements.Rows.Length);
    private readonly List<InvolvementSet> _involvements = new(statements.Rows.Length);
    private readonly List<int> _through = new(statements.Rows.Length);
    private readonly List<Basis> _basis = new(statements.Rows.Length);
    private readonly List<bool> _joint = new(statements.Rows.Length);

    /// <param name="assumed">The role whose usual remit stands in for a position without responsibilities; null for none.</param>
    public DutyTable Assemble(Func<int, CatalogueRole?> assumed)
    {
        var rows = statements.Rows;
        var (ofPositions, ofRoles) = Split(rows);
        var remits = RoleRemits(rows, ofPositions, ofRoles);
        var carriers = new int[roles.Facts.Length];
        for (var seat = 0; seat < positions.Count; seat++)
            foreach (var role in positions.Roles[seat]) carriers[role]++;

        var at = 0;
        for (var seat = 0; seat < positions.Count; seat++)
        {
            if ((seat & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var first = _seat.Count;
            at = TakeOwn(seat, rows, at, ofPositions);
            if (positions.Roles.CountOf(seat) > 0) TakeFromRoles(seat, first, remits, carriers);
            if (_seat.Count == first && context.Options.AssumeRemits && assumed(seat) is { } role) Assume(seat, role);
        }

        return Arrange();
    }

    private static (int Positions, int Roles) Split(Statement[] rows)
    {
        var own = 0;
        while (own < rows.Length && rows[own].Kind == OwnerKind.Position) own++;
        return (own, rows.Length - own);
    }

    /// <summary>One statement after the other: the entries of a seat for one cell become one set.</summary>
    private int TakeOwn(int seat, Statement[] rows, int at, int end)
    {
        while (at < end && rows[at].Owner == seat)
        {
            var (area, scope) = (rows[at].Area, rows[at].Scope);
            var set = InvolvementSet.Of(rows[at].Involvement);
            var joint = rows[at].Joint == true;
            for (at++; at < end && rows[at].Owner == seat && rows[at].Area == area && rows[at].Scope == scope; at++)
            {
                if (set.Contradicts(rows[at].Involvement)) Contradiction(positions.Id[seat], rows[at]);
                set = set.With(rows[at].Involvement);
                joint |= rows[at].Joint == true;
            }

            Add(seat, area, scope, set, -1, Basis.Stated, joint);
        }

        return at;
    }

    private void TakeFromRoles(int seat, int first, List<(int Area, int Scope, InvolvementSet Set, bool Joint)>[] remits, int[] carriers)
    {
        // An own entry replaces what the roles bring for the same cell; among roles a holding beats another role's exclusion.
        var own = new HashSet<(int, int)>();
        for (var duty = first; duty < _seat.Count; duty++) own.Add((_area[duty], _scope[duty]));
        var brought = new SortedDictionary<(int Area, int Scope), (InvolvementSet Set, int Role, bool Joint)>();
        foreach (var role in positions.Roles[seat])
        {
            var everywhere = positions.Scope[seat] >= 0 ? positions.Scope[seat] : carriers[role] > 1 ? positions.Unit[seat] : -1;
            foreach (var (area, stated, set, joint) in remits[role])
            {
                var cell = (area, stated >= 0 ? stated : everywhere);
                if (own.Contains(cell)) continue;
                brought[cell] = brought.TryGetValue(cell, out var other) ? Unite(other, (set, role, joint)) : (set, role, joint);
            }
        }

        if (brought.Count == 0) return;
        foreach (var (cell, (set, role, joint)) in brought) Add(seat, cell.Area, cell.Scope, set, role, Basis.Stated, joint);
        SortFrom(first);
    }

    private static (InvolvementSet, int, bool) Unite((InvolvementSet Set, int Role, bool Joint) one, (InvolvementSet Set, int Role, bool Joint) other)
    {
        if (one.Set.IsExcluded != other.Set.IsExcluded) return one.Set.IsExcluded ? other : one;
        var stronger = other.Set.Strongest > one.Set.Strongest ? other.Role : one.Role;
        return (one.Set.Union(other.Set), stronger, one.Joint || other.Joint);
    }

    private void Assume(int seat, CatalogueRole role)
    {
        var first = _seat.Count;
        foreach (var entries in role.Usual.GroupBy(entry => areas.RowOf[context.Names.Intern(entry.Area)]))
        {
            var set = entries.Aggregate(default(InvolvementSet), (sum, entry) => sum.With(entry.Involvement));
            Add(seat, entries.Key, positions.Scope[seat], set, -1, Basis.Assumed, false);
        }

        SortFrom(first);
    }

    private List<(int Area, int Scope, InvolvementSet Set, bool Joint)>[] RoleRemits(Statement[] rows, int start, int count)
    {
        var remits = new List<(int, int, InvolvementSet, bool)>[roles.Facts.Length];
        var stated = new HashSet<(int Role, int Area)>();
        for (var role = 0; role < remits.Length; role++) remits[role] = [];
        for (var at = start; at < start + count;)
        {
            var (role, area, scope) = (rows[at].Owner, rows[at].Area, rows[at].Scope);
            var set = default(InvolvementSet);
            var joint = false;
            for (; at < start + count && rows[at].Owner == role && rows[at].Area == area && rows[at].Scope == scope; at++)
            {
                if (set.Contradicts(rows[at].Involvement)) Contradiction(context.Names.Intern(roles.Facts[role].Id), rows[at]);
                set = set.With(rows[at].Involvement);
                joint |= rows[at].Joint == true;
            }

            stated.Add((role, area));
            remits[role].Add((area, scope, set, joint));
        }

        for (var role = 0; role < remits.Length; role++)
        {
            if (roles.Catalogue[role] is not { } known) continue;
            foreach (var entries in known.Usual.GroupBy(entry => areas.RowOf[context.Names.Intern(entry.Area)]))
            {
                if (stated.Contains((role, entries.Key))) continue;
                remits[role].Add((entries.Key, -1, entries.Aggregate(default(InvolvementSet), (sum, entry) => sum.With(entry.Involvement)), false));
            }
        }

        return remits;
    }

    private void Contradiction(int owner, Statement statement)
    {
        var (id, area) = (context.Names.Text(owner), areas.Facts[statement.Area].Id);
        context.Report(context.Raw.Responsibilities.Places[statement.Raw], "responsibilities", "involvement", new(
            ProblemKind.ContradictingInvolvement,
            $"'{id}' is excluded from '{area}' and has another involvement in it; only the exclusion counts.")
        {
            Ids = [id, area],
            SetAside = new ResponsibilityFact(area, statement.Involvement)
            {
                Position = statement.Kind == OwnerKind.Position ? id : null,
                Role = statement.Kind == OwnerKind.Role ? id : null,
            },
        });
    }

    private void Add(int seat, int area, int scope, InvolvementSet set, int through, Basis basis, bool joint)
    {
        _seat.Add(seat);
        _area.Add(area);
        _scope.Add(scope);
        _involvements.Add(set);
        _through.Add(through);
        _basis.Add(basis);
        _joint.Add(joint);
    }

    private void SortFrom(int first)
    {
        var order = Enumerable.Range(first, _seat.Count - first).OrderBy(duty => _area[duty]).ThenBy(duty => _scope[duty]).ToArray();
        Permute(_area);
        Permute(_scope);
        Permute(_involvements);
        Permute(_through);
        Permute(_joint);

        void Permute<T>(List<T> column)
        {
            var moved = Array.ConvertAll(order, duty => column[duty]);
            for (var i = 0; i < moved.Length; i++) column[first + i] = moved[i];
        }
    }

    private DutyTable Arrange()
    {
        var seat = _seat.ToArray();
        var seatStarts = new int[positions.Count + 1];
        foreach (var row in seat) seatStarts[row + 1]++;
        for (var row = 0; row < positions.Count; row++) seatStarts[row + 1] += seatStarts[row];

        // Ordered by area, scope, Accountable first, then seat: three stable passes, the last key first.
        var order = Groups.By(2, Array.ConvertAll(Numbers(seat.Length), duty => _involvements[duty].IsAccountable ? 0 : 1)).Values;
        order = Groups.By(units + 1, Array.ConvertAll(order, duty => _scope[duty] + 1), order).Values;
        order = Groups.By(areas.Facts.Length, Array.ConvertAll(order, duty => _area[duty]), order).Values;
        var cellOf = new int[seat.Length];
        List<int> cellArea = [], cellScope = [], cellStarts = [], accountable = [];
        var areaStarts = new int[areas.Facts.Length + 1];
        for (var place = 0; place < order.Length; place++)
        {
            var duty = order[place];
            var isNew = cellArea.Count == 0 || cellArea[^1] != _area[duty] || cellScope[^1] != _scope[duty];
            if (isNew)
            {
                cellArea.Add(_area[duty]);
                cellScope.Add(_scope[duty]);
                cellStarts.Add(place);
                accountable.Add(0);
                areaStarts[_area[duty] + 1]++;
            }

            if (_involvements[duty].IsAccountable) accountable[^1]++;
            cellOf[duty] = cellArea.Count - 1;
        }

        for (var area = 0; area < areas.Facts.Length; area++) areaStarts[area + 1] += areaStarts[area];
        cellStarts.Add(order.Length);
        return new()
        {
            Seat = seat,
            Cell = cellOf,
            Involvements = [.. _involvements],
            Through = [.. _through],
            Basis = [.. _basis],
            Joint = [.. _joint],
            SeatStarts = seatStarts,
            CellArea = [.. cellArea],
            CellScope = [.. cellScope],
            CellStarts = [.. cellStarts],
            CellDuties = order,
            CellSeats = Array.ConvertAll(order, duty => seat[duty]),
            AccountableCount = [.. accountable],
            AreaStarts = areaStarts,
            AnyExcluded = _involvements.Any(set => set.IsExcluded),
        };
    }

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = i;
        return numbers;
    }
}
