using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Roles: with the positions that carry them.</summary>
internal sealed class RoleKeys : ListedKeys<Role>
{
    public override Keys Keys => Keys.Role;

    public override KeyKind Kind => KeyKind.Role;

    protected override HandleList<Role> AllOf(OrgChart chart) => chart.Roles;

    protected override Func<Role, IEnumerable<Position?>> PositionsIn(OrgChart chart)
    {
        var carriers = chart.Positions.SelectMany(position => position.Roles, (position, role) => (position, role)).ToLookup(one => one.role, one => (Position?)one.position);
        return role => carriers[role];
    }

    protected override IEnumerable<string> IdsOf(Role key) => [key.Id, "role"];
}
