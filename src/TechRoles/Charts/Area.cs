using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Something that one can be responsible for.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Area : IEquatable<Area>, IHandle<Area>
{
    private readonly OrgChart? _chart;

    internal Area(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no area of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>The area it is part of; null for a root.</summary>
    public Area? Parent => Chart.AreaTable.Tree.Parents[Row] is var row and >= 0 ? new Area(Chart, row) : null;

    /// <summary>The areas it consists of, ordered by id.</summary>
    public HandleList<Area> Parts
    {
        get
        {
            var (rows, start, count) = Chart.AreaTable.Tree.ChildSlice(Row);
            return new(Chart, rows, start, count);
        }
    }

    /// <summary>Whether it has no parts.</summary>
    public bool IsLeaf => Parts.Count == 0;

    /// <summary>Which way it looks.</summary>
    public Orientation Orientation => Fact.Orientation;

    /// <summary>Whether somebody must be accountable for it. Rules examine leaves only.</summary>
    public bool IsRequired => Chart.AreaTable.Required[Row];

    /// <summary>The unit in whose scope it is examined; null: the whole organisation.</summary>
    public OrgUnit? RequiredIn => Chart.AreaTable.RequiredIn[Row] is var row and >= 0 ? new OrgUnit(Chart, row) : null;

    /// <summary>The areas that it controls, such as those that security controls.</summary>
    public HandleList<Area> Controls => new(Chart, Chart.AreaTable.Controls[Row], 0, Chart.AreaTable.Controls[Row].Length);

    /// <summary>The areas that control it.</summary>
    public HandleList<Area> ControlledBy => new(Chart, Chart.AreaTable.ControlledBy[Row], 0, Chart.AreaTable.ControlledBy[Row].Length);

    /// <summary>The areas that it depends on.</summary>
    public HandleList<Area> DependsOn => new(Chart, Chart.AreaTable.DependsOn[Row], 0, Chart.AreaTable.DependsOn[Row].Length);

    /// <summary>The cells of this area in which somebody has an entry: that of the whole organisation first, then by unit.</summary>
    public HandleList<Cell> Cells => new(Chart, Chart.DutyTable.OfArea(Row));

    /// <summary>What is asked of whoever is accountable for it. Rows of one group are alternatives.</summary>
    public ValueList<RequirementFact> Requirements => Chart.Outside.FactsNaming(FactLists.Requirements, "area", Id);

    /// <summary>What stakeholders ask of it, ordered by id.</summary>
    public HandleList<Need> Needs => new(Chart, Chart.Outside.Naming(FactLists.Needs, "area", Id));

    /// <summary>The decisions that are about it, ordered by id.</summary>
    public HandleList<Decision> Decisions => new(Chart, Chart.Outside.Naming(FactLists.Decisions, "area", Id));

    /// <summary>The initiatives that touch it, ordered by id.</summary>
    public HandleList<Initiative> Initiatives => new(Chart, Chart.Outside.Naming(FactLists.Initiatives, "areas", Id));

    /// <summary>
    /// The days on which somebody is stated to be responsible for the work in the area itself, in whatever scope: as the facts state them,
    /// also before and after the day of the chart, and of roles where a position carries them. Always where who does it on the day of the
    /// chart is stated without days.
    /// </summary>
    /// <remarks>Empty where nobody ever is. <b>Cost:</b> O(entries in its cells + dated facts of the area).</remarks>
    public IEnumerable<Period> DaysOfWork
    {
        get
        {
            var (chart, dated) = (Chart, Chart.Outside.DatedWork);
            ResponsibilityFact[] work = dated.Count == 0
                ? []
                : [.. dated.Naming("area", Id).Select(row => dated[row])
                    .Where(row => row.Role is null || (chart.TryRole(row.Role, out var role) && chart.PositionTable.IsCarried(role.Row)))];
            foreach (var cell in Cells)
            {
                foreach (var duty in cell.DutyRows)
                {
                    if (!duty.Involvements.Contains(Involvement.Responsible)) continue;
                    var (position, role) = (duty.Position.Id, duty.Through?.Id);
                    var isDated = duty.Basis == Basis.Stated
                        && Array.Exists(work, row => role is null ? row.Position == position : row.Role == role);
                    if (!isDated) return [Period.Always];
                }
            }

            return work.Select(row => row.Period).Distinct();
        }
    }

    private AreaFact Fact => Chart.AreaTable.Facts[Row];

    internal int Row { get; }

    /// <summary>
    /// The cells of this area in units inside a scope, that scope left out: units stand in preorder, so they are one slice.
    /// </summary>
    public HandleList<Cell> CellsWithin(OrgUnit? scope)
    {
        var (first, end) = scope is { } unit ? (unit.Row + 1, unit.Row + Chart.UnitTable.Tree.Size(unit.Row)) : (0, int.MaxValue);
        return new(Chart, Chart.DutyTable.Between(Row, first, end));
    }

    /// <summary>Whether another area is part of it, at any distance. An area is not part of itself.</summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public bool IsAbove(Area other) => Chart.AreaTable.Tree.IsAbove(Row, Chart.RowOf(other));

    /// <summary>Whether another area is part of it, or is the same.</summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public bool Covers(Area other) => this == other || IsAbove(other);

    /// <summary>The cell of this area in a unit, or in the whole organisation where null; it need not be stated.</summary>
    /// <exception cref="ArgumentException"><paramref name="scope"/> belongs to another chart.</exception>
    public Cell In(OrgUnit? scope) => new(Chart, Row, scope is { } unit ? Chart.RowOf(unit, nameof(scope)) : -1);

    /// <inheritdoc/>
    public bool Equals(Area other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Area other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no area" : Name;

    static Area IHandle<Area>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Area left, Area right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Area left, Area right) => !left.Equals(right);
}
