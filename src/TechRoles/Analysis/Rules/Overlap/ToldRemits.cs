using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>What is said of remits that are duplicates of each other.</summary>
internal static class ToldRemits
{
    /// <summary>The positions of a group that have a counterpart in it, in the order of the chart.</summary>
    public static Position[] PositionsOf(OverlapGroup group)
    {
        var ones = group.IsCloneGroup ? PositionPairs.WithPartner(group.Positions, group.Positions)
            : group.Pairs.SelectMany(pair => PositionPairs.WithPartner(group.Positions, group.Beside(pair))).Distinct();
        var others = group.Pairs.SelectMany(pair => PositionPairs.WithPartner(group.Beside(pair), group.Positions));
        return [.. ones.Union(others).Order(ChartOrder.Positions)];
    }

    /// <summary>Explains two remits, or one that several positions have.</summary>
    /// <param name="pair">The positions that stand for them.</param>
    /// <param name="group">The remits.</param>
    /// <param name="shared">How many pieces of work they share.</param>
    /// <param name="account">Takes it.</param>
    public static void Explain(PositionPair pair, OverlapGroup group, int shared, FindingAccount account)
    {
        var (one, other) = pair;
        var work = new WorkPair(one, other);
        var positions = PositionsOf(group);
        account.Say(
            work.IsOneRemit ? "{positions} have the same work, {shared}" : "{positions} share {shared} of work out of {all}",
            ("positions", Say.List(positions)),
            ("shared", Count.Of(shared, "piece")),
            ("all", work.All));
        foreach (var position in positions) account.About(position);
        foreach (var cell in work.SharedCells) account.At(cell);
        foreach (var duty in WorkPair.DutiesOf(one).Concat(WorkPair.DutiesOf(other))) account.Because(duty);
        foreach (var position in positions)
        {
            if (position == one || position == other) continue;
            var twin = work.HasWorkOfOne(position) ? one : other;
            account.Because("position", "{position} has the same work as {other}", ("position", position), ("other", twin));
        }
    }

    /// <summary>Explains three remits or more: what each has in common with the first, and of its own.</summary>
    public static void Explain(OverlapGroup group, FindingAccount account)
    {
        var positions = PositionsOf(group);
        var first = positions.First(group.Positions.Contains);
        var works = positions.Where(position => position != first).Select(position => new WorkPair(position, first)).ToArray();
        account.Say(
            "{position} and {count} have nearly the same work, {shared} or more of {size} in common with each: {positions}",
            ("position", first),
            ("count", Count.Of(works.Length, "other position")),
            ("shared", works.Min(work => work.Shared)),
            ("size", Count.Of(group.Size, "piece")),
            ("positions", Say.List(works.Select(work => work.One))));
        account.About(first);
        foreach (var work in works) account.About(work.One);
        foreach (var cell in works[0].SharedCells.Where(cell => works.All(work => work.Shares(cell)))) account.At(cell);
        foreach (var duty in WorkPair.DutiesOf(first)) account.Because(duty);
        foreach (var work in works)
        {
            account.Because(
                "position",
                work.OwnCells.Length == 0
                    ? "{position} has {shared} of these {size}, and nothing else"
                    : "{position} has {shared} of these {size}, and of its own {cells}",
                ("position", work.One),
                ("shared", work.Shared),
                ("size", Count.Of(group.Size, "piece")),
                ("cells", Say.List(work.OwnCells)));
        }
    }
}
