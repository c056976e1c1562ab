using TechRoles.Facts;

namespace TechRoles.Engine;

/// <summary>What a threshold asks of two sets, the smaller one first, in whole weights. Nothing is rounded the wrong way.</summary>
/// <param name="atLeast">The threshold, in (0, 1].</param>
/// <param name="ofSmaller">Whether the shared weight is measured against the smaller set (containment), not all of both (Jaccard).</param>
internal sealed class OverlapBound(Fraction atLeast, bool ofSmaller)
{
    private const int Narrow = 1 << 29;
    private readonly bool _isNarrow = atLeast.Denominator < Narrow;

    /// <summary>The least weight that the two must share.</summary>
    public long Needed(long smaller, long larger) =>
        ofSmaller ? Part(0, smaller) : Part(1, smaller + larger);

    /// <summary>The least weight that a set must share with any like it that is not smaller.</summary>
    public long NeededAsSmaller(long weight) => Needed(weight, weight);

    /// <summary>The least weight of a smaller set that can be like a set: also what a set must share with any like it.</summary>
    public long LeastPartner(long weight) => ofSmaller ? 1 : Part(0, weight);

    /// <summary>How alike they are.</summary>
    public Fraction Similarity(long shared, long smaller, long larger) => new(shared, Whole(shared, smaller, larger));

    /// <summary>What the shared weight is measured against.</summary>
    public long Whole(long shared, long smaller, long larger) => ofSmaller ? smaller : smaller + larger - shared;

    /// <summary>n / (d + add × n) of a weight, rounded up, where n / d is the threshold.</summary>
    private long Part(int add, long weight)
    {
        if (_isNarrow && weight <= uint.MaxValue)
        {
            var upper = atLeast.Numerator * weight;
            var lower = atLeast.Denominator + (add * atLeast.Numerator);
            return (long)(((ulong)upper + (ulong)lower - 1) / (ulong)lower);
        }

        var product = (Int128)atLeast.Numerator * weight;
        var whole = (Int128)atLeast.Denominator + ((Int128)add * atLeast.Numerator);
        return (long)((product + whole - 1) / whole);
    }
}
