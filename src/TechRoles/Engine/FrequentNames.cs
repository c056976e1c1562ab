using System.Runtime.InteropServices;

namespace TechRoles.Engine;

/// <summary>Keeps the numbers of names that come again and again, in so little room that they stay near the processor, which those of a
/// large <see cref="NameTable"/> do not.</summary>
internal sealed class FrequentNames
{
    private const int Bits = 12;
    private readonly NameTable _names;
    private readonly int[] _slots = new int[1 << Bits];

    public FrequentNames(NameTable names)
    {
        _names = names;
        Array.Fill(_slots, -1);
    }

    /// <summary>The number of a text if it is kept; else -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slot">Where its number is to be kept.</param>
    public int Find(ReadOnlySpan<byte> text, out int slot)
    {
        slot = SlotOf(text);
        var name = _slots[slot];
        if (name < 0) return -1;
        var isSame = text.Length <= ShortText.Most ? _names.Key(name) == ShortText.Of(text) : _names.Utf8(name).SequenceEqual(text);
        return isSame ? name : -1;
    }

    /// <summary>Keeps a number instead of what was kept in the same place.</summary>
    public void Keep(int slot, int name) => _slots[slot] = name;

    // Only a hint: where texts fall into one slot, all but the last are looked up.
    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var word = (ulong)text.Length;
        if (text.Length >= sizeof(ulong))
            word ^= MemoryMarshal.Read<ulong>(text) ^ (MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]) * 31);
        else foreach (var letter in text) word = (word << 8) | letter;
        return (int)((word * 0x9E37_79B9_7F4A_7C15) >> (64 - Bits));
    }
}
