using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Positions.</summary>
internal sealed class PositionKeys : KindOfKey
{
    public override Keys Keys => Keys.Position;

    public override KeyKind Kind => KeyKind.Position;

    public override int Count(OrgChart chart) => chart.PositionTable.Count;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Position>(new(chart, row.A));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => [new Position(chart, row.A).Id];

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Position(row.A) };

    // Who is to come, or has gone, is reached too.
    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => JudgeEach(
        rule, reached.Of(this), row => chart.PositionTable.Stands(row) ? new Position(chart, row) : (Position?)null, inspect);

    public override void AddOfPosition(int position, Reach reach, Reached reached) => reached.Of(this).Add(position);

    public override bool LooksFromPositions => true;
}
