using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Finds rows of one chart in an equal chart in which they stand elsewhere.</summary>
internal sealed class RowsElsewhere(OrgChart from, OrgChart to)
{
    public int Seat(int row) => row < 0 ? -1 : to.PositionTable.RowOf[Name(from.PositionTable.Id[row])];

    public int Person(int row) => to.PeopleTable.RowOf[Name(from.PeopleTable.Id[row])];

    public int Area(int row) => to.AreaOrNull(from.AreaTable.Facts[row].Id)!.Value.Row;

    public int Unit(int row) => row < 0 ? -1 : to.TryUnit(from.UnitTable.Facts[row].Id, out var unit) ? unit.Row : -1;

    public int Duty(int row)
    {
        var cell = from.DutyTable.Cell[row];
        var there = to.DutyTable.CellAt(Area(from.DutyTable.CellArea[cell]), Unit(from.DutyTable.CellScope[cell]));
        return to.DutyTable.DutyOf(Seat(from.DutyTable.Seat[row]), there);
    }

    private int Name(int name) => to.Names.Find(from.Names.Text(name));
}
