using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A person of a chart.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Person : IEquatable<Person>, IHandle<Person>
{
    private readonly OrgChart? _chart;

    internal Person(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no person of any chart.");

    /// <summary>The id.</summary>
    public string Id => Chart.Names.Text(Chart.PeopleTable.Id[Row]);

    /// <summary>The name; null where none is stated. Reports show it only on request.</summary>
    public string? Name => Chart.PeopleTable.Name[Row];

    /// <summary>Where the person sits or stands by, ordered by position.</summary>
    public HandleList<Assignment> Assignments => ChartOrder.Of(new HandleList<Assignment>(Chart, Chart.PeopleTable.ByPerson.Slice(Row)));

    /// <summary>What the person can show, ordered by discipline.</summary>
    public ValueList<QualificationFact> Qualifications => Chart.Outside.FactsNaming(FactLists.Qualifications, "person", Id);

    /// <summary>What the person could show once, and no more on the day of the chart.</summary>
    public ValueList<QualificationFact> ExpiredQualifications
    {
        get
        {
            var expired = Chart.Outside.Expired;
            return [.. expired.Naming("person", Id).Select(row => expired[row])];
        }
    }

    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Person other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Person other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no person" : Id;

    static Person IHandle<Person>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Person left, Person right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Person left, Person right) => !left.Equals(right);
}
