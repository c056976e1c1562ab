using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>How much alike two remits are before an overlap rule is brought them.</summary>
/// <remarks>Equal remits are brought where their size is enough: they are alike by any measure.</remarks>
public sealed record OverlapLimit
{
    private OverlapLimit(Fraction atLeast, bool ofSmaller, int leastSize, int greatestRatio)
    {
        (AtLeast, OfSmaller, LeastSize, GreatestRatio) = (atLeast, ofSmaller, leastSize, greatestRatio);
        if (atLeast == Fraction.Zero || atLeast > Fraction.One)
            throw new ArgumentOutOfRangeException(nameof(atLeast), "A share is above 0, to 1.");
        Guard.Against.NegativeOrZero(leastSize);
        Guard.Against.NegativeOrZero(greatestRatio);
    }

    /// <summary>The least share of the work. <b>Range:</b> above 0, to 1.</summary>
    public Fraction AtLeast { get; }

    /// <summary>Whether it is a share of the smaller remit (containment), not of all that is in either (Jaccard).</summary>
    public bool OfSmaller { get; }

    /// <summary>The fewest pieces of work of the smaller remit, 1 or more.</summary>
    public int LeastSize { get; }

    /// <summary>The fewest pieces of work that both have, 1 or more.</summary>
    public int LeastShared { get; private init; } = 1;

    /// <summary>How many times as great as the smaller remit the greater may be, 1 or more.</summary>
    public int GreatestRatio { get; }

    /// <summary>Remits that share so much of all that is in either.</summary>
    /// <param name="atLeast">The least similarity. <b>Range:</b> above 0, to 1.</param>
    /// <param name="leastShared">The fewest pieces of work that both have, 1 or more.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static OverlapLimit Similar(Fraction atLeast, int leastShared = 1) =>
        new(atLeast, ofSmaller: false, leastShared, int.MaxValue) { LeastShared = leastShared };

    /// <summary>Remits of which so much of the smaller is in the greater.</summary>
    /// <param name="atLeast">The least containment. <b>Range:</b> above 0, to 1.</param>
    /// <param name="leastSize">The fewest pieces of work of the smaller remit, 1 or more.</param>
    /// <param name="greatestRatio">How many times as great the greater may be, 1 or more.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static OverlapLimit Contained(Fraction atLeast, int leastSize = 1, int greatestRatio = int.MaxValue) =>
        new(atLeast, ofSmaller: true, leastSize, greatestRatio);

    internal bool IsMetBy(long shared, int smaller, int greater) =>
        smaller >= LeastSize && shared >= LeastShared
        && greater <= (long)smaller * GreatestRatio
        && (Int128)shared * AtLeast.Denominator >= (Int128)AtLeast.Numerator * (OfSmaller ? smaller : smaller + greater - shared);
}
