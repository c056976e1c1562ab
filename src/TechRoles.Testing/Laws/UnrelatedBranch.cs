using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing;

/// <summary>A tree that shares no area, person, body or goal with any other chart; each of its ids says that it is of the branch.</summary>
/// <remarks>It has no unit: a further unit is one more in which an area of the whole organisation may lack an owner.</remarks>
internal static class UnrelatedBranch
{
    public const string Prefix = "branch-";

    private const string Text = """
        Branch top (top)
          Branch one [branch-person-1]: branch-area, branch-area-2
            Branch team 1: branch-area-2 R
            Branch team 2 (dotted branch-two): branch-area-2 R
            Branch team 3
            Branch team 4
          Branch two [branch-person-2, branch-person-1]: branch-area
            Branch team 5 (vacant): branch-area C
            Branch team 6
            Branch team 7
            Branch team 8
            Branch team 9

        [areas]
        branch-area
        branch-area-2 required=false

        [stakeholders]
        branch-group influence=high interest=high

        [engagements]
        position=branch-one stakeholder=branch-group kind=owns

        [bodies]
        branch-body kind=board

        [seats]
        body=branch-body position=branch-top

        [goals]
        branch-goal owner=branch-two

        [initiatives]
        branch-initiative sponsor=branch-one goals=branch-goal areas=branch-area
        """;

    public static ChartFacts Facts { get; } = ChartText.Facts(Text).AsT0;

    public static bool Has(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);
}
