using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A business goal.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Goal : IEquatable<Goal>, IHandle<Goal>
{
    private readonly OrgChart? _chart;

    internal Goal(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no goal of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name; the id where none is stated.</summary>
    public string Name => Fact.Name ?? Fact.Id;

    /// <summary>The position that answers for it; null where none is stated.</summary>
    public Position? Owner => Chart.PositionOrNull(Fact.Owner);

    /// <summary>Its horizon.</summary>
    public Period Period => Fact.Period;

    /// <summary>The ids of the goals that pull the other way.</summary>
    public ValueList<string> Opposes => Fact.Opposes;

    /// <summary>The goals that pull the other way, as this one says, ordered by id.</summary>
    public IEnumerable<Goal> OpposedGoals
    {
        get
        {
            var chart = Chart;
            return Fact.Opposes.Select(id => new Goal(chart, chart.Outside.RowOf(FactLists.Goals, id)));
        }
    }

    /// <summary>The plans that serve it, ordered by id.</summary>
    public HandleList<Initiative> Initiatives =>
        new(Chart, Chart.Outside.Naming(FactLists.Initiatives, "goals", Id));

    private GoalFact Fact => Chart.Outside.Goals[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Goal other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Goal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no goal" : Name;

    static Goal IHandle<Goal>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Goal left, Goal right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Goal left, Goal right) => !left.Equals(right);
}
