using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TechRoles.Engine;

/// <summary>Sorts a few distinct numbers by how many of them are less than each.</summary>
/// <remarks>It compares each with each, many at once: for short columns that is faster than a sort, whose branches nobody can
/// foresee.</remarks>
internal static class RankSort
{
    /// <summary>More than these are sorted as usual.</summary>
    public const int Most = 32;

    /// <summary>How many more than there are must be readable behind the numbers.</summary>
    public const int Padding = 15;

    private const int Step = 16;

    /// <param name="numbers">The numbers, each once, and the padding; may be reordered.</param>
    /// <param name="sorted">Takes the numbers, ascending; as long as there are some.</param>
    public static void Sort(Span<int> numbers, Span<int> sorted)
    {
        if (sorted.Length > Most)
        {
            numbers = numbers[..sorted.Length];
            numbers.Sort();
            numbers.CopyTo(sorted);
            return;
        }

        Span<int> ranks = stackalloc int[Most];
        ref var first = ref MemoryMarshal.GetReference(numbers[..(sorted.Length + Padding)]);
        ref var firstRank = ref MemoryMarshal.GetReference(ranks);
        for (var i = 0; i < sorted.Length; i += Step)
        {
            var left = Vector256.LoadUnsafe(ref first, (nuint)i);
            var right = Vector256.LoadUnsafe(ref first, (nuint)(i + 8));
            var (leftRanks, rightRanks) = (Vector256<int>.Zero, Vector256<int>.Zero);
            foreach (var number in numbers[..sorted.Length])
            {
                // A comparison that holds is -1.
                var other = Vector256.Create(number);
                leftRanks -= Vector256.GreaterThan(left, other);
                rightRanks -= Vector256.GreaterThan(right, other);
            }

            leftRanks.StoreUnsafe(ref firstRank, (nuint)i);
            rightRanks.StoreUnsafe(ref firstRank, (nuint)(i + 8));
        }

        for (var i = 0; i < sorted.Length; i++) sorted[ranks[i]] = numbers[i];
    }
}
