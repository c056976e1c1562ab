using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Which seats may be compared: not those of one line or one role, nor those of one title below one manager.</summary>
/// <remarks>
/// A manager answers for what a report does, and plural seats of one role, or of one title side by side (shifts, regions), are normal; none
/// of that is an overlap. One title in two lines is: what a merger leaves behind.
/// </remarks>
internal static class SeatPairs
{
    /// <summary>Whether two seats are a pair.</summary>
    public static bool ArePair(Position one, Position other) => ArePair((one, Titles.Folded(one)), (other, Titles.Folded(other)));

    /// <summary>
    /// The first pair: stated remits before others, and seats nearer to the top before others; then the order of the chart.
    /// </summary>
    /// <returns>Null where no two seats are a pair.</returns>
    public static (Position One, Position Other)? First(IReadOnlyList<Position> ones, IReadOnlyList<Position> others)
    {
        var left = InOrder(ones);
        var right = ReferenceEquals(ones, others) ? left : InOrder(others);
        if (AreOfOneKind([.. left, .. right])) return null;
        foreach (var one in left)
            foreach (var other in right)
                if (ArePair(one, other)) return (one.Seat, other.Seat);
        return null;
    }

    /// <summary>What the remit of a seat rests on.</summary>
    public static Basis BasisOf(Position seat) => seat.Duties.Count == 0 ? Basis.Stated : seat.Duties.Max(duty => duty.Basis);

    private static (Position Seat, string Title)[] InOrder(IReadOnlyList<Position> seats) =>
        [.. seats.OrderBy(BasisOf).ThenBy(seat => seat.Depth).Select(seat => (seat, Titles.Folded(seat)))];

    private static bool ArePair((Position Seat, string Title) one, (Position Seat, string Title) other) =>
        !one.Seat.IsInLineWith(other.Seat)
        && (one.Title != other.Title || one.Seat.Manager != other.Seat.Manager)
        && !one.Seat.Roles.Any(role => other.Seat.Roles.Contains(role));

    /// <summary>Real data has thousands of seats with one title or role and one remit: they need not be tried pair by pair.</summary>
    private static bool AreOfOneKind((Position Seat, string Title)[] seats) =>
        seats.Length == 0
        || seats.All(seat => seat.Title == seats[0].Title && seat.Seat.Manager == seats[0].Seat.Manager)
        || seats[0].Seat.Roles.Any(role => seats.All(seat => seat.Seat.Roles.Contains(role)));
}
