using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>An abstract kind of job that positions of a chart carry.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Role : IEquatable<Role>, IHandle<Role>
{
    private readonly OrgChart? _chart;

    internal Role(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no role of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Fact.Id;

    /// <summary>Its title; the id where none is stated.</summary>
    public string Title => Fact.Title ?? Fact.Id;

    /// <summary>Its kind in the catalogue; Other where none is stated.</summary>
    public RoleKind Kind => Fact.Kind;

    /// <summary>Whether the catalogue defines it; otherwise the source lists it.</summary>
    public bool IsFromCatalogue => !Chart.RoleTable.IsListed(Row);

    /// <summary>What is asked of whoever carries it. Rows of one group are alternatives.</summary>
    public ValueList<RequirementFact> Requirements => Chart.Outside.FactsNaming(FactLists.Requirements, "role", Id);

    private RoleFact Fact => Chart.RoleTable.Facts[Row];


    internal int Row { get; }

    /// <inheritdoc/>
    public bool Equals(Role other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Role other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no role" : Title;

    static Role IHandle<Role>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Role left, Role right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Role left, Role right) => !left.Equals(right);
}
