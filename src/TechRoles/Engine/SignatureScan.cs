using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TechRoles.Engine;

/// <summary>Compares one signature with many: two sets differ in at least as many tokens as their signatures differ in bits.</summary>
internal static class SignatureScan
{
    /// <summary>Half of the bits: measured on sets of a dozen tokens, 16 to 44 do about as well.</summary>
    private const int OwnBits = 32;

    /// <summary>How many are compared at once, at most.</summary>
    public const int Most = 64;

    /// <summary>How many more than there are must be readable at the end of a column.</summary>
    public const int Padding = 8;

    /// <summary>The bit of a token in a signature: the most frequent tokens have bits of their own, the others share bits.</summary>
    /// <remarks>A signature is the exclusive or of the bits of its tokens, so that common tokens leave nothing in the difference of
    /// two.</remarks>
    /// <param name="rank">How many tokens are more frequent.</param>
    public static ulong BitOf(int rank) => 1UL << (rank < OwnBits ? rank : OwnBits + (int)(((uint)rank * 0x9E37_79B1u) >> 27));

    /// <summary>Which of some signatures differ from one in no more bits than each of them may.</summary>
    /// <param name="signatures">The column from the first of them on; longer than <paramref name="count"/> by the padding.</param>
    /// <param name="slack">How many bits each may differ, likewise; negative: none is few enough.</param>
    /// <param name="count">How many, 1 to <see cref="Most"/>.</param>
    /// <param name="one">The one.</param>
    /// <param name="more">How many more bits all of them may differ.</param>
    /// <param name="vectors">Whether vectors may be used.</param>
    /// <returns>One bit for each, the first lowest.</returns>
    public static ulong Near(ReadOnlySpan<ulong> signatures, ReadOnlySpan<long> slack, int count, ulong one, long more, bool vectors)
    {
        var asked = ulong.MaxValue >> (Most - count);
        if (vectors && Avx512BW.IsSupported) return ByEight(signatures, slack, count, one, more) & asked;
        if (vectors && Avx2.IsSupported) return ByFour(signatures, slack, count, one, more) & asked;
        if (vectors && AdvSimd.Arm64.IsSupported) return ByTwo(signatures, slack, count, one, more) & asked;
        var near = 0UL;
        for (var i = 0; i < count; i++)
            if (BitOperations.PopCount(signatures[i] ^ one) <= slack[i] + more) near |= 1UL << i;
        return near;
    }

    /// <summary>By eights, so up to seven too many are looked at.</summary>
    internal static ulong ByEight(ReadOnlySpan<ulong> signatures, ReadOnlySpan<long> slack, int count, ulong one, long more)
    {
        ref var first = ref MemoryMarshal.GetReference(signatures[..(count + 7)]);
        ref var firstSlack = ref MemoryMarshal.GetReference(slack[..(count + 7)]);
        var halves = Vector256.Create(HalfBytes, HalfBytes);
        var bitsOfHalfByte = Vector512.Create(halves, halves);
        var low = Vector512.Create((byte)0x0F);
        var ones = Vector512.Create(one);
        var mores = Vector512.Create(more);
        var near = 0UL;
        for (var i = 0; i < count; i += 8)
        {
            var apart = Vector512.LoadUnsafe(ref first, (nuint)i) ^ ones;
            var bits = Avx512BW.Shuffle(bitsOfHalfByte, apart.AsByte() & low)
                + Avx512BW.Shuffle(bitsOfHalfByte, (apart >> 4).AsByte() & low);
            var sums = Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64();
            near |= Vector512.LessThanOrEqual(sums, Vector512.LoadUnsafe(ref firstSlack, (nuint)i) + mores)
                .ExtractMostSignificantBits() << i;
        }

        return near;
    }

    /// <summary>By fours, so up to three too many are looked at.</summary>
    internal static ulong ByFour(ReadOnlySpan<ulong> signatures, ReadOnlySpan<long> slack, int count, ulong one, long more)
    {
        ref var first = ref MemoryMarshal.GetReference(signatures[..(count + 3)]);
        ref var firstSlack = ref MemoryMarshal.GetReference(slack[..(count + 3)]);
        var bitsOfHalfByte = Vector256.Create(HalfBytes, HalfBytes);
        var low = Vector256.Create((byte)0x0F);
        var ones = Vector256.Create(one);
        var mores = Vector256.Create(more);
        var near = 0UL;
        for (var i = 0; i < count; i += 4)
        {
            var apart = Vector256.LoadUnsafe(ref first, (nuint)i) ^ ones;
            var bits = Avx2.Shuffle(bitsOfHalfByte, apart.AsByte() & low) + Avx2.Shuffle(bitsOfHalfByte, (apart >> 4).AsByte() & low);
            var sums = Avx2.SumAbsoluteDifferences(bits, Vector256<byte>.Zero).AsInt64();
            near |= (ulong)Vector256.LessThanOrEqual(sums, Vector256.LoadUnsafe(ref firstSlack, (nuint)i) + mores)
                .ExtractMostSignificantBits() << i;
        }

        return near;
    }

    /// <summary>By twos, so one too many may be looked at.</summary>
    private static ulong ByTwo(ReadOnlySpan<ulong> signatures, ReadOnlySpan<long> slack, int count, ulong one, long more)
    {
        ref var first = ref MemoryMarshal.GetReference(signatures[..(count + 1)]);
        ref var firstSlack = ref MemoryMarshal.GetReference(slack[..(count + 1)]);
        var ones = Vector128.Create(one);
        var mores = Vector128.Create(more);
        var near = 0UL;
        for (var i = 0; i < count; i += 2)
        {
            var bits = AdvSimd.PopCount((Vector128.LoadUnsafe(ref first, (nuint)i) ^ ones).AsByte());
            var sums = AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(bits))).AsInt64();
            near |= (ulong)Vector128.LessThanOrEqual(sums, Vector128.LoadUnsafe(ref firstSlack, (nuint)i) + mores)
                .ExtractMostSignificantBits() << i;
        }

        return near;
    }

    /// <summary>How many bits the numbers 0 to 15 have.</summary>
    private static Vector128<byte> HalfBytes => Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
}
