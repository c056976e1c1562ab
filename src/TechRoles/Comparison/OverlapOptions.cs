using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How it is measured how much two remits are alike.</summary>
public enum OverlapMeasure
{
    /// <summary>The share of cells that both hold, of all that either holds.</summary>
    Jaccard = 0,

    /// <summary>The same by weight: Σ min / Σ max of what the involvements count.</summary>
    Weighted,

    /// <summary>The share of the smaller remit's cells that the other holds, too: the larger of the two containments.</summary>
    Containment,
}

/// <summary>What is asked for when the overlaps of a chart are looked for.</summary>
public sealed record OverlapOptions
{
    /// <summary>How it is measured.</summary>
    public OverlapMeasure Measure { get; init; }

    /// <summary>How much alike two remits are at least. <b>Range:</b> above 0, to 1.</summary>
    /// <exception cref="ArgumentException">It is out of its range.</exception>
    public Fraction Threshold
    {
        get;
        init => field = value > Fraction.Zero && value <= Fraction.One
            ? value
            : throw new ArgumentException("A threshold is greater than 0, and at most 1.", nameof(value));
    } = new(1, 2);

    /// <summary>What each involvement counts where it is weighed. What counts 0 is left out.</summary>
    public Weights Weights { get; init => field = Guard.Against.Null(value); } = Weights.Default;

    /// <summary>How many pairs are listed, 0 or more; all are counted.</summary>
    public int Limit { get; init => field = Guard.Against.Negative(value); } = 20;

    /// <summary>How many threads may work, 1 or more; null: as many as the machine runs at once. The answer is the same.</summary>
    public int? Threads { get; init => field = value is { } threads ? Guard.Against.NegativeOrZero(threads) : null; }
}
