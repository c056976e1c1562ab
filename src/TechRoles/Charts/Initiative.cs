using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A technical action plan.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Initiative : IEquatable<Initiative>, IHandle<Initiative>
{
    private readonly OrgChart? _chart;

    internal Initiative(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no initiative of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>What kind of plan; null where none is stated.</summary>
    public string? Kind => Fact.Kind;

    /// <summary>The position that answers for it; null where none is stated.</summary>
    public Position? Sponsor => Chart.PositionOrNull(Fact.Sponsor);

    /// <summary>The ids of the goals it serves.</summary>
    public ValueList<string> GoalIds => Fact.Goals;

    /// <summary>The goals it serves, ordered by id.</summary>
    public IEnumerable<Goal> Goals
    {
        get
        {
            var chart = Chart;
            return Fact.Goals.Select(id => new Goal(chart, chart.Outside.RowOf(FactLists.Goals, id)));
        }
    }

    /// <summary>The needs it answers, ordered by id.</summary>
    public IEnumerable<Need> Needs
    {
        get
        {
            var chart = Chart;
            return Fact.Needs.Select(id => new Need(chart, chart.Outside.RowOf(FactLists.Needs, id)));
        }
    }

    /// <summary>The areas it touches.</summary>
    public IEnumerable<Area> Areas
    {
        get
        {
            var chart = Chart;
            return Fact.Areas.Select(id => chart.AreaOrNull(id)!.Value);
        }
    }

    /// <summary>The ids of the needs it answers.</summary>
    public ValueList<string> NeedIds => Fact.Needs;

    /// <summary>When it runs.</summary>
    public Period Period => Fact.Period;

    private InitiativeFact Fact => Chart.Outside.Initiatives[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Initiative other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Initiative other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no initiative" : Name;

    static Initiative IHandle<Initiative>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Initiative left, Initiative right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Initiative left, Initiative right) => !left.Equals(right);
}
