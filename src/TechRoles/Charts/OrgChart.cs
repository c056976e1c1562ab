namespace TechRoles.Charts;

/// <summary>An immutable snapshot.</summary>
public sealed class OrgChart
{
}
