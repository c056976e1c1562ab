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

    /// <summary>Whether positions with different holders answer for a cell, and not jointly by rule.</summary>
    public static bool IsOver(Cell cell) => cell.AccountableRows is { Count: > 1 } positions && !IsJoint(cell) && !AreOneHolder(positions);

    private static bool AreOneHolder(HandleList<Position> positions)
    {
        foreach (var position in positions)
            if (!Holders.AreSame(positions[0], position)) return false;
        return true;
    }
}
