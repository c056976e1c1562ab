using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Positions that can be edited: lines are moved, positions come and go, and what is stated of a position is replaced.</summary>
/// <remarks>
/// A position keeps its row, also while it is gone; one that comes in takes a spare row at the end. Spare rows and those of positions that
/// are gone are in no list. So findings, which speak in rows, mean the same before and after.
/// </remarks>
internal sealed partial class PositionTable
{
    private PositionEdits? _edits;
    private Groups? _carriers;

    /// <summary>Whether it is one that can be edited.</summary>
    public bool IsEdited => _edits is not null;

    /// <summary>The rows in which a position stands, ascending; null where they are the first ones.</summary>
    public int[]? Standing => _edits?.Standing;

    /// <summary>Whether a position stands in a row.</summary>
    public bool Stands(int row) => _edits is null || _edits.Stands[row];

    /// <summary>How many dotted lines there are.</summary>
    public int DottedCount { get => _edits is null ? Dotted.From.Length : field; private set; }

    /// <summary>How many positions are stated to be filled or vacant. <b>Cost:</b> O(positions), but for a table that is edited.</summary>
    public int StatusCount { get => _edits is null ? Status.Count(IsOccupancy) : field; private set; }

    /// <summary>How often a role is carried.</summary>
    public int CarriedCount { get => _edits is null ? Roles.Values.Length : field; private set; }

    /// <summary>The positions that carry a role, ascending; of a table that is edited.</summary>
    public (int[] Rows, int Start, int Count) CarriersOfRole(int role) => _carriers!.Slice(role);

    /// <summary>Whether any position carries a role.</summary>
    /// <remarks><b>Cost:</b> O(1) in a table that is edited, else O(roles that are carried).</remarks>
    public bool IsCarried(int role) => _edits is null ? Roles.Values.AsSpan().Contains(role) : CarriersOfRole(role).Count > 0;

    /// <summary>A position carries other roles than before.</summary>
    public void Carry(int row, int[] roles)
    {
        var (before, start, count) = Roles.Slice(row);
        for (var i = start; i < start + count; i++) _carriers!.Remove(before[i], row);
        foreach (var role in roles) _carriers!.Insert(role, row, (left, right) => left.CompareTo(right));
        CarriedCount += roles.Length - count;
        Roles.Set(row, roles);
    }

    /// <summary>The same positions, to be edited.</summary>
    /// <param name="names">Knows the names of ids, and takes new ones.</param>
    /// <param name="spare">For how many more positions there is room.</param>
    /// <param name="roles">How many rows of roles there are.</param>
    public PositionTable ToEditable(NameTable names, int spare, int roles)
    {
        int[] ids = [.. Id, .. Enumerable.Repeat(-1, spare)];
        var unset = new int[spare];
        unset.AsSpan().Fill(-1);
        return new()
        {
            Lines = Lines.ToMovable((left, right) => names.Compare(ids[left], ids[right]), spare),
            Id = ids,
            Title = Title,
            Unit = [.. Unit, .. unset],
            Scope = [.. Scope, .. unset],
            Grade = Grade,
            Status = [.. Status, .. new PositionStatus[spare]],
            Flags = [.. Flags, .. new PositionFlags[spare]],
            Capacity = [.. Capacity, .. new sbyte[spare]],
            Roles = Roles.ToEditable(spare),
            Dotted = Dotted with { Up = Dotted.Up.ToEditable(spare), Down = Dotted.Down.ToEditable(spare) },
            Nothing = Nothing,
            SolidDetails = SolidDetails,
            RowOf = RowOf.Copy(),
            DottedCount = DottedCount,
            StatusCount = StatusCount,
            CarriedCount = CarriedCount,
            _carriers = CarriersOf(roles).ToEditable(),
            _edits = new(Count, spare),
        };
    }

    /// <summary>The row for a position that is to come: the one that it had, else a spare one; -1 where there is none left.</summary>
    /// <param name="id">The name of its id.</param>
    public int Reserve(int id)
    {
        if (_edits!.Reserve(id) is not (var row and >= 0)) return -1;
        Id[row] = id;
        return row;
    }

    /// <summary>A position comes in, with nothing but what is stated of it and who it reports to.</summary>
    public void Add(int row, int manager, PositionValues facts)
    {
        RowOf[Id[row]] = row;
        _edits!.Set(row, stands: true);
        Lines.Add(row, manager);
        State(row, facts);
    }

    /// <summary>A position goes that has no line, no duty and nobody in it.</summary>
    public void Remove(int row)
    {
        if (IsOccupancy(Status[row])) StatusCount--;
        Status[row] = PositionStatus.Unknown;
        _pools = null;
        Lines.Remove(row);
        _edits!.Set(row, stands: false);
        _edits.Leave(Id[row], row);
        RowOf[Id[row]] = -1;
    }

    public string? NewTitleOf(int row) => _edits is not null && _edits.Texts.TryGetValue(row, out var texts) ? texts.Title : null;

    public string? GradeOf(int row, NameTable names) =>
        _edits is not null && _edits.Texts.TryGetValue(row, out var texts) ? texts.Grade : names.TextOrNull(Grade[row]);

    /// <summary>Replaces what is stated of a position.</summary>
    public void State(int row, PositionValues facts)
    {
        StatusCount += (IsOccupancy(facts.Status) ? 1 : 0) - (IsOccupancy(Status[row]) ? 1 : 0);
        if (facts.Status == PositionStatus.Pool || Status[row] == PositionStatus.Pool) _pools = null;
        _edits!.Texts[row] = (facts.Title, facts.Grade);
        (Unit[row], Scope[row], Status[row], Flags[row], Capacity[row]) =
            (facts.Unit, facts.Scope, facts.Status, facts.Flags, facts.Capacity);
    }

    /// <summary>Adds or takes away a dotted line.</summary>
    public void Dot(int row, int to, bool isAdded)
    {
        DottedCount += isAdded ? 1 : -1;
        if (isAdded)
        {
            Dotted.Up.Insert(row, to, (left, right) => left.CompareTo(right));
            Dotted.Down.Insert(to, row, (left, right) => left.CompareTo(right));
        }
        else
        {
            Dotted.Up.Remove(row, to);
            Dotted.Down.Remove(to, row);
        }
    }

    private Groups CarriersOf(int roles)
    {
        var carriers = new int[Roles.Values.Length];
        for (var (carrier, at) = (0, 0); carrier < Roles.Count; carrier++)
            for (var end = at + Roles.CountOf(carrier); at < end; at++) carriers[at] = carrier;
        return Groups.By(roles, Roles.Values, carriers);
    }

    private static bool IsOccupancy(PositionStatus status) => status is PositionStatus.Active or PositionStatus.Vacant;
}

/// <summary>What is stated of a position itself.</summary>
/// <param name="Title">Its title; the id where none is stated.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="Unit">A row of the unit table, or -1.</param>
/// <param name="Scope">A row of the unit table, or -1.</param>
/// <param name="Status">Its status.</param>
/// <param name="Flags">What it is stated to be.</param>
/// <param name="Capacity">Percent, or -1.</param>
internal readonly record struct PositionValues(
    string Title, string? Grade, int Unit, int Scope, PositionStatus Status, PositionFlags Flags, sbyte Capacity)
{
    public static PositionValues Of(Position known)
    {
        var table = known.Chart.PositionTable;
        var row = known.Row;
        return new(known.Title, known.Grade, table.Unit[row], table.Scope[row], table.Status[row], table.Flags[row], table.Capacity[row]);
    }
}

/// <summary>What edits put over the columns of positions.</summary>
internal sealed class PositionEdits
{
    private readonly Dictionary<int, int> _rowOf = [];
    private int _next;
    private int[]? _standing;
    private bool _isGathered = true;

    /// <param name="positions">How many positions there are, one in each of the first rows.</param>
    /// <param name="spare">How many rows stand ready behind them.</param>
    public PositionEdits(int positions, int spare)
    {
        (Count, _next) = (positions, positions);
        Stands = new bool[positions + spare];
        Stands.AsSpan(0, positions).Fill(true);
    }

    /// <summary>How many positions there are.</summary>
    public int Count { get; private set; }

    /// <summary>Titles and grades that came in by edits; they have no name.</summary>
    public Dictionary<int, (string Title, string? Grade)> Texts { get; } = [];

    public bool[] Stands { get; }

    /// <summary>The rows in which a position stands; null where none came or went.</summary>
    public int[]? Standing => _isGathered ? _standing : Gather();

    public int Reserve(int id)
    {
        if (_rowOf.TryGetValue(id, out var row)) return row;
        if (_next == Stands.Length) return -1;
        _rowOf.Add(id, _next);
        return _next++;
    }

    /// <summary>Keeps the row for the same position.</summary>
    public void Leave(int id, int row) => _rowOf[id] = row;

    public void Set(int row, bool stands)
    {
        Stands[row] = stands;
        Count += stands ? 1 : -1;
        _isGathered = false;
    }

    private int[] Gather()
    {
        var (rows, filled) = (new int[Count], 0);
        for (var row = 0; row < _next; row++)
            if (Stands[row]) rows[filled++] = row;
        _isGathered = true;
        return _standing = rows;
    }
}
