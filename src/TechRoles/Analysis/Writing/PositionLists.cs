using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// Looks for seats in lists in the order of rows, such as <see cref="Cell.AccountableRows"/>: until edits move seats, those below a seat
/// stand together there.
/// </summary>
public static class PositionLists
{
    /// <summary>Whether a list in the order of rows has a seat in it. <b>Cost:</b> O(log n).</summary>
    public static bool Holds(this HandleList<Position> seats, Position seat) =>
        FirstFrom(seats, seat.Row) is var place && place < seats.Count && seats[place] == seat;

    /// <summary>
    /// Whether one of them is the seat, above or below it. <b>Cost:</b> at most one look-up for each manager of the seat.
    /// </summary>
    public static bool AreAnyInLineWith(this HandleList<Position> seats, Position seat)
    {
        if (seat.Chart.PositionTable.Lines.IsMoved) return AnyInLineAfterMoves(seat, seats);
        var place = FirstFrom(seats, seat.Row);
        if (place < seats.Count && (seats[place] == seat || seat.IsAbove(seats[place]))) return true;
        if (place <= seat.Depth)
        {
            for (var before = 0; before < place; before++)
                if (seats[before].IsAbove(seat)) return true;
            return false;
        }

        for (var above = seat.Manager; above is { } manager; above = manager.Manager)
            if (Holds(seats, manager)) return true;
        return false;
    }

    /// <summary>Those of a list that are looked for, in the same order.</summary>
    public static HandleList<Position> Only(this HandleList<Position> seats, Func<Position, bool> isLookedFor)
    {
        int[] left = [.. seats.Where(isLookedFor).Select(seat => seat.Row)];
        return left.Length == 0 ? default : new(seats.Chart!, left, 0, left.Length);
    }

    private static bool AnyInLineAfterMoves(Position seat, HandleList<Position> seats)
    {
        for (Position? above = seat; above is { } manager; above = manager.Manager)
            if (Holds(seats, manager)) return true;
        if (seat.SubtreeSize == 1) return false;
        foreach (var other in seats)
            if (seat.IsAbove(other)) return true;
        return false;
    }

    /// <summary>The first place with a row or a later one.</summary>
    private static int FirstFrom(HandleList<Position> seats, int row)
    {
        var (low, high) = (0, seats.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (seats.Row(middle) < row) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
