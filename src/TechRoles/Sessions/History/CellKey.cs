using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>A cell by its ids, so that it can be found in the charts of other days.</summary>
internal readonly record struct CellKey(string Area, string? Scope) : IComparable<CellKey>
{
    /// <summary>The cells of a chart that are required or in which somebody is Accountable.</summary>
    public static IEnumerable<CellKey> Of(OrgChart chart)
    {
        foreach (var cell in chart.StatedCells)
            if (cell.Accountable.Count > 0) yield return Of(cell);
        foreach (var area in chart.Areas)
            if (area.IsRequired && area.Parts.Count == 0) yield return Of(area.In(area.RequiredIn));
    }

    public static CellKey Of(Cell cell) => new(cell.Area.Id, cell.Scope?.Id);

    /// <summary>The cell in the chart of a day; null where the chart does not have its area or scope.</summary>
    public Cell? In(OrgChart chart)
    {
        if (!chart.TryArea(Area, out var area)) return null;
        if (Scope is null) return area.In(null);
        return chart.TryUnit(Scope, out var unit) ? area.In(unit) : null;
    }

    public int CompareTo(CellKey other) =>
        string.CompareOrdinal(Area, other.Area) is var order and not 0 ? order : string.CompareOrdinal(Scope, other.Scope);
}
