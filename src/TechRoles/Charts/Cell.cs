using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>An area in a scope: the place where responsibilities meet. It is <i>stated</i> where somebody has an entry in it.</summary>
/// <remarks>
/// <para>Whoever is <i>effectively</i> accountable is found by walking upwards: at each area from this one to its root, at each unit from
/// the scope to the whole organisation, the first cell in which anybody is Accountable decides. So the nearer area beats the nearer
/// scope. Whoever is Excluded on the way is taken out.</para>
/// <para><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public readonly struct Cell : IEquatable<Cell>, IHandle<Cell>
{
    private readonly OrgChart? _chart;
    private readonly int _area;
    private readonly int _scope;

    internal Cell(OrgChart chart, int area, int scope) =>
        (_chart, _area, _scope, Row) = (chart, area, scope, chart.DutyTable.CellAt(area, scope));

    internal Cell(OrgChart chart, int row) => (_chart, _area, _scope, Row) =
        (chart, chart.DutyTable.CellArea[row], chart.DutyTable.CellScope[row],
            chart.DutyTable.StatedRow(row));

    /// <summary>The chart that the cell is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no cell of any chart.");

    /// <summary>The area.</summary>
    public Area Area => new(Chart, _area);

    /// <summary>The unit; null: the whole organisation.</summary>
    public OrgUnit? Scope => _scope < 0 ? null : new OrgUnit(Chart, _scope);

    /// <summary>Whether anybody has an entry in this very cell.</summary>
    public bool IsStated => Row >= 0;

    /// <summary>The entries of this very cell, the Accountable first; empty where it is not stated.</summary>
    public HandleList<Duty> Duties => ChartOrder.Of(DutyRows, AccountableRows.Count);

    /// <summary>The positions that are Accountable in this very cell.</summary>
    public HandleList<Position> Accountable => ChartOrder.Of(AccountableRows);

    /// <summary>The entries of <see cref="Accountable"/>, in the same order.</summary>
    public HandleList<Duty> AccountableDuties => ChartOrder.Of(AccountableDutyRows, AccountableRows.Count);

    /// <summary><see cref="Duties"/> in the order of the rows of positions, which need not be that of the chart after edits.</summary>
    public HandleList<Duty> DutyRows => IsStated ? Entries(Chart.DutyTable.InCell(Row), all: true) : default;

    /// <summary><see cref="Accountable"/> in the order of rows.</summary>
    public HandleList<Position> AccountableRows =>
        IsStated && Chart.DutyTable.InCell(Row) is var stated ? new(Chart, stated.PositionRows, stated.Start, stated.Accountable) : default;

    /// <summary><see cref="AccountableDuties"/> in the order of rows.</summary>
    public HandleList<Duty> AccountableDutyRows => IsStated ? Entries(Chart.DutyTable.InCell(Row), all: false) : default;

    /// <summary>The stated cell whose Accountable decide over this one; null where there is none.</summary>
    public Cell? DecidedBy => CellWalk.Decide(Chart.Charted, _area, _scope) is { Cell: var row and >= 0 } ? new Cell(Chart, row) : null;

    /// <summary>The next larger stated cell in which anybody is Accountable; null where there is none.</summary>
    public Cell? Around =>
        CellWalk.Decide(Chart.Charted, _area, _scope, pastStart: true) is { Cell: var row and >= 0 } ? new Cell(Chart, row) : null;

    /// <summary>The positions that are effectively accountable for this cell.</summary>
    public HandleList<Position> EffectivelyAccountable => ChartOrder.Of(EffectivelyAccountableRows);

    /// <summary>
    /// The positions that would be effectively accountable if nobody were Accountable in this very cell: those of <see cref="Around"/>.
    /// </summary>
    public HandleList<Position> AccountableAround => ChartOrder.Of(AccountableAroundRows);

    /// <summary><see cref="EffectivelyAccountable"/> in the order of rows.</summary>
    public HandleList<Position> EffectivelyAccountableRows => Deciding(pastStart: false);

    /// <summary><see cref="AccountableAround"/> in the order of rows.</summary>
    public HandleList<Position> AccountableAroundRows => Deciding(pastStart: true);

    /// <summary>
    /// The positions with an involvement other than Accountable that counts here: at this cell or on the way up to the one that decides, so
    /// that the work of an overseer does not leak below a delegation. Where nobody decides, the whole way counts.
    /// </summary>
    /// <param name="involvement">Responsible, Supports, Consulted or Informed.</param>
    public HandleList<Position> Effectively(Involvement involvement)
    {
        if (involvement == Involvement.Accountable) return EffectivelyAccountable;
        var positions = CellWalk.Holding(Chart.Charted, _area, _scope, involvement, pastDecision: false);
        return ChartOrder.Of(new HandleList<Position>(Chart, positions, 0, positions.Length));
    }

    /// <summary>Whether anybody does the work here or anywhere on the way to the top, beyond the cell that decides too.</summary>
    public bool HasDoerAround => CellWalk.HoldsAny(Chart.Charted, _area, _scope, Involvement.Responsible);

    /// <summary>The row of the stated cell; -1 where it is not stated.</summary>
    internal int Row { get; }

    internal int ScopeRow => _scope;

    /// <summary>The positions with an involvement in this very cell, in the order of the chart.</summary>
    public IEnumerable<Position> Holding(Involvement involvement)
    {
        foreach (var duty in Duties)
            if (duty.Involvements.Contains(involvement)) yield return duty.Position;
    }

    private HandleList<Duty> Entries(CellSlice stated, bool all) =>
        new(Chart, stated.DutyRows, stated.Start, all ? stated.Count : stated.Accountable);

    private HandleList<Position> Deciding(bool pastStart)
    {
        var (cell, left) = CellWalk.Decide(Chart.Charted, _area, _scope, pastStart);
        return left is not null ? new(Chart, left, 0, left.Length)
            : cell >= 0 ? new Cell(Chart, cell).AccountableRows
            : default;
    }

    /// <summary>The same scope in another area.</summary>
    /// <exception cref="ArgumentException"><paramref name="area"/> belongs to another chart.</exception>
    public Cell Of(Area area) => new(Chart, Chart.RowOf(area), _scope);

    /// <inheritdoc/>
    public bool Equals(Cell other) => ReferenceEquals(_chart, other._chart) && _area == other._area && _scope == other._scope;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_area * 31) + _scope;

    /// <summary>The area and, where it is not the whole organisation, the scope: <c>Support in EMEA</c>.</summary>
    public override string ToString() => _chart is null ? "no cell" : Scope is { } scope ? $"{Area} in {scope}" : Area.ToString();

    static Cell IHandle<Cell>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same cell of the same chart.</summary>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Whether they are different cells.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);
}
