using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A group or person outside the line of command.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Stakeholder : IEquatable<Stakeholder>, IHandle<Stakeholder>
{
    private readonly OrgChart? _chart;

    internal Stakeholder(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no stakeholder of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>What kind of stakeholder; null where none is stated.</summary>
    public string? Kind => Fact.Kind;

    /// <summary>How much weight it has.</summary>
    public Influence Influence => Fact.Influence;

    /// <summary>How much it cares.</summary>
    public Influence Interest => Fact.Interest;

    /// <summary>The position that is this stakeholder; null for a group or an outsider.</summary>
    public Position? Position => Chart.PositionOrNull(Fact.Position);

    /// <summary>What positions do with it, ordered by position.</summary>
    public HandleList<Engagement> Engagements =>
        new(Chart, Chart.Outside.Naming(FactLists.Engagements, "stakeholder", Id));

    /// <summary>What it asks of areas, ordered by id.</summary>
    public HandleList<Need> Needs => new(Chart, Chart.Outside.Naming(FactLists.Needs, "stakeholder", Id));

    private StakeholderFact Fact => Chart.Outside.Stakeholders[Row];

    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Stakeholder other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stakeholder other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no stakeholder" : Name;

    static Stakeholder IHandle<Stakeholder>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Stakeholder left, Stakeholder right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Stakeholder left, Stakeholder right) => !left.Equals(right);
}
