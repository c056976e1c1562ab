using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Finds rows of one chart in an equal chart in which they stand elsewhere.</summary>
internal sealed class RowsElsewhere(OrgChart from, OrgChart to)
{
    private readonly Dictionary<FactList, Dictionary<int, int>> _places = [];

    public int Position(int row) => row < 0 ? -1 : to.PositionTable.RowOf[Name(from.PositionTable.Id[row])];

    public int Person(int row) => to.PeopleTable.RowOf[Name(from.PeopleTable.Id[row])];

    public int Area(int row) => to.AreaOrNull(from.AreaTable.Facts[row].Id)!.Value.Row;

    public int Role(int row) => to.RoleTable.RowOf[to.Names.Find(from.RoleTable.Facts[row].Id)];

    /// <summary>A row of a list outside the line of command: in both charts the rows that stand are the same, in the same order.</summary>
    public int Listed(FactList list, int row)
    {
        if (from.Outside.RowsOf(list).Listed is not { } listed) return row;
        if (!_places.TryGetValue(list, out var places))
        {
            _places.Add(list, places = []);
            foreach (var (place, stands) in listed.Index()) places.Add(stands, place);
        }

        return places[row];
    }

    public int Unit(int row) => row < 0 ? -1 : to.TryUnit(from.UnitTable.Facts[row].Id, out var unit) ? unit.Row : -1;

    public int Duty(int row)
    {
        var cell = from.DutyTable.Cell[row];
        var there = to.DutyTable.CellAt(Area(from.DutyTable.CellArea[cell]), Unit(from.DutyTable.CellScope[cell]));
        return to.DutyTable.DutyOf(Position(from.DutyTable.Position[row]), there);
    }

    private int Name(int name) => to.Names.Find(from.Names.Text(name));
}
