using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Who sits in a position, as changes see it.</summary>
internal static class Sitting
{
    /// <summary>
    /// The assignments of a position that have not ended by the day of the chart. What has ended tells who sat there: it hinders no change,
    /// and none that puts people into positions takes it away.
    /// </summary>
    public static AssignmentFact[] SittingIn(this IFactView facts, string position)
    {
        var day = facts.Day();
        return [.. facts.Of<AssignmentFact>(position).Where(row => !row.Period.IsOver(day))];
    }
}
