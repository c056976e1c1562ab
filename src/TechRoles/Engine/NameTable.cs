using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace TechRoles.Engine;

/// <summary>Gives every distinct text a number: 0, 1, 2 … in the order of first sight. Texts live in one block of UTF-8.</summary>
/// <remarks>
/// Open addressing at a load of at most one half, the upper half of the hash beside the number so that most probes touch one word.
/// The hash starts from a key that differs from table to table, against inputs made to collide; numbers and order never depend on it.
/// </remarks>
internal sealed class NameTable
{
    /// <summary>How many texts <see cref="InternAll"/> takes at most.</summary>
    public const int Batch = 96;

    private readonly ulong _key;
    private readonly ulong _hashMask;
    private bool _isBorrowed;
    private byte[] _block;
    private int[] _ends;
    private ulong[] _slots;

    /// <param name="hashMask">The bits of the hash that count; fewer of them only make it slower, so tests can have any collision.</param>
    public NameTable(ulong hashMask = ulong.MaxValue)
    {
        (_key, _hashMask) = ((ulong)Random.Shared.NextInt64(), hashMask);
        (_block, _ends, _slots) = (new byte[1024], new int[64], new ulong[256]);
    }

    private NameTable(NameTable other, bool isBorrowed)
    {
        (_key, _hashMask, _isBorrowed) = (other._key, other._hashMask, isBorrowed);
        (_block, _ends, _slots) = (other._block, other._ends, other._slots);
        Count = other.Count;
    }

    /// <summary>How many distinct texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of all texts, one after the other.</summary>
    public ReadOnlySpan<byte> AllUtf8 => _block.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1]);

    /// <summary>A table of its own with the same numbers.</summary>
    public NameTable Copy()
    {
        var copy = ToEditable();
        copy.Own();
        return copy;
    }

    /// <summary>A table with the same numbers to which texts can be added, while this one, which is read by others, stays.</summary>
    /// <remarks><b>Cost:</b> none before the first text is added, then a copy.</remarks>
    public NameTable ToEditable() => new(this, isBorrowed: true);

    /// <param name="text">The text.</param>
    /// <param name="guess">The number that it probably has, which is looked at first; -1: no guess.</param>
    public int Intern(ReadOnlySpan<char> text, int guess = -1)
    {
        var rented = Encode(text, stackalloc byte[512], out var bytes);
        var name = Intern(bytes, guess);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return name;
    }

    /// <param name="text">The text.</param>
    /// <param name="guess">The number that it probably has, which is looked at first; -1: no guess.</param>
    public int Intern(ReadOnlySpan<byte> text, int guess) => guess >= 0 && Utf8(guess).SequenceEqual(text) ? guess : Intern(text);

    public int Intern(ReadOnlySpan<byte> text) => Intern(text, Hash(text));

    /// <summary>Numbers several texts, in their order. An empty one is not looked up: its number is -1.</summary>
    /// <param name="texts">The texts, one after the other.</param>
    /// <param name="ends">Where each ends.</param>
    /// <param name="numbers">Takes as many numbers.</param>
    /// <remarks>
    /// A look-up waits for memory three times: for the slot, for where the text lies, for the text. So each step is taken for all texts
    /// before the next one, which lets the memory work on all of them at once.
    /// </remarks>
    public void InternAll(ReadOnlySpan<byte> texts, ReadOnlySpan<int> ends, Span<int> numbers)
    {
        Span<ulong> hashes = stackalloc ulong[Batch];
        Span<int> likely = stackalloc int[Batch];
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            hashes[i] = Hash(texts[start..ends[i]]);
            start = ends[i];
        }

        var (slots, nameEnds, block) = (_slots, _ends, _block);
        var mask = slots.Length - 1;
        for (var i = 0; i < ends.Length; i++)
        {
            var found = slots[(int)(hashes[i] >> 32) & mask];
            likely[i] = (found ^ hashes[i]) >> 32 == 0 ? (int)(uint)found : 0;
        }

        for (var i = 0; i < ends.Length; i++) likely[i] = nameEnds[Math.Max(0, likely[i] - 2)];
        var touched = 0;
        for (var i = 0; i < ends.Length; i++) touched |= block[Math.Min(likely[i], block.Length - 1)];

        // Nothing is done with the bytes but to have fetched them.
        numbers[0] = touched;
        start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            var text = texts[start..ends[i]];
            start = ends[i];
            numbers[i] = text.IsEmpty ? -1 : Intern(text, hashes[i]);
        }
    }

    /// <summary>The number of a text, or -1 where it has none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var rented = Encode(text, stackalloc byte[512], out var bytes);
        var slot = Probe(bytes, Hash(bytes));
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return (int)(uint)_slots[slot] - 1;
    }

    public ReadOnlySpan<byte> Utf8(int name)
    {
        var start = name == 0 ? 0 : _ends[name - 1];
        return _block.AsSpan(start, _ends[name] - start);
    }

    public string Text(int name) => Encoding.UTF8.GetString(Utf8(name));

    /// <summary>The text, or null for a negative number.</summary>
    public string? TextOrNull(int name) => name < 0 ? null : Text(name);

    /// <summary>Compares by code points, which is the order of the UTF-8 bytes.</summary>
    public int Compare(int left, int right) => left == right ? 0 : Utf8(left).SequenceCompareTo(Utf8(right));

    /// <summary>Sorts items by the names that belong to them, in the order of <see cref="Compare"/>.</summary>
    public void Sort(int[] names, int[] items)
    {
        var order = NameOrder.Of(this, names);
        for (var place = 0; place < order.Length; place++) order[place] = items[order[place]];
        order.CopyTo(items, 0);
    }

    /// <summary>The text in UTF-8, in the room given or in a rented array, which is the caller's to return.</summary>
    private static byte[]? Encode(ReadOnlySpan<char> text, Span<byte> room, out ReadOnlySpan<byte> bytes)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size <= room.Length ? null : ArrayPool<byte>.Shared.Rent(size);
        if (rented is not null) room = rented;
        bytes = room[..Encoding.UTF8.GetBytes(text, room)];
        return rented;
    }

    private int Intern(ReadOnlySpan<byte> text, ulong hash)
    {
        var slot = Probe(text, hash);
        if (_slots[slot] != 0) return (int)(uint)_slots[slot] - 1;
        if (_isBorrowed) Own();
        if ((Count + 1) * 2L > _slots.Length)
        {
            Grow();
            slot = Probe(text, hash);
        }

        var name = Count++;
        _slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | (uint)(name + 1);
        Append(text, name);
        return name;
    }

    private void Own()
    {
        (_block, _ends, _slots) = ([.. _block], [.. _ends], [.. _slots]);
        _isBorrowed = false;
    }

    private void Append(ReadOnlySpan<byte> text, int name)
    {
        var start = name == 0 ? 0 : _ends[name - 1];
        if (name == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
        if (start + (long)text.Length > _block.Length)
            Array.Resize(ref _block, (int)Math.Max(Math.Min(_block.Length * 2L, Array.MaxLength), start + (long)text.Length));
        text.CopyTo(_block.AsSpan(start));
        _ends[name] = start + text.Length;
    }

    private int Probe(ReadOnlySpan<byte> text, ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var found = _slots[slot];
            if ((found ^ hash) >> 32 == 0 && Utf8((int)(uint)found - 1).SequenceEqual(text)) break;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry == 0) continue;
            var slot = (int)(entry >> 32) & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = entry;
        }
    }

    private ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = _key ^ ((ulong)text.Length * 0x9E37_79B9_7F4A_7C15);
        if (text.Length >= sizeof(ulong))
        {
            // The last word overlaps the one before; the length is part of the hash, so nothing is lost.
            var last = MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]);
            for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(text));
            return Mix(hash, last) & _hashMask;
        }

        var rest = 0UL;
        for (var i = 0; i < text.Length; i++) rest |= (ulong)text[i] << (8 * i);
        return Mix(hash, rest) & _hashMask;
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        var high = Math.BigMul(hash ^ word, 0xD6E8_FEB8_6659_FD93, out var low);
        return BitOperations.RotateLeft(high ^ low, 23);
    }
}
