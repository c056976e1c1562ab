using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Roles. They are few, so that rules on them judge all of them again after every change.</summary>
internal sealed class RoleKeys : KindOfKey
{
    public override Keys Keys => Keys.Role;

    public override KeyKind Kind => KeyKind.Role;

    public override int Count(OrgChart chart) => chart.Roles.Count;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Role>(new(chart, row.A));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => [new Role(chart, row.A).Id, "role"];

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Role(row.A) };

    /// <summary>Everything reaches them, so they are judged like all keys of a rule.</summary>
    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => 0;
}
