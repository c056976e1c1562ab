using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>Says the findings on a chart that is edited as findings on the immutable chart that is equal to it.</summary>
internal sealed class ReportOnChart
{
    private readonly OrgChart _from;
    private readonly OrgChart _to;

    private ReportOnChart(OrgChart from, OrgChart to) => (_from, _to) = (from, to);

    public static AnalysisReport Of(Workplace place, OrgChart chart, OrgAnalyser analyser)
    {
        var rows = Array.ConvertAll(place.Rules.Store.ToArray(), new ReportOnChart(place.Chart, chart).RowOf);
        Array.Sort(rows);
        return new(analyser, new(chart, analyser.Profile), place.Rules.Rules, rows, place.Rules.Silent);
    }

    private FindingRow RowOf(FindingRow row)
    {
        var moved = row with { Other = row.Other < 0 ? -1 : Seat(row.Other) };
        return row.Kind switch
        {
            KeyKind.Position => moved with { A = Seat(row.A) },
            KeyKind.Pair => moved with { A = Math.Min(Seat(row.A), Seat(row.B)), B = Math.Max(Seat(row.A), Seat(row.B)) },
            KeyKind.Person => moved with { A = _to.PeopleTable.RowOf[Name(_from.PeopleTable.Id[row.A])] },
            KeyKind.Cell => moved with { A = Area(row.A), B = Unit(row.B) },
            KeyKind.Area => moved with { A = Area(row.A) },
            KeyKind.Duty => moved with { A = Duty(row.A) },

            // The other lists are not edited in place.
            _ => moved,
        };
    }

    private int Seat(int row) => _to.PositionTable.RowOf[Name(_from.PositionTable.Id[row])];

    private int Area(int row) => _to.AreaOrNull(_from.AreaTable.Facts[row].Id)!.Value.Row;

    private int Unit(int row) => row < 0 ? -1 : _to.TryUnit(_from.UnitTable.Facts[row].Id, out var unit) ? unit.Row : -1;

    private int Duty(int row)
    {
        var cell = _from.DutyTable.Cell[row];
        var there = _to.DutyTable.CellAt(Area(_from.DutyTable.CellArea[cell]), Unit(_from.DutyTable.CellScope[cell]));
        return _to.DutyTable.DutyOf(Seat(_from.DutyTable.Seat[row]), there);
    }

    private int Name(int name) => _to.Names.Find(_from.Names.Text(name));
}
