using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>That a person sits in a position, or stands by to.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Assignment : IEquatable<Assignment>, IHandle<Assignment>
{
    private readonly OrgChart? _chart;

    internal Assignment(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no assignment of any chart.");

    /// <summary>The person.</summary>
    public Person Person => new(Chart, Assigned.Person);

    /// <summary>The position.</summary>
    public Position Position => new(Chart, Assigned.Position);

    /// <summary>The share of a full week; null where none is stated.</summary>
    public Percent? Share => Assigned.Share < 0 ? null : Percent.Create(Assigned.Share).AsT0;

    /// <summary>In which way the person sits there.</summary>
    public AssignmentMode Mode => Assigned.Mode;

    /// <summary>Whether the person does the job (permanent, acting or interim), and not only stands by.</summary>
    public bool Fills => Assigned.Fills;

    /// <summary>The days on which it holds.</summary>
    public Period Period => Assigned.Period;

    private Assigned Assigned => Chart.PeopleTable.Assignments[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Assignment other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Assignment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no assignment" : $"{Person} in {Position}";

    static Assignment IHandle<Assignment>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Assignment left, Assignment right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Assignment left, Assignment right) => !left.Equals(right);
}
