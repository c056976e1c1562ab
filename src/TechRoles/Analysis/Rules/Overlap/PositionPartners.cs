using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Positions among which others look for one that they are a pair with, without trying every one of thousands.</summary>
internal sealed class PositionPartners
{
    private readonly IReadOnlyList<Position> _positions;
    private readonly HashSet<Position> _all;
    private readonly Dictionary<(Position? Manager, string Title), int> _titles = [];
    private readonly Dictionary<Role, int> _roles = [];
    private readonly ILookup<string, Position> _kinds;

    public PositionPartners(IReadOnlyList<Position> positions)
    {
        (_positions, _all) = (positions, [.. positions]);
        foreach (var position in positions)
        {
            Count(_titles, (position.Manager, Titles.Folded(position)));
            foreach (var role in position.Roles) Count(_roles, role);
        }

        _kinds = positions.ToLookup(PositionPairs.KindOf, StringComparer.Ordinal);

        static void Count<T>(Dictionary<T, int> counts, T key)
            where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>How many of them are the position itself, above or below it, for each of some positions.</summary>
    public int[] InLineWith(IReadOnlyList<Position> positions)
    {
        // In the order of the chart whoever stands above is open while those below come.
        var inLine = new Dictionary<Position, int>();
        var open = new Stack<(Position Position, int Before, int Above)>();
        var (before, above) = (0, 0);
        foreach (var position in positions.Union(_positions).Order(ChartOrder.Positions))
        {
            while (open.TryPeek(out var last) && !last.Position.IsAbove(position)) Close();
            open.Push((position, before, above));
            if (!_all.Contains(position)) continue;
            before++;
            above++;
        }

        while (open.Count > 0) Close();
        return [.. positions.Select(position => inLine[position])];

        void Close()
        {
            var (position, earlier, around) = open.Pop();
            inLine[position] = around + before - earlier;
            above = around;
        }
    }

    /// <summary>Whether a position is a pair with any of them.</summary>
    /// <param name="position">The position.</param>
    /// <param name="inLine">How many of them are in line with it.</param>
    public bool HasOneOf(Position position, int inLine)
    {
        if (inLine == _positions.Count) return false;

        // The position itself stands wherever it is counted, and is to be counted once.
        var sameTitle = _titles.GetValueOrDefault((position.Manager, Titles.Folded(position)));
        var itself = _all.Contains(position) ? position.Roles.Count + 1 : 0;
        var refused = (long)inLine + sameTitle + position.Roles.Sum(role => _roles.GetValueOrDefault(role)) - itself;
        if (refused < _positions.Count) return true;
        var own = PositionPairs.KindOf(position);
        return sameTitle < _positions.Count
            && _kinds.Any(kind => kind.Key != own && kind.Any(other => PositionPairs.ArePair(position, other)));
    }
}
