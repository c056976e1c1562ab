using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TechRoles.Engine;

/// <summary>Compares one signature with many: two sets differ in at least as many tokens as their signatures differ in bits.</summary>
internal static class SignatureScan
{
    /// <summary>How many are compared at once, at most.</summary>
    public const int Most = 64;

    /// <summary>How many more than there are must be readable at the end of a column.</summary>
    public const int Padding = 8;

    /// <summary>Which of some signatures differ from one in no more than so many bits.</summary>
    /// <param name="signatures">The column from the first of them on; longer than <paramref name="count"/> by the padding.</param>
    /// <param name="count">How many, 1 to <see cref="Most"/>.</param>
    /// <param name="one">The one.</param>
    /// <param name="mostApart">0 or more.</param>
    /// <param name="vectors">Whether vectors may be used.</param>
    /// <returns>One bit for each, the first lowest.</returns>
    public static ulong Near(ReadOnlySpan<ulong> signatures, int count, ulong one, long mostApart, bool vectors)
    {
        if (mostApart >= 64) return ulong.MaxValue >> (Most - count);
        if (vectors && Avx512BW.IsSupported) return ByEight(signatures, count, one, mostApart) & (ulong.MaxValue >> (Most - count));
        if (vectors && Avx2.IsSupported) return ByFour(signatures, count, one, mostApart) & (ulong.MaxValue >> (Most - count));
        var near = 0UL;
        for (var i = 0; i < count; i++)
            if (BitOperations.PopCount(signatures[i] ^ one) <= mostApart) near |= 1UL << i;
        return near;
    }

    /// <summary>By fours, so up to three too many are looked at.</summary>
    internal static ulong ByFour(ReadOnlySpan<ulong> signatures, int count, ulong one, long mostApart)
    {
        ref var first = ref MemoryMarshal.GetReference(signatures[..(count + 3)]);
        var bitsOfHalfByte = Vector256.Create(HalfBytes, HalfBytes);
        var low = Vector256.Create((byte)0x0F);
        var ones = Vector256.Create(one);
        var most = Vector256.Create(mostApart);
        var near = 0UL;
        for (var i = 0; i < count; i += 4)
        {
            var apart = Vector256.LoadUnsafe(ref first, (nuint)i) ^ ones;
            var bits = Avx2.Shuffle(bitsOfHalfByte, apart.AsByte() & low) + Avx2.Shuffle(bitsOfHalfByte, (apart >> 4).AsByte() & low);
            var sums = Avx2.SumAbsoluteDifferences(bits, Vector256<byte>.Zero).AsInt64();
            near |= (ulong)Vector256.LessThanOrEqual(sums, most).ExtractMostSignificantBits() << i;
        }

        return near;
    }

    /// <summary>By eights, so up to seven too many are looked at.</summary>
    internal static ulong ByEight(ReadOnlySpan<ulong> signatures, int count, ulong one, long mostApart)
    {
        ref var first = ref MemoryMarshal.GetReference(signatures[..(count + 7)]);
        var halves = Vector256.Create(HalfBytes, HalfBytes);
        var bitsOfHalfByte = Vector512.Create(halves, halves);
        var low = Vector512.Create((byte)0x0F);
        var ones = Vector512.Create(one);
        var most = Vector512.Create(mostApart);
        var near = 0UL;
        for (var i = 0; i < count; i += 8)
        {
            var apart = Vector512.LoadUnsafe(ref first, (nuint)i) ^ ones;
            var bits = Avx512BW.Shuffle(bitsOfHalfByte, apart.AsByte() & low) + Avx512BW.Shuffle(bitsOfHalfByte, (apart >> 4).AsByte() & low);
            var sums = Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64();
            near |= Vector512.LessThanOrEqual(sums, most).ExtractMostSignificantBits() << i;
        }

        return near;
    }

    /// <summary>How many bits the numbers 0 to 15 have.</summary>
    private static Vector128<byte> HalfBytes => Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
}
