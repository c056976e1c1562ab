using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A document of ours that cannot be read. Nothing of it counts.</summary>
/// <param name="Problems">Everything that is wrong, each with file and JSON pointer; never empty.</param>
public sealed record InvalidDocument(ValueList<ChartProblem> Problems)
{
    /// <summary>The problems, one on each line.</summary>
    public override string ToString() => string.Join('\n', Problems);
}
