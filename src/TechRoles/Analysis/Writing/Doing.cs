using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Who does what: the one answer that all rules on what one hand combines are given.</summary>
/// <remarks>
/// A position does what it is Responsible for. Being Accountable is doing only where nobody is Responsible in that cell: whoever answers
/// for what others do keeps two doers apart, which is the healthy design. A top that has reports does only what it is Responsible for.
/// </remarks>
public static class Doing
{
    /// <summary>Whether the position of a duty does it itself. <b>Cost:</b> O(entries of the cell) where it is Accountable alone.</summary>
    public static bool Does(Duty duty)
    {
        var involvements = duty.Involvements;
        if (!involvements.HasAtLeast(Involvement.Responsible)) return false;
        if (involvements.Contains(Involvement.Responsible)) return true;
        return !IsTopOfOthers(duty.Position) && !IsDoneIn(duty.Cell);
    }

    /// <summary>Whether anybody is Responsible in a cell.</summary>
    public static bool IsDoneIn(Cell cell)
    {
        foreach (var duty in cell.DutyRows)
            if (duty.Involvements.Contains(Involvement.Responsible)) return true;
        return false;
    }

    /// <summary>Whether a position leads others and nobody leads it.</summary>
    internal static bool IsTopOfOthers(Position position) => position.Manager is null && position.Reports.Count > 0;
}
