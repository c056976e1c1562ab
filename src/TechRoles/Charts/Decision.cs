using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Something that has to be decided, once or again and again.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Decision : IEquatable<Decision>, IHandle<Decision>
{
    private readonly OrgChart? _chart;

    internal Decision(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no decision of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>The area that it is about; null where none is stated.</summary>
    public Area? Area => Chart.AreaOrNull(Fact.Area);

    /// <summary>The days on which it is open. It is part of the chart before and after, too.</summary>
    public Period Period => Fact.Period;

    /// <summary>Who has which part in it, ordered by position and kind.</summary>
    public HandleList<Mandate> Mandates => new(Chart, Chart.Outside.Naming(FactLists.Mandates, "decision", Id));

    private DecisionFact Fact => Chart.Outside.Decisions[Row];

    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Decision other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no decision" : Name;

    static Decision IHandle<Decision>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Decision left, Decision right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Decision left, Decision right) => !left.Equals(right);
}
