using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Cells in which somebody has an entry.</summary>
internal sealed class StatedCellKeys : KindOfKey
{
    public override Keys Keys => Keys.StatedCell;

    public override KeyKind Kind => KeyKind.Cell;

    public override int Count(OrgChart chart) => chart.DutyTable.CellCount;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Cell>(new(chart, row.A, row.B));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row)
    {
        var cell = new Cell(chart, row.A, row.B);
        return [cell.Area.Id, cell.Scope?.Id ?? ""];
    }

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Area(row.A), B = rows.Unit(row.B) };

    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) =>
        JudgeEach<Cell>(rule, reached.Of(this), row => new(chart, row), inspect);

    public override void AddOfCell(int cell, Reach reach, Reached reached) => reached.Of(this).Add(cell);

    public override bool LooksFromCells => true;

    public override void AddAtCell(int cell, Reach reach, Reached reached) => reached.Of(this).Add(cell);
}
