using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Which cells may have other positions accountable after changes.</summary>
/// <remarks>
/// Who is effectively accountable for a cell is found by walking from its area upwards, so that a responsibility reaches the cells of its
/// area and of the areas in it, and no others. Lines, titles, holders and states reach none.
/// </remarks>
/// <param name="IsAnywhere">Any cell may.</param>
/// <param name="Cells">Else those of the areas of these cells, and of the areas in them.</param>
internal sealed record EditedCells(bool IsAnywhere, IReadOnlyCollection<CellKey> Cells)
{
    public static EditedCells Anywhere { get; } = new(true, []);

    /// <summary>What edits touch.</summary>
    public static EditedCells By(IEnumerable<EditFact> edits)
    {
        var cells = new HashSet<CellKey>();
        foreach (var edit in edits)
        {
            if (edit is { Before: PositionFact before, After: PositionFact after } && HoldAlike(before, after)) continue;
            foreach (var row in new[] { edit.Before, edit.After })
            {
                if (row is ResponsibilityFact { Position: not null } responsibility)
                    cells.Add(new(responsibility.Area, responsibility.Scope));
                else if (row is ResponsibilityFact or PositionFact or RoleFact or AreaFact or UnitFact) return Anywhere;
            }
        }

        return new(false, cells);
    }

    private static bool HoldAlike(PositionFact before, PositionFact after) =>
        before.Id == after.Id && before.Roles == after.Roles && before.Unit == after.Unit && before.Scope == after.Scope;
}
