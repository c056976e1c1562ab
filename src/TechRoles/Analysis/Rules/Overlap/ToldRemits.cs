using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>What is said of remits that are duplicates of each other.</summary>
internal static class ToldRemits
{
    /// <summary>The seats of a group that have a counterpart in it, in the order of the chart.</summary>
    public static Position[] SeatsOf(OverlapGroup group)
    {
        var ones = group.IsCloneGroup ? PositionPairs.WithPartner(group.Positions, group.Positions)
            : group.Pairs.SelectMany(pair => PositionPairs.WithPartner(group.Positions, group.Beside(pair))).Distinct();
        var others = group.Pairs.SelectMany(pair => PositionPairs.WithPartner(group.Beside(pair), group.Positions));
        return [.. ones.Union(others).Order(ChartOrder.Positions)];
    }

    /// <summary>Explains two remits, or one that several seats have.</summary>
    /// <param name="pair">The seats that stand for them.</param>
    /// <param name="group">The remits.</param>
    /// <param name="shared">How many pieces of work they share.</param>
    /// <param name="account">Takes it.</param>
    public static void Explain(PositionPair pair, OverlapGroup group, int shared, FindingAccount account)
    {
        var (one, other) = pair;
        var work = new WorkPair(one, other);
        var seats = SeatsOf(group);
        account.Say(
            work.IsOneRemit ? "{positions} have the same work, {shared}" : "{positions} share {shared} of work out of {all}",
            ("positions", Say.List(seats)),
            ("shared", Count.Of(shared, "piece")),
            ("all", work.All));
        foreach (var seat in seats) account.About(seat);
        foreach (var cell in work.SharedCells) account.At(cell);
        foreach (var duty in WorkPair.DutiesOf(one).Concat(WorkPair.DutiesOf(other))) account.Because(duty);
        foreach (var seat in seats)
        {
            if (seat == one || seat == other) continue;
            var twin = work.HasWorkOfOne(seat) ? one : other;
            account.Because("position", "{position} has the same work as {other}", ("position", seat), ("other", twin));
        }
    }

    /// <summary>Explains three remits or more: what each has in common with the first, and of its own.</summary>
    public static void Explain(OverlapGroup group, FindingAccount account)
    {
        var seats = SeatsOf(group);
        var first = seats.First(group.Positions.Contains);
        var works = seats.Where(seat => seat != first).Select(seat => new WorkPair(seat, first)).ToArray();
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
