namespace TechRoles.Engine;

/// <summary>Sorts many numbers by some of their bits, a digit at a time from the lowest.</summary>
internal static class Radix
{
    // Each digit value is written to a place of its own, and these should stay within reach of the first caches.
    private const int MostBits = 11;
    private const int Few = 512;

    /// <summary>Sorts by the bits from one on; numbers that are equal in these keep their order where they are many.</summary>
    /// <param name="numbers">May come back as another array.</param>
    /// <param name="from">The lowest bit that counts.</param>
    /// <param name="bits">How many count; what lies above them is zero.</param>
    /// <remarks><b>Cost:</b> a pass for each eleven bits, and as much memory again.</remarks>
    public static void Sort(ref ulong[] numbers, int from, int bits)
    {
        if (numbers.Length < Few)
        {
            Array.Sort(numbers);
            return;
        }

        var passes = (bits + MostBits - 1) / MostBits;
        if (passes == 0) return;
        var width = (bits + passes - 1) / passes;
        var next = new int[1 << width];
        var sorted = Unzeroed.Array<ulong>(numbers.Length);
        for (var pass = 0; pass < passes; pass++)
        {
            var shift = from + (pass * width);
            if (!CountInto(next, numbers, shift)) continue;
            var mask = (ulong)next.Length - 1;
            foreach (var number in numbers) sorted[next[(int)((number >> shift) & mask)]++] = number;
            (numbers, sorted) = (sorted, numbers);
        }
    }

    /// <summary>The first place of each digit.</summary>
    /// <returns>False where all numbers have the same one.</returns>
    private static bool CountInto(int[] starts, ulong[] numbers, int shift)
    {
        Array.Clear(starts);
        var mask = (ulong)starts.Length - 1;
        foreach (var number in numbers) starts[(int)((number >> shift) & mask)]++;
        if (starts[(int)((numbers[0] >> shift) & mask)] == numbers.Length) return false;
        var start = 0;
        for (var digit = 0; digit < starts.Length; digit++) (starts[digit], start) = (start, start + starts[digit]);
        return true;
    }
}
