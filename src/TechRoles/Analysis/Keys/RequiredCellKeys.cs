using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Required areas without parts, each in the scope in which it is examined; rows are those of areas.</summary>
internal sealed class RequiredCellKeys : KindOfKey
{
    public override Keys Keys => Keys.RequiredCell;

    public override KeyKind Kind => KeyKind.Cell;

    public override int Count(OrgChart chart) => chart.AreaTable.Facts.Length;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => Of(Kind).KeyOf(chart, row);

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => Of(Kind).Ids(chart, row);

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => Of(Kind).Elsewhere(row, rows);

    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => JudgeEach(
        rule, reached.Of(this), row => new Area(chart, row) is { IsLeaf: true } area ? area.In(area.RequiredIn) : (Cell?)null, inspect);

    public override void AddOfCell(int cell, Reach reach, Reached reached) => reach.AddInside(reach.AreaOf(cell), this, reached);

    public override void AddAtArea(int area, Reach reach, Reached reached)
    {
        if (reach.Chart.AreaTable.Required[area]) reached.Of(this).Add(area);
    }
}
