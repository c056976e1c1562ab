using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A unit, region or product of a chart; also the scope of a responsibility.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct OrgUnit : IEquatable<OrgUnit>, IHandle<OrgUnit>
{
    private readonly OrgChart? _chart;

    internal OrgUnit(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no unit of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>The unit it belongs to; null for a root.</summary>
    public OrgUnit? Parent => Chart.UnitTable.Tree.Parents[Row] is var row and >= 0 ? new OrgUnit(Chart, row) : null;

    /// <summary>The units it consists of, ordered by id.</summary>
    public HandleList<OrgUnit> Parts
    {
        get
        {
            var (rows, start, count) = Chart.UnitTable.Tree.ChildSlice(Row);
            return new(Chart, rows, start, count);
        }
    }

    private UnitFact Fact => Chart.UnitTable.Facts[Row];


    internal int Row { get; }

    /// <summary>Whether it contains another unit, at any distance. A unit does not contain itself.</summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public bool IsAbove(OrgUnit other) => Chart.UnitTable.Tree.IsAbove(Row, Chart.RowOf(other));

    /// <inheritdoc/>
    public bool Equals(OrgUnit other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OrgUnit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no unit" : Name;

    static OrgUnit IHandle<OrgUnit>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(OrgUnit left, OrgUnit right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(OrgUnit left, OrgUnit right) => !left.Equals(right);
}
