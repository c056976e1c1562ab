using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Pairs of positions whose work is alike; rows are those of positions whose work is compared with that of others.</summary>
internal sealed class PairKeys : KindOfKey
{
    public override Keys Keys => Keys.Overlap;

    public override KeyKind Kind => KeyKind.Pair;

    public override int Count(OrgChart chart) => chart.PositionTable.Count;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) =>
        new FindingKey<PositionPair>(new(new(chart, row.A), new(chart, row.B)));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) =>
        new[] { new Position(chart, row.A).Id, new Position(chart, row.B).Id }.Order(StringComparer.Ordinal);

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => rows.Position(row.A) < rows.Position(row.B)
        ? row with { A = rows.Position(row.A), B = rows.Position(row.B) }
        : row with { A = rows.Position(row.B), B = rows.Position(row.A) };

    /// <summary>Whoever keeps the pairs judges them.</summary>
    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => 0;

    public override void AddOfPosition(int position, Reach reach, Reached reached) => reached.Of(this).Add(position);

    public override bool LooksFromPositions => true;
}
