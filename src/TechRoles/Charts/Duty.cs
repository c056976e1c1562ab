using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What one position has to do with one cell, itself or through a role.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
public readonly struct Duty : IEquatable<Duty>, IHandle<Duty>
{
    private readonly OrgChart? _chart;

    internal Duty(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that it is part of.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no duty of any chart.");

    /// <summary>The position.</summary>
    public Position Position => new(Chart, Chart.DutyTable.Position[Row]);

    /// <summary>The cell.</summary>
    public Cell Cell => new(Chart, Chart.DutyTable.Cell[Row]);

    /// <summary>What the position has to do with it; not empty.</summary>
    public InvolvementSet Involvements => Chart.DutyTable.Involvements[Row];

    /// <summary>The role that brings it; null: it is the position's own.</summary>
    public Role? Through => Chart.DutyTable.Through(Row) is var row and >= 0 ? new Role(Chart, row) : null;

    /// <summary>What it rests on: stated facts, or an assumed remit.</summary>
    public Basis Basis => Chart.DutyTable.Basis[Row];

    /// <summary>Whether it is held jointly by rule, so that it is not contested.</summary>
    public bool IsJoint => Chart.DutyTable.Joint[Row];


    internal int Row { get; }

    /// <summary>The area of <see cref="Cell"/>, without looking for its scope.</summary>
    public Area Area => new(Chart, Chart.DutyTable.CellArea[Chart.DutyTable.Cell[Row]]);

    /// <inheritdoc/>
    public bool Equals(Duty other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duty other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>It for a person to read.</summary>
    public override string ToString() => _chart is null ? "no duty" : $"{Position}: {Cell} {Involvements}";

    static Duty IHandle<Duty>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Duty left, Duty right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Duty left, Duty right) => !left.Equals(right);
}
