using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A board or committee.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct GoverningBody : IEquatable<GoverningBody>, IHandle<GoverningBody>
{
    private readonly OrgChart? _chart;

    internal GoverningBody(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no governing body of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>What kind of body; null where none is stated.</summary>
    public string? Kind => Fact.Kind;

    /// <summary>The positions that sit on it, members and attendees.</summary>
    public IEnumerable<(Position Position, SeatKind Kind)> Seats
    {
        get
        {
            var (chart, id) = (Chart, Id);
            return chart.Outside.FactsNaming(FactLists.Seats, "body", id)
                .Select(position => (chart.PositionOrNull(position.Position)!.Value, position.Kind));
        }
    }

    private BodyFact Fact => Chart.Outside.Bodies[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(GoverningBody other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GoverningBody other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no governing body" : Name;

    static GoverningBody IHandle<GoverningBody>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(GoverningBody left, GoverningBody right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(GoverningBody left, GoverningBody right) => !left.Equals(right);
}
