using System.Text;
using System.Text.Unicode;

namespace TechRoles.Interchange;

/// <summary>The bytes of a CSV file as UTF-8, and the separator its header uses.</summary>
internal sealed class CsvBytes
{
    // What Windows-1252 has where Latin-1 has control characters; the five bytes it leaves open stay control characters.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    private const string Separators = ",;\t|";

    public CsvBytes(byte[] bytes)
    {
        IsUtf8 = HasOtherMark(bytes) || Utf8.IsValid(bytes);
        Content = IsUtf8 ? bytes : Encoding.UTF8.GetBytes(string.Concat(bytes.Select(Letter)));
        Separator = SeparatorOf(FirstLine(Content));
    }

    /// <summary>UTF-8, or UTF-16 or UTF-32 behind a byte order mark.</summary>
    public byte[] Content { get; }

    /// <summary>False where the bytes are no UTF-8 and were taken for Windows-1252.</summary>
    public bool IsUtf8 { get; }

    /// <summary>The one of comma, semicolon, tab and bar that stands most often in the header.</summary>
    public char Separator { get; }

    private static char Letter(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;

    /// <summary>Whether bytes begin as UTF-16 or UTF-32 does.</summary>
    internal static bool HasOtherMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]) || bytes.StartsWith("\0\0\xFE\xFF"u8);

    internal static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> bytes)
    {
        var inQuotes = false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '"') inQuotes = !inQuotes;
            if (!inQuotes && bytes[at] is (byte)'\n' or (byte)'\r' && at > 0) return bytes[..at];
        }

        return bytes;
    }

    internal static char SeparatorOf(ReadOnlySpan<byte> line)
    {
        var counts = new int[Separators.Length];
        var inQuotes = false;
        foreach (var letter in line)
        {
            if (letter == '"') inQuotes = !inQuotes;
            else if (!inQuotes && Separators.IndexOf((char)letter, StringComparison.Ordinal) is var index and >= 0) counts[index]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
