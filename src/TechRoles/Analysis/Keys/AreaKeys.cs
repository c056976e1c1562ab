using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Areas; whoever has an entry in a cell of one is part of it.</summary>
internal sealed class AreaKeys : KindOfKey
{
    public override Keys Keys => Keys.Area;

    public override KeyKind Kind => KeyKind.Area;

    public override int Count(OrgChart chart) => chart.AreaTable.Facts.Length;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Area>(new(chart, row.A));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => [new Area(chart, row.A).Id, "area"];

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Area(row.A) };

    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) =>
        JudgeEach<Area>(rule, reached.Of(this), row => new(chart, row), inspect);

    public override void AddOfCell(int cell, Reach reach, Reached reached) => reached.Of(this).Add(reach.AreaOf(cell));

    public override void AddAtArea(int area, Reach reach, Reached reached) => reached.Of(this).Add(area);
}
