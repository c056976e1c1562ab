using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Puts parents before their parts, and else keeps the order.</summary>
internal static class AreaOrder
{
    /// <returns>False where a parent is missing or areas are each other's parts.</returns>
    internal static bool TrySort(ValueList<CatalogueArea> areas, out ValueList<CatalogueArea> sorted)
    {
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = areas.ToList();
        var order = new List<CatalogueArea>(waiting.Count);
        while (waiting.Count > 0 && waiting.RemoveAll(PlaceIfReady) > 0) { }

        sorted = order.ToValueList();
        return waiting.Count == 0;

        bool PlaceIfReady(CatalogueArea area)
        {
            if (area.Parent is not null && !placed.Contains(area.Parent)) return false;
            placed.Add(area.Id);
            order.Add(area);
            return true;
        }
    }
}
