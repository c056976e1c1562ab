using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What a row of a list outside the line of command has to do with, in rows.</summary>
/// <remarks>
/// The row, those that it names and those that name it; the positions, people and areas that it names, or a row that names it. A
/// requirement of a role is one of its carriers, and a requirement of an area one of whoever has to do with it or its parts.
/// </remarks>
internal sealed class RowsAround
{
    private readonly OrgChart _chart;
    private readonly HashSet<(FactList List, int Row)> _rows = [];

    public RowsAround(OrgChart chart, Touch.ListedRow touch)
    {
        _chart = chart;
        _rows.Add((touch.Rows.List, touch.At));
        foreach (var fact in new[] { touch.Before, touch.After })
        {
            if (fact is null) continue;
            Add(touch.Rows.List, fact);
            foreach (var (list, row) in NamedBy(touch.Rows.List, fact)) _rows.Add((list, row));
            foreach (var (list, row) in Naming(touch.Rows.List, fact).ToArray())
            {
                _rows.Add((list, row));
                Add(list, chart.Outside.RowsOf(list).FactAt(row));
            }
        }
    }

    /// <summary>The rows of lists outside the line of command.</summary>
    public IReadOnlyCollection<(FactList List, int Row)> Rows => _rows;

    public RowSet Positions { get; } = new();

    public RowSet Areas { get; } = new();

    public RowSet People { get; } = new();

    private void Add(FactList list, Fact fact)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
        {
            if (column.RefersTo == FactLists.Positions.Name && _chart.PositionOrNull(id) is { } position) Positions.Add(position.Row);
            else if (column.RefersTo == FactLists.Areas.Name && _chart.AreaOrNull(id) is { } area) AddArea(area, fact);
            else if (column.RefersTo == FactLists.People.Name && _chart.TryPerson(id, out var person)) AddPerson(person);
            else if (column.RefersTo == FactLists.Roles.Name && _chart.TryRole(id, out var role)) AddCarriers(role);
        }
    }

    private void AddPerson(Person person)
    {
        People.Add(person.Row);
        foreach (var assignment in person.Assignments) Positions.Add(assignment.Position.Row);
    }

    private void AddCarriers(Role role)
    {
        var (positions, start, count) = _chart.PositionTable.CarriersOfRole(role.Row);
        for (var i = start; i < start + count; i++) Positions.Add(positions[i]);
    }

    private void AddArea(Area area, Fact fact)
    {
        Areas.Add(area.Row);
        if (fact is not RequirementFact) return;
        var (areas, duties) = (_chart.AreaTable.Tree, _chart.DutyTable);
        for (var inner = area.Row; inner < area.Row + areas.Size(area.Row); inner++)
        {
            var cells = duties.OfArea(inner);
            for (var i = 0; i < cells.Count; i++)
                foreach (var position in duties.InCell(cells[i]).Positions) Positions.Add(position);
        }
    }

    private IEnumerable<(FactList List, int Row)> NamedBy(FactList list, Fact fact)
    {
        foreach (var (column, id) in list.ReferencesOf(fact))
            if (FactLists.Find(column.RefersTo!) is { } other && OutsideTable.Lists.Contains(other)
                && _chart.Outside.RowOf(other, id) is var row and >= 0)
                yield return (other, row);
    }

    private IEnumerable<(FactList List, int Row)> Naming(FactList list, Fact fact)
    {
        if (list.IdOf(fact) is not { } own) yield break;
        foreach (var other in OutsideTable.Lists)
            foreach (var column in other.Columns)
                if (column.RefersTo == list.Name)
                    foreach (var row in _chart.Outside.Naming(other, column.Name, own)) yield return (other, row);
    }
}
