using System.Buffers;
using System.Buffers.Binary;
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
    private readonly ulong _key;
    private byte[] _block;
    private int[] _ends;
    private ulong[] _slots;

    public NameTable()
    {
        _key = (ulong)Random.Shared.NextInt64();
        (_block, _ends, _slots) = (new byte[1024], new int[64], new ulong[256]);
    }

    private NameTable(NameTable other)
    {
        _key = other._key;
        (_block, _ends, _slots) = ([.. other._block], [.. other._ends], [.. other._slots]);
        Count = other.Count;
    }

    /// <summary>How many distinct texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>A table of its own with the same numbers.</summary>
    public NameTable Copy() => new(this);

    /// <param name="text">The text.</param>
    /// <param name="guess">The number that it probably has, which is looked at first; -1: no guess.</param>
    public int Intern(ReadOnlySpan<char> text, int guess = -1)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size <= 512)
        {
            Span<byte> bytes = stackalloc byte[512];
            return Intern(bytes[..Encoding.UTF8.GetBytes(text, bytes)], guess);
        }

        var rented = ArrayPool<byte>.Shared.Rent(size);
        var name = Intern(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return name;
    }

    /// <param name="text">The text.</param>
    /// <param name="guess">The number that it probably has, which is looked at first; -1: no guess.</param>
    public int Intern(ReadOnlySpan<byte> text, int guess) => guess >= 0 && Utf8(guess).SequenceEqual(text) ? guess : Intern(text);

    public int Intern(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        var slot = Probe(text, hash);
        if (_slots[slot] != 0) return (int)(uint)_slots[slot] - 1;
        if ((Count + 1) * 2 > _slots.Length)
        {
            Grow();
            slot = Probe(text, hash);
        }

        var name = Count++;
        _slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | (uint)(name + 1);
        Append(text, name);
        return name;
    }

    /// <summary>The number of a text, or -1 where it has none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var slot = Probe(bytes, Hash(bytes));
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
    /// <remarks>
    /// The eight bytes after what all have in common decide most comparisons, so they are sorted as numbers; only runs of equal ones are
    /// looked at again.
    /// </remarks>
    public void Sort(int[] names, int[] items)
    {
        var prefix = CommonPrefix(names);
        var heads = new ulong[names.Length];
        var order = new int[names.Length];
        for (var i = 0; i < order.Length; i++) (heads[i], order[i]) = (Head(Utf8(names[i])[prefix..]), i);
        Radix.Sort(ref heads, ref order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && heads[end] == heads[start]) end++;
            if (end - start > 1) order.AsSpan(start, end - start).Sort((left, right) => Compare(names[left], names[right]));
            start = end;
        }

        var sorted = Array.ConvertAll(order, place => items[place]);
        sorted.CopyTo(items, 0);
    }

    private int CommonPrefix(int[] names)
    {
        if (names.Length == 0) return 0;
        var prefix = Utf8(names[0]);
        foreach (var name in names) prefix = prefix[..prefix.CommonPrefixLength(Utf8(name))];
        return prefix.Length;
    }

    /// <summary>The first eight bytes as a number that orders like them; a shorter text is filled up with zeros.</summary>
    private static ulong Head(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 8) return BinaryPrimitives.ReadUInt64BigEndian(text);
        Span<byte> head = stackalloc byte[8];
        head.Clear();
        text.CopyTo(head);
        return BinaryPrimitives.ReadUInt64BigEndian(head);
    }

    private void Append(ReadOnlySpan<byte> text, int name)
    {
        var start = name == 0 ? 0 : _ends[name - 1];
        if (name == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
        if (start + text.Length > _block.Length) Array.Resize(ref _block, Math.Max(_block.Length * 2, start + text.Length));
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
        for (; text.Length >= 8; text = text[8..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(text));
        var rest = 0UL;
        for (var i = 0; i < text.Length; i++) rest |= (ulong)text[i] << (8 * i);
        return Mix(hash, rest);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        var high = Math.BigMul(hash ^ word, 0xD6E8_FEB8_6659_FD93, out var low);
        return BitOperations.RotateLeft(high ^ low, 23);
    }
}
