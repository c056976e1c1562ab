using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The ids of problems that cannot stand in a chart: they are described like rules and have no class of their own.</summary>
public static class ProblemCodes
{
    /// <summary>Every problem code, ordered by id.</summary>
    public static ValueList<RuleInfo> All { get; } = [];
}
