using System.Numerics;

namespace TechRoles.Engine;

/// <summary>Puts names in the order of their bytes.</summary>
/// <remarks>
/// After what all texts have in common, the bytes that occur at each place are numbered in their order, so that many places fit into one
/// number: eight digits take 27 bits, not 64. These numbers are sorted; only runs of equal ones are looked at again.
/// </remarks>
internal static class NameOrder
{
    private const int MostPlaces = 40;

    /// <summary>The indexes of names in the order of their texts.</summary>
    public static int[] Of(NameTable table, int[] names)
    {
        if (names.Length < 2) return new int[names.Length];
        var prefix = CommonPrefix(table, names);
        var indexBits = BitOperations.Log2((uint)names.Length) + 1;
        var digits = Digits(table, names, prefix, 64 - indexBits, out var headBits);
        var numbers = new ulong[names.Length];
        for (var i = 0; i < names.Length; i++) numbers[i] = (Head(table.Utf8(names[i])[prefix..], digits) << indexBits) | (uint)i;
        Radix.Sort(ref numbers, indexBits, headBits);

        var order = new int[names.Length];
        for (var i = 0; i < order.Length; i++) order[i] = (int)(numbers[i] & ((1UL << indexBits) - 1));
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && numbers[end] >> indexBits == numbers[start] >> indexBits) end++;
            if (end - start > 1) order.AsSpan(start, end - start).Sort((left, right) => table.Compare(names[left], names[right]));
            start = end;
        }

        return order;
    }

    private static int CommonPrefix(NameTable table, int[] names)
    {
        var prefix = table.Utf8(names[0]);
        foreach (var name in names)
        {
            var text = table.Utf8(name);
            if (!text.StartsWith(prefix)) prefix = prefix[..prefix.CommonPrefixLength(text)];
        }

        return prefix.Length;
    }

    /// <summary>For each place as many as fit: what each byte counts, the end of a text first, and how many values there are.</summary>
    private static List<(int[] RankOf, ulong Values)> Digits(NameTable table, int[] names, int prefix, int bits, out int headBits)
    {
        var occurs = new bool[MostPlaces << 8];
        var ends = new bool[MostPlaces + 1];
        var places = 0;
        foreach (var name in names)
        {
            var text = table.Utf8(name)[prefix..];
            if (text.Length > MostPlaces) text = text[..MostPlaces];
            for (var place = 0; place < text.Length; place++) occurs[(place << 8) | text[place]] = true;
            ends[text.Length] = true;
            places = Math.Max(places, text.Length);
        }

        var digits = new List<(int[] RankOf, ulong Values)>();
        var values = UInt128.One;
        var ended = false;
        for (var place = 0; place < places; place++)
        {
            ended |= ends[place];
            var digit = Digit(occurs.AsSpan(place << 8, 256), ended);
            if (values * digit.Values > UInt128.One << bits) break;
            values *= digit.Values;
            digits.Add(digit);
        }

        headBits = 128 - (int)UInt128.LeadingZeroCount(values - 1);
        return digits;
    }

    private static (int[] RankOf, ulong Values) Digit(ReadOnlySpan<bool> occurs, bool ended)
    {
        // What lies beyond the end of a text counts 0.
        var rankOf = new int[256];
        var rank = ended ? 1 : 0;
        for (var value = 0; value < rankOf.Length; value++)
            if (occurs[value]) rankOf[value] = rank++;
        return (rankOf, (ulong)rank);
    }

    private static ulong Head(ReadOnlySpan<byte> text, List<(int[] RankOf, ulong Values)> digits)
    {
        var head = 0UL;
        for (var place = 0; place < digits.Count; place++)
        {
            var (rankOf, values) = digits[place];
            head = (head * values) + (place < text.Length ? (ulong)rankOf[text[place]] : 0);
        }

        return head;
    }
}
