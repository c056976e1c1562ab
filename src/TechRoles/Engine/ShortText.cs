using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TechRoles.Engine;

/// <summary>
/// Texts in sixteen bytes each. A short one lies in them itself, zeros behind it and its length in the last byte, so that it is compared in
/// one step; of a long one they say where it lies in a block of texts.
/// </summary>
internal static class ShortText
{
    /// <summary>How many bytes of UTF-8 are short.</summary>
    public const int Most = 15;

    private const byte Long = byte.MaxValue;
    private const int Word = sizeof(ulong);
    private const int HalfWord = sizeof(uint);

    // What any of four characters has beyond ASCII.
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <param name="text">At most <see cref="Most"/> bytes.</param>
    public static Vector128<byte> Of(ReadOnlySpan<byte> text)
    {
        if (!BitConverter.IsLittleEndian) return InSteps(text);
        if (text.Length >= Word)
            return Of(BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..]), text.Length);

        // Read in two or three pieces that may overlap; what is written in bytes and read as a word is waited for.
        var word = 0UL;
        if (text.Length >= HalfWord)
            word = BinaryPrimitives.ReadUInt32LittleEndian(text)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^HalfWord..]) << ((text.Length - HalfWord) * 8));
        else if (text.Length > 0)
            word = text[0] | ((ulong)text[text.Length / 2] << (text.Length / 2 * 8)) | ((ulong)text[^1] << ((text.Length - 1) * 8));
        return Vector128.Create(word, (ulong)text.Length << 56).AsByte();
    }

    /// <summary>The same, byte by byte.</summary>
    internal static Vector128<byte> InSteps(ReadOnlySpan<byte> text)
    {
        Span<byte> room = stackalloc byte[Vector128<byte>.Count];
        room.Clear();
        text.CopyTo(room);
        room[Most] = (byte)text.Length;
        return Vector128.Create<byte>(room);
    }

    /// <summary>The same of a text in UTF-16.</summary>
    /// <returns>False where it has to be encoded first: it is too long, too short for this, or not all ASCII.</returns>
    public static bool TryOf(ReadOnlySpan<char> text, out Vector128<byte> key)
    {
        key = default;
        if (!BitConverter.IsLittleEndian || text.Length is < Word or > Most) return text.IsEmpty;
        var bytes = MemoryMarshal.AsBytes(text);
        var first = Vector128.Create<byte>(bytes).AsUInt16();
        var last = Vector128.Create<byte>(bytes[^Vector128<byte>.Count..]).AsUInt16();
        if (((first | last) & Vector128.Create(BeyondAscii).AsUInt16()) != Vector128<ushort>.Zero) return false;
        var words = Vector128.Narrow(first, last).AsUInt64();
        key = Of(words[0], words[1], text.Length);
        return true;
    }

    public static Vector128<byte> OfLong(int start, int length) =>
        Vector128.Create((ulong)(uint)start | ((ulong)(uint)length << 32), (ulong)Long << 56).AsByte();

    public static bool IsLong(Vector128<byte> key) => key[Most] == Long;

    /// <summary>The text of a long one, of the block in which it lies.</summary>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> block, Vector128<byte> key) => block.Slice(key.AsInt32()[0], key.AsInt32()[1]);

    /// <summary>
    /// The bytes of a text as a number in the order of texts, where all are short: the end of a text comes before any byte.
    /// </summary>
    public static UInt128 Rank(Vector128<byte> key)
    {
        var words = key.AsUInt64();
        return BitConverter.IsLittleEndian
            ? new(BinaryPrimitives.ReverseEndianness(words[0]), BinaryPrimitives.ReverseEndianness(words[1]))
            : new(words[0], words[1]);
    }

    // The last word overlaps the first; what both have is shifted out.
    private static Vector128<byte> Of(ulong first, ulong last, int length) =>
        Vector128.Create(first, (last >> 1 >> ((8 * (2 * Word - length)) - 1)) | ((ulong)length << 56)).AsByte();
}
