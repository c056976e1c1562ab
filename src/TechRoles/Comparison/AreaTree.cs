using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Comparison;

/// <summary>The areas of a catalogue, and those of a chart laid over them: what the chart says of an area counts.</summary>
/// <remarks>
/// It has no cycle: all areas above one of the chart stand in the chart, and the others hang below them as the catalogue says.
/// </remarks>
internal sealed class AreaTree
{
    private readonly Dictionary<string, RemitCell> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _parts;

    private AreaTree(RoleCatalogue catalogue, OrgChart? chart)
    {
        foreach (var (place, area) in catalogue.Areas.Index())
        {
            _cells[area.Id] = new(area.Id) { AreaName = area.Name, Orientation = area.Orientation, Place = place };
            _parents[area.Id] = area.Parent;
        }

        if (chart is not null)
        {
            foreach (var area in chart.Areas)
            {
                _cells[area.Id] = Cell(area.Id) with { AreaName = area.Name, Orientation = area.Orientation };
                _parents[area.Id] = area.Parent?.Id;
            }
        }

        _parts = _parents.Where(pair => pair.Value is not null).ToLookup(pair => pair.Value!, pair => pair.Key, StringComparer.Ordinal);
    }

    public static AreaTree Of(RoleCatalogue catalogue) => new(catalogue, null);

    public static AreaTree Of(OrgChart chart) => new(chart.Catalogue, chart);

    /// <summary>The cell of an area without a scope; an area that is not known stands alone.</summary>
    public RemitCell Cell(string area) => _cells.GetValueOrDefault(area) ?? new RemitCell(area);

    public RemitCell Cell(string area, OrgUnit? scope) =>
        scope is { } unit ? Cell(area) with { Scope = unit.Id, ScopeName = unit.Name } : Cell(area);

    /// <summary>The area and those around it, the nearest first.</summary>
    public IEnumerable<string> Upwards(string area)
    {
        for (var at = area; at is not null; at = _parents.GetValueOrDefault(at)) yield return at;
    }

    /// <summary>The areas without parts at or below one.</summary>
    public IEnumerable<string> Leaves(string area)
    {
        var waiting = new Stack<string>([area]);
        while (waiting.TryPop(out var at))
        {
            var isLeaf = true;
            foreach (var part in _parts[at])
            {
                waiting.Push(part);
                isLeaf = false;
            }

            if (isLeaf) yield return at;
        }
    }
}
