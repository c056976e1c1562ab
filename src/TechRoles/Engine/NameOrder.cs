using System.Numerics;
using System.Runtime.Intrinsics;

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
        return OfShort(table, names) ?? OfAny(table, names);
    }

    /// <summary>The order of short texts that differ in few of their bits: these are a number each, which sorts them to the end.</summary>
    /// <returns>Null where there are others.</returns>
    private static int[]? OfShort(NameTable table, int[] names)
    {
        var indexBits = BitOperations.Log2((uint)names.Length) + 1;
        var first = table.Key(names[0]);
        var (differing, longest) = (Vector128<byte>.Zero, first);
        foreach (var name in names)
        {
            differing |= table.Key(name) ^ first;
            longest = Vector128.Max(longest, table.Key(name));
        }

        var words = Words(differing);
        var (upper, lower) = (new BitExtract(words.Upper), new BitExtract(words.Lower));
        var differ = upper.Count + lower.Count;
        if (ShortText.IsLong(longest) || differ + indexBits > 64) return null;
        var numbers = Unzeroed.Array<ulong>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            var (start, end) = Words(table.Key(names[i]));
            var head = (upper.Of(start) << lower.Count) | lower.Of(end);
            numbers[i] = (head << indexBits) | (uint)i;
        }

        Radix.Sort(ref numbers, indexBits, differ);
        return Indexes(numbers, indexBits);
    }

    private static int[] OfAny(NameTable table, int[] names)
    {
        var prefix = CommonPrefix(table, names);
        var indexBits = BitOperations.Log2((uint)names.Length) + 1;
        var digits = DigitsOf(table, names, prefix, 64 - indexBits, out var headBits);
        var numbers = Unzeroed.Array<ulong>(names.Length);
        for (var i = 0; i < names.Length; i++) numbers[i] = (digits.HeadOf(table.Utf8(names[i])[prefix..]) << indexBits) | (uint)i;
        Radix.Sort(ref numbers, indexBits, headBits);

        var order = Indexes(numbers, indexBits);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && numbers[end] >> indexBits == numbers[start] >> indexBits) end++;
            if (end - start > 1) order.AsSpan(start, end - start).Sort((left, right) => table.Compare(names[left], names[right]));
            start = end;
        }

        return order;
    }

    private static int[] Indexes(ulong[] numbers, int bits)
    {
        var order = Unzeroed.Array<int>(numbers.Length);
        for (var i = 0; i < order.Length; i++) order[i] = (int)(numbers[i] & ((1UL << bits) - 1));
        return order;
    }

    private static (ulong Upper, ulong Lower) Words(Vector128<byte> key)
    {
        var rank = ShortText.Rank(key);
        return ((ulong)(rank >> 64), (ulong)rank);
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

    /// <summary>What each byte counts at each place, the end of a text first; as many places as fit into so many bits.</summary>
    private static Digits DigitsOf(NameTable table, int[] names, int prefix, int bits, out int headBits)
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

        var ranks = new byte[places << 8];
        var values = new List<ulong>();
        var product = UInt128.One;
        var ended = false;
        for (var place = 0; place < places; place++)
        {
            ended |= ends[place];
            var rank = Rank(occurs.AsSpan(place << 8, 256), ended, ranks.AsSpan(place << 8, 256));
            if (rank > 256 || product * rank > UInt128.One << bits) break;
            product *= rank;
            values.Add(rank);
        }

        headBits = 128 - (int)UInt128.LeadingZeroCount(product - 1);
        return new(ranks, [.. values]);
    }

    /// <summary>Numbers the bytes that occur, and what lies beyond the end of a text 0.</summary>
    /// <returns>How many numbers there are; they fit into bytes where these are 256 at most.</returns>
    private static ulong Rank(ReadOnlySpan<bool> occurs, bool ended, Span<byte> ranks)
    {
        var rank = ended ? 1 : 0;
        for (var value = 0; value < occurs.Length; value++)
            if (occurs[value]) ranks[value] = (byte)rank++;
        return (ulong)rank;
    }

    private readonly record struct Digits(byte[] Ranks, ulong[] Values)
    {
        public ulong HeadOf(ReadOnlySpan<byte> text)
        {
            var head = 0UL;
            var (ranks, values) = (Ranks, Values);
            for (var place = 0; place < values.Length; place++)
                head = (head * values[place]) + (place < text.Length ? ranks[(place << 8) | text[place]] : 0UL);
            return head;
        }
    }
}
