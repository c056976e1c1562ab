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
    private readonly List<int> _seat = new(statements.Count);
    private readonly List<int> _area = new(statements.Count);
    private readonly List<int> _scope = new(statements.Count);
    private readonly List<InvolvementSet> _involvements = new(statements.Count);
    private readonly List<int> _through = new(statements.Count);
    private readonly List<Basis> _basis = new(statements.Count);
    private readonly List<OwnEntry> _entries = [];
    private readonly List<bool> _joint = new(statements.Count);

    /// <param name="assumed">The role whose usual remit stands in for a position without responsibilities; null for none.</param>
    public DutyTable Assemble(Func<int, CatalogueRole?> assumed)
    {
        var remits = RoleRemits();
        var carriers = new int[roles.Facts.Length];
        for (var seat = 0; seat < positions.Count; seat++)
            foreach (var role in positions.Roles[seat]) carriers[role]++;

        for (var seat = 0; seat < positions.Count; seat++)
        {
            if ((seat & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var first = _seat.Count;
            foreach (var (area, scope, set, joint) in EntriesOf(seat)) Add(seat, area, scope, set, -1, Basis.Stated, joint);
            if (positions.Roles.CountOf(seat) > 0) TakeFromRoles(seat, first, remits, carriers);
            if (_seat.Count == first && context.Options.AssumeRemits && assumed(seat) is { } role) Assume(seat, role);
        }

        return Arrange();
    }

    private List<OwnEntry> EntriesOf(int owner)
    {
        statements.EntriesOf(owner, _entries);
        return _entries;
    }

    private void TakeFromRoles(int seat, int first, List<OwnEntry>[] remits, int[] carriers)
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
        foreach (var (area, set) in Usual(role)) Add(seat, area, positions.Scope[seat], set, -1, Basis.Assumed, false);

        SortFrom(first);
    }

    /// <summary>What each role brings: what is stated of it, and for a role of the catalogue its usual remit in all other areas.</summary>
    private List<OwnEntry>[] RoleRemits()
    {
        var remits = new List<OwnEntry>[roles.Facts.Length];
        for (var role = 0; role < remits.Length; role++)
        {
            remits[role] = [.. EntriesOf(positions.Count + role)];
            if (roles.Catalogue[role] is not { } known) continue;
            var stated = remits[role].Select(entry => entry.Area).ToHashSet();
            foreach (var (area, set) in Usual(known))
                if (!stated.Contains(area)) remits[role].Add(new(area, -1, set, false));
        }

        return remits;
    }

    private IEnumerable<(int Area, InvolvementSet Set)> Usual(CatalogueRole role) =>
        role.Usual
            .GroupBy(entry => areas.RowOf[context.Names.Intern(entry.Area)])
            .Select(entries => (entries.Key, entries.Aggregate(default(InvolvementSet), (sum, entry) => sum.With(entry.Involvement))));

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

        var (area, scope, involvements) = (_area.ToArray(), _scope.ToArray(), _involvements.ToArray());
        var order = ByCell(area, scope, involvements);
        var cellOf = new int[seat.Length];
        List<int> cellArea = [], cellScope = [], cellStarts = [], accountable = [];
        var areaStarts = new int[areas.Facts.Length + 1];
        for (var place = 0; place < order.Length; place++)
        {
            var duty = order[place];
            if (cellArea.Count == 0 || cellArea[^1] != area[duty] || cellScope[^1] != scope[duty])
            {
                cellArea.Add(area[duty]);
                cellScope.Add(scope[duty]);
                cellStarts.Add(place);
                accountable.Add(0);
                areaStarts[area[duty] + 1]++;
            }

            if (involvements[duty].IsAccountable) accountable[^1]++;
            cellOf[duty] = cellArea.Count - 1;
        }

        for (var row = 0; row < areas.Facts.Length; row++) areaStarts[row + 1] += areaStarts[row];
        cellStarts.Add(order.Length);
        return new()
        {
            Seat = seat,
            Cell = cellOf,
            Involvements = involvements,
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

    /// <summary>The duties ordered by area, scope, Accountable first, then seat, by counting.</summary>
    private int[] ByCell(int[] area, int[] scope, InvolvementSet[] involvements)
    {
        var scopes = units + 1;
        var keys = new int[area.Length];
        if ((long)areas.Facts.Length * scopes * 2 <= Math.Max(1 << 20, area.Length))
        {
            // All cells that there can be are few: one pass.
            for (var duty = 0; duty < keys.Length; duty++)
                keys[duty] = (((area[duty] * scopes) + scope[duty] + 1) * 2) + (involvements[duty].IsAccountable ? 0 : 1);
            return Groups.By(areas.Facts.Length * scopes * 2, keys).Values;
        }

        // Three stable passes, the last key first.
        for (var duty = 0; duty < keys.Length; duty++) keys[duty] = involvements[duty].IsAccountable ? 0 : 1;
        var order = Groups.By(2, keys).Values;
        for (var place = 0; place < keys.Length; place++) keys[place] = scope[order[place]] + 1;
        order = Groups.By(scopes, keys, order).Values;
        for (var place = 0; place < keys.Length; place++) keys[place] = area[order[place]];
        return Groups.By(areas.Facts.Length, keys, order).Values;
    }
}
