using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How far two remits overlap, in numbers and in cells.</summary>
/// <remarks>Any two may be compared. Whether an overlap is a fault is for rules to say: a manager answers for what a report does.</remarks>
public sealed class RemitOverlap
{
    private readonly Weights _weights;

    private RemitOverlap(Remit one, Remit other, Weights weights) => (One, Other, _weights) = (one, other, weights);

    /// <summary>The first remit.</summary>
    public Remit One { get; }

    /// <summary>The second remit.</summary>
    public Remit Other { get; }

    /// <summary>How alike they are by weight. <b>Range:</b> 0 to 1.</summary>
    public Fraction Similarity => One.SimilarityTo(Other, _weights);

    /// <summary>The share of cells that both hold, whatever they do there. <b>Range:</b> 0 to 1.</summary>
    public Fraction PlainSimilarity => One.SimilarityTo(Other, Weights.Plain);

    /// <summary>How much of the first is in the second by weight. <b>Range:</b> 0 to 1.</summary>
    public Fraction OneInOther => One.ContainedIn(Other, _weights);

    /// <summary>How much of the second is in the first by weight. <b>Range:</b> 0 to 1.</summary>
    public Fraction OtherInOne => Other.ContainedIn(One, _weights);

    /// <summary>The share of the first's cells that the second holds, too. <b>Range:</b> 0 to 1.</summary>
    public Fraction PlainOneInOther => One.ContainedIn(Other, Weights.Plain);

    /// <summary>The share of the second's cells that the first holds, too. <b>Range:</b> 0 to 1.</summary>
    public Fraction PlainOtherInOne => Other.ContainedIn(One, Weights.Plain);

    /// <summary>The cells that both hold, in order.</summary>
    public ValueList<SharedCell> Shared => One.SharedWith(Other);

    /// <summary>The cells that both answer for, and not jointly by rule, in order.</summary>
    public ValueList<SharedCell> Contested => One.ContestedWith(Other);

    /// <summary>The overlap of two remits.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    public static RemitOverlap Between(Remit one, Remit other, Weights? weights = null) =>
        new(Guard.Against.Null(one), Guard.Against.Null(other), weights ?? Weights.Default);

    /// <summary>The overlap of two positions, of one chart or of two: cells are compared by their ids.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    public static RemitOverlap Between(Position one, Position other, Weights? weights = null) =>
        Between(Remit.From(one), Remit.From(other), weights);
}
