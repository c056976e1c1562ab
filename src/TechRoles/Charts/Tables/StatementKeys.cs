using System.Numerics;

namespace TechRoles.Charts;

/// <summary>
/// Packs area, scope and involvement of a statement into one number, so that the statements of an owner are sorted as numbers: by area,
/// then scope, the strongest involvement first.
/// </summary>
/// <param name="units">The number of units.</param>
internal readonly struct StatementKeys(int units)
{
    private const int OrderBits = 6;

    // Scopes are -1 to the last unit.
    private readonly int _scopeBits = 32 - BitOperations.LeadingZeroCount((uint)units);

    /// <summary>Whether keys of this many areas fit into an <c>int</c>.</summary>
    public bool FitIntoInts(int areas) => (long)areas << (_scopeBits + OrderBits) <= 1L << 31;

    public long Of(int area, int scope, ResponsibilityBits bits) =>
        (((long)area << _scopeBits | (uint)(scope + 1)) << OrderBits) | (uint)bits.Order;

    public int AreaOf(long key) => (int)(key >> (OrderBits + _scopeBits));

    public int ScopeOf(long key) => (int)(key >> OrderBits & ((1L << _scopeBits) - 1)) - 1;

    public static ResponsibilityBits BitsOf(long key) => ResponsibilityBits.OfOrder((int)key & ((1 << OrderBits) - 1));

    /// <summary>Whether two keys are of one area and scope.</summary>
    public static bool AreOfOneCell(long left, long right) => left >> OrderBits == right >> OrderBits;
}
