using System.Text;

namespace TechRoles.Interchange;

/// <summary>Bytes as text in UTF-8, and in which encoding they came.</summary>
/// <param name="Utf8">The text, without a mark.</param>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="IsGuessed">Whether neither a mark nor the bytes themselves prove it.</param>
internal sealed record Decoded(ReadOnlyMemory<byte> Utf8, string Encoding, bool IsGuessed)
{
    // What Windows-1252 has where Latin-1 has control characters; the five bytes it leaves open stay control characters.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    private const int BytesLookedAt = 1 << 12;

    public static Decoded Of(byte[] bytes)
    {
        var all = bytes.AsSpan();
        if (all.StartsWith(System.Text.Encoding.UTF8.Preamble) && System.Text.Unicode.Utf8.IsValid(all))
            return new(bytes.AsMemory(MarksOf(all)), "UTF-8", false);
        if (all.StartsWith("\0\0\xFE\xFF"u8) || all.StartsWith([(byte)0, (byte)0, (byte)0xFE, (byte)0xFF]))
            return From(new UTF32Encoding(bigEndian: true, byteOrderMark: true), all[4..], "UTF-32");
        if (all.StartsWith([(byte)0xFF, (byte)0xFE, (byte)0, (byte)0])) return From(System.Text.Encoding.UTF32, all[4..], "UTF-32");
        if (all.StartsWith([(byte)0xFF, (byte)0xFE])) return From(System.Text.Encoding.Unicode, all[2..], "UTF-16");
        if (all.StartsWith([(byte)0xFE, (byte)0xFF])) return From(System.Text.Encoding.BigEndianUnicode, all[2..], "UTF-16");
        if (IsWide(all, 1)) return From(System.Text.Encoding.Unicode, all, "UTF-16", isGuessed: true);
        if (IsWide(all, 0)) return From(System.Text.Encoding.BigEndianUnicode, all, "UTF-16", isGuessed: true);
        if (System.Text.Unicode.Utf8.IsValid(all)) return new(bytes, "UTF-8", false);
        return new(System.Text.Encoding.UTF8.GetBytes(string.Concat(bytes.Select(Letter))), "Windows-1252", true);
    }

    /// <summary>How many bytes of marks of UTF-8 stand at the beginning: who joins or saves files carelessly leaves several.</summary>
    public static int MarksOf(ReadOnlySpan<byte> bytes)
    {
        var mark = System.Text.Encoding.UTF8.Preamble;
        var count = 0;
        while (bytes[count..].StartsWith(mark)) count += mark.Length;
        return count;
    }

    private static Decoded From(Encoding encoding, ReadOnlySpan<byte> bytes, string name, bool isGuessed = false) =>
        new(System.Text.Encoding.UTF8.GetBytes(encoding.GetString(bytes)), name, isGuessed);

    // In UTF-16 without a mark, blanks, separators, line ends and Latin letters have a zero on one side, and the other side has none.
    private static bool IsWide(ReadOnlySpan<byte> bytes, int side)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        var looked = bytes[..Math.Min(bytes.Length, BytesLookedAt)];
        int zeros = 0, others = 0;
        for (var at = 0; at + 1 < looked.Length; at += 2)
        {
            if (looked[at + side] == 0) zeros++;
            if (looked[at + 1 - side] == 0) others++;
        }

        // A stray zero in a text that is UTF-8 as it stands makes no UTF-16 of it.
        var least = System.Text.Unicode.Utf8.IsValid(bytes) ? 4 : 10;
        return zeros * least > looked.Length / 2 && others == 0;
    }

    private static char Letter(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;
}
