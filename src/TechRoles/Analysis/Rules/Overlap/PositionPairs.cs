using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Which positions may be compared: not those of one line or one role, nor those of one title below one manager.</summary>
/// <remarks>
/// A manager answers for what a report does, and plural positions of one role, or of one title side by side (shifts, regions), are normal;
/// none of that is an overlap. One title in two lines is: what a merger leaves behind.
/// </remarks>
internal static class PositionPairs
{
    /// <summary>
    /// So many positions of each side are tried one by one, which is nearly always enough; then all are looked at as a whole.
    /// </summary>
    private const int Few = 8;

    /// <summary>Whether two positions are a pair.</summary>
    public static bool ArePair(Position one, Position other) =>
        !one.IsInLineWith(other)
        && !one.Roles.Any(role => other.Roles.Contains(role))
        && (one.Manager != other.Manager || Titles.Folded(one) != Titles.Folded(other));

    /// <summary>Whether any position of some is a pair with any of others.</summary>
    public static bool AnyPair(IReadOnlyList<Position> ones, IReadOnlyList<Position> others)
    {
        for (var one = 0; one < Math.Min(Few, ones.Count); one++)
            for (var other = 0; other < Math.Min(Few, others.Count); other++)
                if (ArePair(ones[one], others[other])) return true;
        return Math.Max(ones.Count, others.Count) > Few && WithPartner(ones, others).Any();
    }

    /// <summary>
    /// The first pair: stated remits before others, and positions nearer to the top before others; then the order of the chart.
    /// </summary>
    /// <returns>Null where no two positions are a pair.</returns>
    public static (Position One, Position Other)? First(IReadOnlyList<Position> ones, IReadOnlyList<Position> others)
    {
        if (ones.Count == 1 && others.Count == 1) return ArePair(ones[0], others[0]) ? (ones[0], others[0]) : null;
        foreach (var one in InOrder(WithPartner(ones, others)))
            return (one, InOrder(others).First(other => ArePair(one, other)));
        return null;
    }

    /// <summary>
    /// The positions that are a pair with any of others, in their order. <b>Cost:</b> that of sorting them, nearly always.
    /// </summary>
    public static IEnumerable<Position> WithPartner(IReadOnlyList<Position> positions, IReadOnlyList<Position> others)
    {
        var partners = new PositionPartners(others);
        var inLine = partners.InLineWith(positions);
        for (var i = 0; i < positions.Count; i++)
            if (partners.HasOneOf(positions[i], inLine[i])) yield return positions[i];
    }

    /// <summary>What the remit of a position rests on.</summary>
    public static Basis BasisOf(Position position) => position.Duties.Count == 0 ? Basis.Stated : position.Duties.Max(duty => duty.Basis);

    /// <summary>What two positions are both that are no pair for it: of the same roles, or of one title below one manager.</summary>
    public static string KindOf(Position position) => position.Roles.Count > 0
        ? "role " + string.Join('\n', position.Roles.Select(role => role.Id).Order(StringComparer.Ordinal))
        : $"title {position.Manager?.Id}\n{Titles.Folded(position)}";

    private static IEnumerable<Position> InOrder(IEnumerable<Position> positions) =>
        positions.OrderBy(BasisOf).ThenBy(position => position.Depth);
}
