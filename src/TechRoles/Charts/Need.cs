using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What a stakeholder asks of an area.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Need : IEquatable<Need>, IHandle<Need>
{
    private readonly OrgChart? _chart;

    internal Need(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no need of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>The id of the stakeholder.</summary>
    public string StakeholderId => Fact.Stakeholder;

    /// <summary>The stakeholder.</summary>
    public Stakeholder Stakeholder => new(Chart, Chart.Outside.RowOf(FactLists.Stakeholders, Fact.Stakeholder));

    /// <summary>The initiatives that answer it, ordered by id.</summary>
    public HandleList<Initiative> Initiatives => new(Chart, Chart.Outside.Naming(FactLists.Initiatives, "needs", Id));

    /// <summary>The area.</summary>
    public Area Area => Chart.AreaOrNull(Fact.Area)!.Value;

    /// <summary>False: nobody has said it, somebody has understood it.</summary>
    public bool IsStated => Fact.Stated != false;

    /// <summary>The need in words; null where none are stated.</summary>
    public string? Text => Fact.Text;

    private NeedFact Fact => Chart.Outside.Needs[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Need other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Need other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no need" : Id;

    static Need IHandle<Need>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Need left, Need right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Need left, Need right) => !left.Equals(right);
}
