using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Whether several hands answer for one cell, by rule or by accident.</summary>
public static class Contest
{
    /// <summary>Whether everybody who answers for a cell holds it jointly by rule.</summary>
    public static bool IsJoint(Cell cell)
    {
        foreach (var duty in cell.AccountableDutyRows)
            if (!duty.IsJoint) return false;
        return true;
    }

    /// <summary>Whether seats with different holders answer for a cell, and not jointly by rule.</summary>
    public static bool IsOver(Cell cell) => cell.AccountableRows is { Count: > 1 } seats && !IsJoint(cell) && !AreOneHolder(seats);

    private static bool AreOneHolder(HandleList<Position> seats)
    {
        foreach (var seat in seats)
            if (!Holders.AreSame(seats[0], seat)) return false;
        return true;
    }
}
