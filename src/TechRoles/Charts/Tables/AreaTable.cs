using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The areas of a chart in preorder, with every reference between them resolved.</summary>
internal sealed record AreaTable(AreaFact[] Facts, Forest Tree, NameMap RowOf)
{
    /// <summary>The areas that each area controls.</summary>
    public required int[][] Controls { get; init; }

    /// <summary>The areas that control each area.</summary>
    public required int[][] ControlledBy { get; init; }

    /// <summary>The areas that each area depends on.</summary>
    public required int[][] DependsOn { get; init; }

    /// <summary>The unit in which each area is examined; -1: the whole organisation.</summary>
    public required int[] RequiredIn { get; init; }

    /// <summary>Whether somebody must be accountable.</summary>
    public required bool[] Required { get; init; }

    /// <summary>Whether the source lists the area; otherwise it came in because it is used.</summary>
    public required bool[] Listed { get; init; }
}
