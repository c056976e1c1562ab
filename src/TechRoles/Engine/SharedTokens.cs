using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TechRoles.Engine;

/// <summary>Finds the tokens that two ascending columns share.</summary>
internal static class SharedTokens
{
    /// <summary>The longest column whose places fit the bits of a mask.</summary>
    public const int Most = 64;

    /// <summary>How many more than there are must be readable at the end of a column of which one is a part.</summary>
    public const int Padding = 15;

    /// <summary>At which places of one column the tokens of another stand: one bit for each, the first lowest.</summary>
    /// <remarks>It compares each with each, eight at once: for short columns that is faster than a merge, whose branches nobody can
    /// foresee.</remarks>
    /// <param name="column">A column that the one lies in.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">Its length, 1 to <see cref="Most"/>.</param>
    /// <param name="others">The other column.</param>
    public static ulong Places(ReadOnlySpan<int> column, int start, int length, ReadOnlySpan<int> others)
    {
        ref var first = ref MemoryMarshal.GetReference(column.Slice(start, length + Padding));
        var places = 0UL;
        for (var i = 0; i < length; i += 16)
        {
            var left = Vector256.LoadUnsafe(ref first, (nuint)i);
            var right = Vector256.LoadUnsafe(ref first, (nuint)(i + 8));
            var (leftSame, rightSame) = (Vector256<int>.Zero, Vector256<int>.Zero);
            foreach (var token in others)
            {
                var wanted = Vector256.Create(token);
                leftSame |= Vector256.Equals(left, wanted);
                rightSame |= Vector256.Equals(right, wanted);
            }

            places |= (ulong)(leftSame.ExtractMostSignificantBits() | (rightSame.ExtractMostSignificantBits() << 8)) << i;
        }

        return places & (ulong.MaxValue >> (Most - length));
    }
}
