namespace TechRoles.Engine;

/// <summary>Sorts many numbers with items that belong to them, sixteen bits at a time from the lowest.</summary>
internal static class Radix
{
    private const int Digits = 1 << 16;

    /// <summary>Sorts both columns by the keys; items of equal keys end in any order.</summary>
    /// <remarks>
    /// The columns may come back as other arrays. <b>Cost:</b> four passes, less one for each sixteen bits that all keys share.
    /// </remarks>
    public static void Sort(ref ulong[] keys, ref int[] items)
    {
        if (keys.Length < Digits)
        {
            Array.Sort(keys, items);
            return;
        }

        var (sortedKeys, sortedItems) = (new ulong[keys.Length], new int[items.Length]);
        var next = new int[Digits];
        for (var shift = 0; shift < 64; shift += 16)
        {
            if (!CountInto(next, keys, shift)) continue;
            for (var i = 0; i < keys.Length; i++)
            {
                var place = next[(ushort)(keys[i] >> shift)]++;
                (sortedKeys[place], sortedItems[place]) = (keys[i], items[i]);
            }

            (keys, sortedKeys) = (sortedKeys, keys);
            (items, sortedItems) = (sortedItems, items);
        }
    }

    /// <summary>The first place of each digit.</summary>
    /// <returns>False where all keys have the same one.</returns>
    private static bool CountInto(int[] starts, ulong[] keys, int shift)
    {
        Array.Clear(starts);
        foreach (var key in keys) starts[(ushort)(key >> shift)]++;
        if (starts[(ushort)(keys[0] >> shift)] == keys.Length) return false;
        var start = 0;
        for (var digit = 0; digit < starts.Length; digit++) (starts[digit], start) = (start, start + starts[digit]);
        return true;
    }
}
