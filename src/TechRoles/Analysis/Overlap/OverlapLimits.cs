using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The limits of an overlap rule, one after the other: remits that meet several are told by the first of them.</summary>
internal sealed class OverlapLimits(ValueList<OverlapLimit> limits)
{
    /// <summary>Of remits of up to so many pieces it is worked out beforehand what they look for.</summary>
    private const int Usual = 32;

    private readonly (int Shared, int Smallest, int Greatest)[] _partners =
        [.. from limit in Enumerable.Range(0, limits.Count) from size in Enumerable.Range(0, Usual) select PartnersOf(limits[limit], size)];

    public int Count => limits.Count;

    public OverlapLimit this[int limit] => limits[limit];

    /// <summary>The fewest pieces of work of a position that takes part.</summary>
    public int LeastSize { get; } = limits.Min(limit => limit.LeastSize);

    /// <summary>The first limit that two remits meet; -1: none.</summary>
    public int MetBy(long shared, int one, int other)
    {
        var (smaller, greater) = one < other ? (one, other) : (other, one);
        for (var limit = 0; limit < limits.Count; limit++)
            if (limits[limit].IsMetBy(shared, smaller, greater)) return limit;
        return -1;
    }

    /// <summary>The least that two remits share that meet a limit; more than either has where none can.</summary>
    public long LeastShared(int limit, int one, int other)
    {
        var (smaller, greater) = one < other ? (one, other) : (other, one);
        var asked = limits[limit];
        if (smaller < asked.LeastSize || greater > (long)smaller * asked.GreatestRatio) return long.MaxValue;
        var (share, whole) = (asked.AtLeast.Numerator, asked.AtLeast.Denominator);
        var of = asked.OfSmaller ? smaller : (long)smaller + greater;

        // Nearly all limits are small numbers, and those of twice the length take several times as long.
        if (whole > int.MaxValue / 2)
            return Math.Max(asked.LeastShared, Least((Int128)share * of, asked.OfSmaller ? whole : (Int128)whole + share));
        var parts = asked.OfSmaller ? whole : whole + share;
        return Math.Max(asked.LeastShared, ((share * of) + parts - 1) / parts);
    }

    /// <summary>The least that a remit of a size shares with any that is told with it, or with which it is told, by any limit.</summary>
    public int LeastShared(int size)
    {
        var least = int.MaxValue;
        for (var limit = 0; limit < limits.Count; limit++)
        {
            var asked = limits[limit];
            if (size < asked.LeastSize) continue;
            var smallest = !asked.OfSmaller ? size : Math.Min(size, Math.Max(asked.LeastSize, ((size - 1) / asked.GreatestRatio) + 1));
            var needed = (int)Least((Int128)smallest * asked.AtLeast.Numerator, asked.AtLeast.Denominator);
            least = Math.Min(least, Math.Max(asked.LeastShared, needed));
        }

        return least;
    }

    /// <summary>
    /// The least that a remit of a size shares with those that it may be told with by a limit, and how much these may have.
    /// </summary>
    /// <remarks>What is nearly all in another is told with that one, so it looks among greater ones only.</remarks>
    public (int Shared, int Smallest, int Greatest) Partners(int limit, int size) =>
        size < Usual ? _partners[(limit * Usual) + size] : PartnersOf(limits[limit], size);

    /// <summary>The least that two remits share that meet any limit; more than either has where none can.</summary>
    public long LeastShared(int one, int other)
    {
        var least = long.MaxValue;
        for (var limit = 0; limit < limits.Count; limit++) least = Math.Min(least, LeastShared(limit, one, other));
        return least;
    }

    private static (int Shared, int Smallest, int Greatest) PartnersOf(OverlapLimit asked, int size)
    {
        var (share, whole) = ((Int128)asked.AtLeast.Numerator, (Int128)asked.AtLeast.Denominator);
        var shared = Math.Max(asked.LeastShared, (int)Least(share * size, whole));
        var most = (long)size * asked.GreatestRatio;
        return asked.OfSmaller
            ? (shared, size, (int)Math.Min(int.MaxValue, most))
            : (shared, Math.Max(shared, asked.LeastSize), (int)Int128.Min(int.MaxValue, Int128.Min(most, size * whole / share)));
    }

    private static long Least(Int128 share, Int128 whole) => (long)Int128.Max(1, (share + whole - 1) / whole);
}
