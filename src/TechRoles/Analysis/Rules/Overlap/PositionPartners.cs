using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Seats among which others look for one that they are a pair with, without trying every one of thousands.</summary>
internal sealed class PositionPartners
{
    private readonly IReadOnlyList<Position> _seats;
    private readonly HashSet<Position> _all;
    private readonly Dictionary<(Position? Manager, string Title), int> _titles = [];
    private readonly Dictionary<Role, int> _roles = [];
    private readonly ILookup<string, Position> _kinds;

    public PositionPartners(IReadOnlyList<Position> seats)
    {
        (_seats, _all) = (seats, [.. seats]);
        foreach (var seat in seats)
        {
            Count(_titles, (seat.Manager, Titles.Folded(seat)));
            foreach (var role in seat.Roles) Count(_roles, role);
        }

        _kinds = seats.ToLookup(PositionPairs.KindOf, StringComparer.Ordinal);

        static void Count<T>(Dictionary<T, int> counts, T key)
            where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>How many of them are the seat itself, above or below it, for each of some seats.</summary>
    public int[] InLineWith(IReadOnlyList<Position> seats)
    {
        // In the order of the chart whoever stands above is open while those below come.
        var inLine = new Dictionary<Position, int>();
        var open = new Stack<(Position Seat, int Before, int Above)>();
        var (before, above) = (0, 0);
        foreach (var seat in seats.Union(_seats).Order(ChartOrder.Positions))
        {
            while (open.TryPeek(out var last) && !last.Seat.IsAbove(seat)) Close();
            open.Push((seat, before, above));
            if (!_all.Contains(seat)) continue;
            before++;
            above++;
        }

        while (open.Count > 0) Close();
        return [.. seats.Select(seat => inLine[seat])];

        void Close()
        {
            var (seat, earlier, around) = open.Pop();
            inLine[seat] = around + before - earlier;
            above = around;
        }
    }

    /// <summary>Whether a seat is a pair with any of them.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="inLine">How many of them are in line with it.</param>
    public bool HasOneOf(Position seat, int inLine)
    {
        if (inLine == _seats.Count) return false;

        // The seat itself stands wherever it is counted, and is to be counted once.
        var sameTitle = _titles.GetValueOrDefault((seat.Manager, Titles.Folded(seat)));
        var itself = _all.Contains(seat) ? seat.Roles.Count + 1 : 0;
        var refused = (long)inLine + sameTitle + seat.Roles.Sum(role => _roles.GetValueOrDefault(role)) - itself;
        if (refused < _seats.Count) return true;
        var own = PositionPairs.KindOf(seat);
        return sameTitle < _seats.Count && _kinds.Any(kind => kind.Key != own && kind.Any(other => PositionPairs.ArePair(seat, other)));
    }
}
