using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// Looks for positions in lists in the order of rows, such as <see cref="Cell.AccountableRows"/>: until edits move positions, those below a
/// position stand together there.
/// </summary>
public static class PositionLists
{
    /// <summary>Whether a list in the order of rows has a position in it. <b>Cost:</b> O(log n).</summary>
    public static bool Holds(this HandleList<Position> positions, Position position) =>
        FirstFrom(positions, position.Row) is var place && place < positions.Count && positions[place] == position;

    /// <summary>
    /// Whether one of them is the position, above or below it. <b>Cost:</b> at most one look-up for each manager of the position.
    /// </summary>
    public static bool AreAnyInLineWith(this HandleList<Position> positions, Position position)
    {
        if (position.Chart.PositionTable.Lines.IsMoved) return AnyInLineAfterMoves(position, positions);
        var place = FirstFrom(positions, position.Row);
        if (place < positions.Count && (positions[place] == position || position.IsAbove(positions[place]))) return true;
        if (place <= position.Depth)
        {
            for (var before = 0; before < place; before++)
                if (positions[before].IsAbove(position)) return true;
            return false;
        }

        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if (Holds(positions, manager)) return true;
        return false;
    }

    /// <summary>Those of a list that are looked for, in the same order.</summary>
    public static HandleList<Position> Only(this HandleList<Position> positions, Func<Position, bool> isLookedFor)
    {
        int[] left = [.. positions.Where(isLookedFor).Select(position => position.Row)];
        return left.Length == 0 ? default : new(positions.Chart!, left, 0, left.Length);
    }

    private static bool AnyInLineAfterMoves(Position position, HandleList<Position> positions)
    {
        for (Position? above = position; above is { } manager; above = manager.Manager)
            if (Holds(positions, manager)) return true;
        if (position.SubtreeSize == 1) return false;
        foreach (var other in positions)
            if (position.IsAbove(other)) return true;
        return false;
    }

    /// <summary>The first place with a row or a later one.</summary>
    private static int FirstFrom(HandleList<Position> positions, int row)
    {
        var (low, high) = (0, positions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (positions.Row(middle) < row) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
