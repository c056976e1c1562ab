using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace TechRoles.Engine;

/// <summary>Gives every distinct text a number: 0, 1, 2 … in the order of first sight.</summary>
/// <remarks>
/// Open addressing at a load of at most one half, a part of the hash beside the number so that most probes touch one word. A short text
/// lies in a column of sixteen bytes each, where one more touch finds it; longer ones in one block of UTF-8. The hash starts from a key
/// that differs from table to table, against inputs made to collide; numbers and order never depend on it.
/// </remarks>
internal sealed class NameTable
{
    private const int Bits = 14;
    private const int BlockSize = 1 << Bits;

    /// <summary>From so many bytes on a text that is asked for again is remembered.</summary>
    private const int LongText = 256;

    private readonly LongName?[] _lastLong = new LongName?[8];
    private readonly ulong _key;
    private readonly ulong _hashMask;
    private bool _isBorrowed;

    // See ShortText; in blocks, so that growing copies nothing but the first one.
    private Vector128<byte>[][] _texts;
    private byte[] _longTexts;
    private int _longLength;

    // In the lower bits a number and one, in those that it cannot need a part of the hash.
    private uint[] _slots;

    /// <param name="hashMask">The bits of the hash that count; fewer of them only make it slower, so tests can have any collision.</param>
    public NameTable(ulong hashMask = ulong.MaxValue)
    {
        (_key, _hashMask) = ((ulong)Random.Shared.NextInt64(), hashMask);
        (_texts, _longTexts, _slots) = ([new Vector128<byte>[64]], new byte[64], new uint[256]);
    }

    private NameTable(NameTable other, bool isBorrowed)
    {
        (_key, _hashMask, _isBorrowed) = (other._key, other._hashMask, isBorrowed);
        (_texts, _longTexts, _longLength, _slots) = (other._texts, other._longTexts, other._longLength, other._slots);
        Count = other.Count;
    }

    /// <summary>How many distinct texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>A table of its own with the same numbers.</summary>
    public NameTable Copy()
    {
        var copy = ToEditable();
        copy.Own();
        return copy;
    }

    /// <summary>A table with the same numbers to which texts can be added, while this one, which is read by others, stays.</summary>
    /// <remarks><b>Cost:</b> none before the first text is added, then a copy; of the short texts only of the last block.</remarks>
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

    public int Intern(ReadOnlySpan<byte> text)
    {
        var key = KeyOf(text);
        return Intern(key, text, Hash(key, text));
    }

    /// <summary>Numbers several texts, in their order. An empty one is not looked up: its number is -1.</summary>
    /// <param name="keys">The texts, as <see cref="ShortText"/> has them.</param>
    /// <param name="longTexts">Where the long ones lie.</param>
    /// <param name="hashes">Room for as many.</param>
    /// <param name="numbers">Takes as many numbers.</param>
    /// <remarks>
    /// A look-up waits for memory twice: for the slot and for the text. So each step is taken for all texts before the next one, which
    /// lets the memory work on all of them at once.
    /// </remarks>
    public void InternAll(ReadOnlySpan<Vector128<byte>> keys, ReadOnlySpan<byte> longTexts, Span<ulong> hashes, Span<int> numbers)
    {
        const int open = -1;
        hashes = hashes[..keys.Length];
        numbers = numbers[..keys.Length];
        for (var i = 0; i < keys.Length; i++) hashes[i] = Hash(keys[i], longTexts);

        var slots = _slots;
        var mask = slots.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var found = slots[(int)(hashes[i] >> 32) & mask];
            numbers[i] = ((int)(found ^ (uint)hashes[i]) & ~mask) == 0 ? (int)found & mask : 0;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            // Without branches, whose way nobody can foresee. A long text is only known once its bytes were compared.
            var likely = numbers[i] - 1;
            var isKnown =
                (Key(Math.Max(0, likely)) == keys[i]) & (likely >= 0) & (keys[i] != Vector128<byte>.Zero) & !ShortText.IsLong(keys[i]);
            numbers[i] = isKnown ? likely : open;
        }

        for (var i = 0; i < keys.Length; i++)
            if (numbers[i] == open) numbers[i] = keys[i] == Vector128<byte>.Zero ? -1 : Intern(keys[i], longTexts, hashes[i]);
    }

    /// <summary>The number of a text, or -1 where it has none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var rented = Encode(text, stackalloc byte[512], out var bytes);
        var key = KeyOf(bytes);
        var slot = Probe(key, bytes, Hash(key, bytes));
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return NumberIn(slot);
    }

    public ReadOnlySpan<byte> Utf8(int name)
    {
        var (block, place) = (_texts[name >> Bits], name & (BlockSize - 1));
        var key = block[place];
        return ShortText.IsLong(key) ? ShortText.In(_longTexts, key) : MemoryMarshal.AsBytes(block.AsSpan(place, 1))[..key[ShortText.Most]];
    }

    /// <summary>The text of a name as <see cref="ShortText"/> has it.</summary>
    public Vector128<byte> Key(int name) => _texts[name >> Bits][name & (BlockSize - 1)];

    public string Text(int name)
    {
        var text = Utf8(name);
        if (text.Length < LongText) return Encoding.UTF8.GetString(text);

        // Thousands of rows may name one thing that is long: they share its text.
        ref var last = ref _lastLong[name % _lastLong.Length];
        if (last is { } known && known.Name == name) return known.Text;
        var made = Encoding.UTF8.GetString(text);
        last = new(name, made);
        return made;
    }

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

    private static Vector128<byte> KeyOf(ReadOnlySpan<byte> text) =>
        text.Length <= ShortText.Most ? ShortText.Of(text) : ShortText.OfLong(0, text.Length);

    /// <param name="key">The text.</param>
    /// <param name="longTexts">Where it lies when it is long.</param>
    /// <param name="hash">Its hash.</param>
    private int Intern(Vector128<byte> key, ReadOnlySpan<byte> longTexts, ulong hash)
    {
        var slot = Probe(key, longTexts, hash);
        if (_slots[slot] != 0) return NumberIn(slot);
        if (_isBorrowed) Own();
        if ((Count + 1) * 2L > _slots.Length)
        {
            Grow();
            slot = Probe(key, longTexts, hash);
        }

        var name = Count++;
        Put(slot, hash, name);
        Append(ShortText.IsLong(key) ? Keep(ShortText.In(longTexts, key)) : key, name);
        return name;
    }

    private void Own()
    {
        // Blocks that are full stay as they are.
        (_texts, _longTexts, _slots) = ([.. _texts], [.. _longTexts], [.. _slots]);
        _texts[^1] = [.. _texts[^1]];
        _isBorrowed = false;
    }

    private void Append(Vector128<byte> key, int name)
    {
        var block = name >> Bits;
        if (block == _texts.Length) _texts = [.. _texts, new Vector128<byte>[BlockSize]];
        var place = name & (BlockSize - 1);
        if (place == _texts[block].Length) Array.Resize(ref _texts[block], place * 4);
        _texts[block][place] = key;
    }

    private Vector128<byte> Keep(ReadOnlySpan<byte> text)
    {
        var length = _longLength + (long)text.Length;
        if (length > _longTexts.Length)
            Array.Resize(ref _longTexts, (int)Math.Max(Math.Min(_longTexts.Length * 2L, Array.MaxLength), length));
        text.CopyTo(_longTexts.AsSpan(_longLength));
        var key = ShortText.OfLong(_longLength, text.Length);
        _longLength += text.Length;
        return key;
    }

    private int Probe(Vector128<byte> key, ReadOnlySpan<byte> longTexts, ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var found = _slots[slot];
            if (((int)(found ^ (uint)hash) & ~mask) == 0 && IsSame(((int)found & mask) - 1, key, longTexts)) break;
        }

        return slot;
    }

    private bool IsSame(int name, Vector128<byte> key, ReadOnlySpan<byte> longTexts)
    {
        var known = Key(name);
        if (!ShortText.IsLong(key)) return known == key;
        return ShortText.IsLong(known) && ShortText.In(_longTexts, known).SequenceEqual(ShortText.In(longTexts, key));
    }

    private int NumberIn(int slot) => ((int)_slots[slot] & (_slots.Length - 1)) - 1;

    private void Put(int slot, ulong hash, int name) => _slots[slot] = ((uint)hash & ~(uint)(_slots.Length - 1)) | (uint)(name + 1);

    private void Grow()
    {
        _slots = new uint[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var name = 0; name < Count; name++)
        {
            var hash = Hash(Key(name), _longTexts);
            var slot = (int)(hash >> 32) & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            Put(slot, hash, name);
        }
    }

    private ulong Hash(Vector128<byte> key, ReadOnlySpan<byte> longTexts)
    {
        // The length is part of both.
        if (!ShortText.IsLong(key)) return HashMix.Mix(HashMix.Mix(_key, key.AsUInt64()[0]), key.AsUInt64()[1]) & _hashMask;
        var text = ShortText.In(longTexts, key);
        var hash = _key ^ ((ulong)text.Length * 0x9E37_79B9_7F4A_7C15);

        // The last word overlaps the one before, so nothing is lost.
        var last = MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]);
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..]) hash = HashMix.Mix(hash, MemoryMarshal.Read<ulong>(text));
        return HashMix.Mix(hash, last) & _hashMask;
    }

    /// <summary>A name and its text, together, since many threads read.</summary>
    private sealed record LongName(int Name, string Text);
}
