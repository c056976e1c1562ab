using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Two different remits that are alike, each of one position or more.</summary>
/// <remarks>Work is what a position is Accountable for, and what it is Responsible for or supports, like with like, cell by cell.</remarks>
public sealed class Overlap
{
    internal Overlap(ValueList<Position> ones, ValueList<Position> others, int shared, int oneSize, int otherSize) =>
        (Ones, Others, Shared, OneSize, OtherSize) = (ones, others, shared, oneSize, otherSize);

    /// <summary>The positions with the smaller remit, in the order of the chart.</summary>
    public ValueList<Position> Ones { get; }

    /// <summary>The positions with the greater remit, in the order of the chart.</summary>
    public ValueList<Position> Others { get; }

    /// <summary>How many pieces of work are in both.</summary>
    public int Shared { get; }

    /// <summary>How many pieces of work the smaller remit has.</summary>
    public int OneSize { get; }

    /// <summary>How many pieces of work the greater remit has.</summary>
    public int OtherSize { get; }

    /// <summary>What is in both, of all that is in either. <b>Range:</b> above 0, to 1.</summary>
    public Fraction Similarity => new(Shared, OneSize + OtherSize - Shared);

    /// <summary>How much of the smaller remit is in the greater. <b>Range:</b> above 0, to 1.</summary>
    public Fraction Containment => new(Shared, OneSize);
}
