using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>The chart as a whole.</summary>
internal sealed class ChartKeys : KindOfKey
{
    public override Keys Keys => Keys.Chart;

    public override KeyKind Kind => KeyKind.Chart;

    public override int Count(OrgChart chart) => 1;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<OrgChart>(chart);

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => [];

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row;

    /// <summary>Everything reaches it, so it is judged like all keys of a rule.</summary>
    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => 0;
}
