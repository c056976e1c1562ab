using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What a position does with a stakeholder.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Engagement : IEquatable<Engagement>, IHandle<Engagement>
{
    private readonly OrgChart? _chart;

    internal Engagement(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no engagement of any chart.");

    /// <summary>The position.</summary>
    public Position Position => Chart.PositionOrNull(Fact.Position)!.Value;

    /// <summary>The stakeholder.</summary>
    public Stakeholder Stakeholder => new(Chart, Chart.Outside.RowOf(FactLists.Stakeholders, Fact.Stakeholder));

    /// <summary>What the position does.</summary>
    public EngagementKind Kind => Fact.Kind;

    /// <summary>On what; null: on everything.</summary>
    public string? Topic => Fact.Topic;

    /// <summary>How far the stakeholder supports it today.</summary>
    public EngagementLevel Current => Fact.Current;

    /// <summary>How far it should.</summary>
    public EngagementLevel Desired => Fact.Desired;

    internal string StakeholderId => Fact.Stakeholder;

    private EngagementFact Fact => Chart.Outside.Engagements[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Engagement other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Engagement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no engagement" : $"{Position} {Kind} {StakeholderId}";

    static Engagement IHandle<Engagement>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Engagement left, Engagement right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Engagement left, Engagement right) => !left.Equals(right);
}
