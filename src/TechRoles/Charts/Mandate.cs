using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The part that a position has in a decision.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Mandate : IEquatable<Mandate>, IHandle<Mandate>
{
    private readonly OrgChart? _chart;

    internal Mandate(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no mandate of any chart.");

    /// <summary>The decision.</summary>
    public Decision Decision => new(Chart, Chart.Outside.RowOf(FactLists.Decisions, Fact.Decision));

    /// <summary>The position.</summary>
    public Position Position => Chart.PositionOrNull(Fact.Position)!.Value;

    /// <summary>Which part it has.</summary>
    public MandateKind Kind => Fact.Kind;

    private MandateFact Fact => Chart.Outside.Mandates[Row];

    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Mandate other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mandate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no mandate" : $"{Position} {Kind} {Decision}";

    static Mandate IHandle<Mandate>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Mandate left, Mandate right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Mandate left, Mandate right) => !left.Equals(right);
}
