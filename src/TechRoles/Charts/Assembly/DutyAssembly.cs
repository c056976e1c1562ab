using TechRoles.Catalogue;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Turns statements into duties: what a position states itself, else what its roles bring, else, where that was asked for, what its
/// recognised title usually has.
/// </summary>
internal sealed class DutyAssembly(
    AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, Statements statements, int units)
{
    private int[] _position = [];
    private int[] _area = [];
    private int[] _scope = [];
    private InvolvementSet[] _involvements = [];
    private readonly RareColumn<int> _roleNumbers = new();
    private readonly RareColumn<Basis> _basis = new();
    private readonly RareColumn<bool> _joint = new();
    private readonly List<OwnEntry> _entries = [];
    private int _count;

    /// <param name="assumed">The role whose usual remit stands in for a position without responsibilities; null for none.</param>
    public DutyTable Assemble(Func<int, CatalogueRole?> assumed)
    {
        if (!EachStatementIsADuty())
        {
            Gather(assumed);
            return Arrange();
        }

        TakeStatements();
        return Arrange(statements.OwnerStarts);
    }

    /// <summary>
    /// Whether positions have their own statements and nothing else, one for each cell, so that these can be taken as they are.
    /// </summary>
    private bool EachStatementIsADuty()
    {
        if (roles.Facts.Length > 0 || context.Options.AssumeRemits) return false;
        for (var position = 0; position < positions.Count && statements.Count > 0; position++)
        {
            for (var at = statements.OwnerStarts[position] + 1; at < statements.OwnerStarts[position + 1]; at++)
                if (statements.Area[at] == statements.Area[at - 1] && statements.Scope[at] == statements.Scope[at - 1]) return false;
        }

        return true;
    }

    private void TakeStatements()
    {
        (_area, _scope, _count) = (statements.Area, statements.Scope, statements.Count);
        (_position, _involvements) = (new int[_count], new InvolvementSet[_count]);
        if (_count == 0) return;
        Ranges.Each(positions.Count, Ranges.Pieces(_count), (_, from, to) =>
        {
            for (var position = from; position < to; position++)
            {
                if ((position & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
                for (var duty = statements.OwnerStarts[position]; duty < statements.OwnerStarts[position + 1]; duty++)
                {
                    _position[duty] = position;
                    _involvements[duty] = default(InvolvementSet).With(statements.Bits[duty].Involvement);
                }
            }
        });
        for (var duty = 0; duty < _count; duty++)
            if (statements.Bits[duty].Joint == true) _joint[duty] = true;
    }

    /// <summary>Puts duties together position by position, whatever they come from.</summary>
    internal void Gather(Func<int, CatalogueRole?> assumed)
    {
        // As many as statements, unless roles or assumptions bring more.
        Resize(statements.Count);
        var remits = RoleRemits();
        var carriers = new int[roles.Facts.Length];
        for (var position = 0; position < positions.Count; position++)
            foreach (var role in positions.Roles[position]) carriers[role]++;

        for (var position = 0; position < positions.Count; position++)
        {
            if ((position & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var first = _count;
            foreach (var (area, scope, held) in EntriesOf(position)) Add(position, area, scope, held, -1, Basis.Stated);
            if (positions.Roles.CountOf(position) > 0) TakeFromRoles(position, first, remits, carriers);
            if (_count == first && context.Options.AssumeRemits && assumed(position) is { } role) Assume(position, role);
        }

        Resize(_count);
    }

    private List<OwnEntry> EntriesOf(int owner)
    {
        statements.EntriesOf(owner, _entries);
        return _entries;
    }

    private void TakeFromRoles(int position, int first, List<OwnEntry>[] remits, int[] carriers)
    {
        var own = new HashSet<(int, int)>();
        for (var duty = first; duty < _count; duty++) own.Add((_area[duty], _scope[duty]));
        var brought = RoleDuties.Brought<(int Area, int Scope), int>(positions.Roles[position], RemitOf, own.Contains);
        if (brought.Count == 0) return;
        foreach (var (cell, (held, role)) in brought) Add(position, cell.Area, cell.Scope, held, role, Basis.Stated);
        SortFrom(first);

        IEnumerable<((int Area, int Scope) Cell, Held Held)> RemitOf(int role)
        {
            var everywhere = RoleDuties.Everywhere(role, positions.Scope[position], positions.Unit[position], -1, one => carriers[one]);
            foreach (var (area, scope, held) in remits[role]) yield return ((area, scope >= 0 ? scope : everywhere), held);
        }
    }

    private void Assume(int position, CatalogueRole role)
    {
        var first = _count;
        foreach (var (area, held) in RoleDuties.Usual(role, _ => false))
            Add(position, RowOf(area), positions.Scope[position], held, -1, Basis.Assumed);
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
            foreach (var (area, held) in RoleDuties.Usual(known, area => stated.Contains(RowOf(area))))
                remits[role].Add(new(RowOf(area), -1, held));
        }

        return remits;
    }

    private int RowOf(string area) => areas.RowOf[context.Names.Intern(area)];

    private void Add(int position, int area, int scope, Held held, int through, Basis basis)
    {
        if (_count == _position.Length) Resize(Math.Max(16, _count * 2));
        (_position[_count], _area[_count], _scope[_count], _involvements[_count]) = (position, area, scope, held.Set);
        _roleNumbers[_count] = through + 1;
        _basis[_count] = basis;
        _joint[_count++] = held.IsJoint;
    }

    private void Resize(int count)
    {
        Array.Resize(ref _position, count);
        Array.Resize(ref _area, count);
        Array.Resize(ref _scope, count);
        Array.Resize(ref _involvements, count);
    }

    private void SortFrom(int first)
    {
        var order = Enumerable.Range(first, _count - first).OrderBy(duty => _area[duty]).ThenBy(duty => _scope[duty]).ToArray();
        Permute(duty => _area[duty], (duty, area) => _area[duty] = area);
        Permute(duty => _scope[duty], (duty, scope) => _scope[duty] = scope);
        Permute(duty => _involvements[duty], (duty, set) => _involvements[duty] = set);
        Permute(duty => _roleNumbers[duty], (duty, role) => _roleNumbers[duty] = role);
        Permute(duty => _joint[duty], (duty, joint) => _joint[duty] = joint);

        void Permute<T>(Converter<int, T> read, Action<int, T> write)
        {
            var moved = Array.ConvertAll(order, read);
            for (var i = 0; i < moved.Length; i++) write(first + i, moved[i]);
        }
    }

    internal DutyTable Arrange() => Arrange(StartsOf(_position));

    private int[] StartsOf(int[] others)
    {
        var starts = new int[positions.Count + 1];
        foreach (var position in others) starts[position + 1]++;
        for (var position = 0; position < positions.Count; position++) starts[position + 1] += starts[position];
        return starts;
    }

    private DutyTable Arrange(int[] positionStarts)
    {
        context.Cancel.ThrowIfCancellationRequested();
        var cells = CellNumbers.Of(_area, _scope, areas.Facts.Length, units);
        (_area, _scope) = ([], []);
        var anyExcluded = false;
        var slots = cells.CellOf;
        var pieces = Ranges.Pieces(slots.Length);
        Ranges.Each(slots.Length, pieces, (_, from, to) =>
        {
            var any = false;
            for (var duty = from; duty < to; duty++)
            {
                any |= _involvements[duty].IsExcluded;
                slots[duty] = (slots[duty] * 2) + (_involvements[duty].IsAccountable ? 0 : 1);
            }

            if (any) anyExcluded = true;
        });

        // Each cell has two slots, the Accountable and the others.
        context.Cancel.ThrowIfCancellationRequested();
        var (bySlot, cellPositions) = Groups.ByWith(cells.Count * 2, slots, _position, pieces);
        Ranges.Each(slots.Length, pieces, (_, from, to) =>
        {
            for (var duty = from; duty < to; duty++) slots[duty] >>= 1;
        });
        var starts = new int[cells.Count + 1];
        var accountable = new int[cells.Count];
        for (var cell = 0; cell < accountable.Length; cell++)
        {
            starts[cell] = bySlot.Start(cell * 2);
            accountable[cell] = bySlot.CountOf(cell * 2);
        }

        starts[^1] = _count;
        var areaStarts = new int[areas.Facts.Length + 1];
        foreach (var area in cells.AreaOf) areaStarts[area + 1]++;
        for (var row = 0; row < areas.Facts.Length; row++) areaStarts[row + 1] += areaStarts[row];
        return new()
        {
            Position = _position,
            Cell = slots,
            Involvements = _involvements,
            RoleNumbers = _roleNumbers,
            Basis = _basis,
            Joint = _joint,
            PositionStarts = positionStarts,
            CellArea = cells.AreaOf,
            CellScope = cells.ScopeOf,
            CellStarts = starts,
            CellDuties = bySlot.Values,
            CellPositions = cellPositions,
            AccountableCount = accountable,
            AreaStarts = areaStarts,
            AnyExcluded = anyExcluded,
        };
    }
}
