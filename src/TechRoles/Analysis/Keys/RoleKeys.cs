using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Roles; what is given to positions and what a role brings is not edited in place.</summary>
internal sealed class RoleKeys : ListedKeys<Role>
{
    public override Keys Keys => Keys.Role;

    public override KeyKind Kind => KeyKind.Role;

    protected override HandleList<Role> AllOf(OrgChart chart) => chart.Roles;

    protected override Func<Role, IEnumerable<Position?>> PositionsIn(OrgChart chart)
    {
        var carriers = chart.Positions.SelectMany(position => position.Roles.Select(role => (role, position)))
            .ToLookup(pair => pair.role, pair => pair.position);
        return key => carriers[key].Select(position => (Position?)position);
    }

    protected override IEnumerable<string> IdsOf(Role key) => [key.Id, "role"];
}
