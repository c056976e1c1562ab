using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>An area in a scope, without the chart: two are equal where the ids are, whatever the names.</summary>
/// <param name="Area">The id of the area.</param>
/// <param name="Scope">The id of the unit; null: the whole organisation, or no scope is meant.</param>
public sealed record RemitCell(string Area, string? Scope = null)
{
    /// <summary>The name of the area; the id where none is known.</summary>
    public string AreaName { get; init; } = Area;

    /// <summary>The name of the unit; the id where none is known; null without a scope.</summary>
    public string? ScopeName { get; init; } = Scope;

    /// <summary>Which way the area looks.</summary>
    public Orientation Orientation { get; init; }

    /// <summary>Where the area stands in the catalogue; those that it does not know come last.</summary>
    internal int Place { get; init; } = int.MaxValue;

    /// <inheritdoc/>
    public bool Equals(RemitCell? other) => other is not null && Area == other.Area && Scope == other.Scope;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area, Scope);

    /// <summary>The area and, where there is one, the scope: <c>Support in EMEA</c>.</summary>
    public override string ToString() => ScopeName is null ? AreaName : $"{AreaName} in {ScopeName}";

    internal static int InOrder(RemitCell left, RemitCell right)
    {
        var order = left.Place.CompareTo(right.Place);
        if (order == 0) order = string.CompareOrdinal(left.Area, right.Area);
        return order == 0 ? string.CompareOrdinal(left.Scope, right.Scope) : order;
    }
}

/// <summary>What a role or position has to do with one cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Involvements">What it has to do with it; not empty.</param>
public sealed record RemitEntry(RemitCell Cell, InvolvementSet Involvements)
{
    /// <summary>Whether it is held jointly by rule, so that it is not contested.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Who says so, in the order of the involvements; a chart for what is stated there.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>Whether it has anything to do with the cell but being explicitly not the owner.</summary>
    public bool IsHeld => !Involvements.IsExcluded && !Involvements.IsEmpty;

    /// <summary>The cell and the letters: <c>Support in EMEA A/R</c>.</summary>
    public override string ToString() => $"{Cell} {Involvements}";
}

/// <summary>A cell that two remits hold.</summary>
/// <param name="One">What the first has to do with it.</param>
/// <param name="Other">What the second has to do with it.</param>
public sealed record SharedCell(RemitEntry One, RemitEntry Other)
{
    /// <summary>The cell.</summary>
    public RemitCell Cell => One.Cell;

    /// <summary>Whether both answer for it, and not jointly by rule.</summary>
    public bool IsContested =>
        One.Involvements.IsAccountable && Other.Involvements.IsAccountable && !(One.IsJoint && Other.IsJoint);
}
