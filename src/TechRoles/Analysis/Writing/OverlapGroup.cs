using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// What is told together of remits that are alike: one remit, and all that are told with it; or one that several positions share.
/// </summary>
/// <remarks>
/// A remit that is like several others is told once, with the first of them: with that which has the least work, of equally great ones
/// with that whose first cells stand first in the chart. So thousands of remits that are all like each other are one group, and nobody has
/// to look at their pairs.
/// </remarks>
public sealed class OverlapGroup
{
    internal OverlapGroup(ValueList<Position> positions, int size, ValueList<Overlap> pairs) =>
        (Positions, Size, Pairs) = (positions, size, pairs);

    /// <summary>The positions of the remit with which the others are told, in the order of the chart.</summary>
    public ValueList<Position> Positions { get; }

    /// <summary>How many pieces of work that remit has.</summary>
    public int Size { get; }

    /// <summary>That remit and each that is told with it; none where it is one remit that several positions share.</summary>
    /// <remarks>In the order of the remits: those with the least work first.</remarks>
    public ValueList<Overlap> Pairs { get; }

    /// <summary>Whether it is one remit that several positions share.</summary>
    public bool IsCloneGroup => Pairs.Count == 0;

    /// <summary>The positions with which the remit of the group makes a pair.</summary>
    /// <param name="pair">One of <see cref="Pairs"/>.</param>
    public ValueList<Position> Beside(Overlap pair) => pair.Ones == Positions ? pair.Others : pair.Ones;
}
