using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// What one position has to do with one cell; rows are those of positions all duties of which are keys, and of cells all duties in which
/// are.
/// </summary>
internal sealed class DutyKeys : KindOfKey
{
    public override Keys Keys => Keys.Duty;

    public override KeyKind Kind => KeyKind.Duty;

    public override int Count(OrgChart chart) => chart.DutyTable.Count;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Duty>(new(chart, row.A));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row)
    {
        var duty = new Duty(chart, row.A);
        return [duty.Position.Id, duty.Cell.Area.Id, duty.Cell.Scope?.Id ?? ""];
    }

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Duty(row.A) };

    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect)
    {
        var (duties, judged, positions) = ((DutyRule)rule, 0, reached.Of(this));
        var concerned = reached.Concerned(duties, inspect);
        for (var i = 0; i < reached.DutyCells.Count; i++)
        {
            // Those of positions that are reached come with their positions.
            var cell = new Cell(chart, reached.DutyCells[i]);
            if (!cell.IsStated || !concerned[cell.Area.Row]) continue;
            foreach (var duty in duties.AtLeast == Involvement.Accountable ? cell.AccountableDutyRows : cell.DutyRows)
            {
                if (positions.Contains(duty.Position.Row)) continue;
                duties.JudgeKey(duty, inspect);
                judged++;
            }
        }

        for (var i = 0; i < positions.Count; i++)
        {
            foreach (var duty in new Position(chart, positions[i]).Duties)
            {
                if (!concerned[duty.Area.Row]) continue;
                duties.JudgeKey(duty, inspect);
                judged++;
            }
        }

        return judged;
    }

    public override void AddOfPosition(int position, Reach reach, Reached reached) => reached.Of(this).Add(position);

    public override bool LooksFromCells => true;

    public override void AddAtCell(int cell, Reach reach, Reached reached) => reached.DutyCells.Add(cell);
}
