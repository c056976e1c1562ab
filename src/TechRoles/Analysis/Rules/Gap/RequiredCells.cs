using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Where it shows whether a required cell is covered.</summary>
internal static class RequiredCells
{
    /// <summary>
    /// The cell itself where somebody is effectively accountable for it; else those of the scopes just below, and so on down. What comes
    /// back without anybody accountable is a gap: there is no scope below it, and the required cell is not covered.
    /// </summary>
    public static IEnumerable<Cell> Examined(Cell required)
    {
        var open = new Stack<Cell>([required]);
        while (open.TryPop(out var cell))
        {
            var below = cell.EffectivelyAccountableRows.Count > 0 ? default : ScopesBelow(cell);
            if (below.Count == 0) yield return cell;
            for (var scope = below.Count - 1; scope >= 0; scope--) open.Push(cell.Area.In(below[scope]));
        }
    }

    /// <summary>Whether somebody is effectively accountable for the cell, or for every scope just below.</summary>
    public static bool IsCovered(Cell required) => Examined(required).All(cell => cell.EffectivelyAccountableRows.Count > 0);

    /// <summary>The entries that make somebody effectively accountable for a cell.</summary>
    public static IEnumerable<Duty> Deciding(Cell cell)
    {
        var owners = cell.EffectivelyAccountable;
        return cell.DecidedBy is { } decided ? decided.AccountableDuties.Where(duty => owners.Contains(duty.Position)) : [];
    }

    /// <summary>Every cell on the way that decides over a cell: all scopes of its area first, then the area around it.</summary>
    public static IEnumerable<Cell> Upwards(Cell cell)
    {
        for (Area? area = cell.Area; area is { } around; area = around.Parent)
        {
            for (var scope = cell.Scope; scope is { } unit; scope = unit.Parent) yield return around.In(unit);
            yield return around.In(null);
        }
    }

    private static HandleList<OrgUnit> ScopesBelow(Cell cell)
    {
        if (cell.Scope is { } unit) return unit.Parts;
        return cell.Chart.TopUnits;
    }
}
