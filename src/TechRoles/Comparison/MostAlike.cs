using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Counts pairs of groups and keeps those most alike, in an order that does not depend on when they come.</summary>
/// <param name="equal">The positions of each group.</param>
/// <param name="sets">The remit of each position.</param>
/// <param name="bound">Knows how alike two remits are.</param>
/// <param name="limit">How many are kept.</param>
internal sealed class MostAlike(Groups equal, TokenSets sets, OverlapBound bound, int limit) : IPairSink
{
    // The least alike on top, so that it gives way first.
    private static readonly Comparer<Pair> WorstFirst = Comparer<Pair>.Create((one, other) => Order(other, one));
    private readonly PriorityQueue<Pair, Pair> _kept = new(WorstFirst);

    /// <summary>Two groups, the one whose first position comes first in the chart first.</summary>
    public readonly record struct Pair(int One, int Other, Fraction Similarity);

    /// <summary>How many pairs of positions there are, also of those not kept.</summary>
    public long Pairs { get; private set; }

    public void Add(int lighter, int heavier, long shared)
    {
        Pairs += (long)equal.CountOf(lighter) * equal.CountOf(heavier);
        if (limit == 0) return;
        var similarity = bound.Similarity(shared, sets.WeightOf(equal[lighter][0]), sets.WeightOf(equal[heavier][0]));
        Keep(new(Math.Min(lighter, heavier), Math.Max(lighter, heavier), similarity));
    }

    /// <summary>The most alike of several, in order.</summary>
    public static IEnumerable<Pair> Merged(IEnumerable<MostAlike> parts, int limit) =>
        parts.SelectMany(part => part._kept.UnorderedItems.Select(item => item.Element)).Order(Comparer<Pair>.Create(Order)).Take(limit);

    private void Keep(Pair pair)
    {
        if (_kept.Count < limit) _kept.Enqueue(pair, pair);
        else if (Order(pair, _kept.Peek()) < 0) _kept.DequeueEnqueue(pair, pair);
    }

    private static int Order(Pair one, Pair other)
    {
        var bySimilarity = other.Similarity.CompareTo(one.Similarity);
        if (bySimilarity != 0) return bySimilarity;
        return one.One != other.One ? one.One.CompareTo(other.One) : one.Other.CompareTo(other.Other);
    }
}
