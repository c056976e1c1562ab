namespace TechRoles.Interchange;

/// <summary>The bytes of a CSV file as UTF-8, and the separator its header uses.</summary>
internal sealed class CsvBytes
{
    public CsvBytes(byte[] bytes)
        : this(Decoded.Of(bytes))
    {
    }

    /// <param name="utf8">The file in UTF-8.</param>
    /// <param name="isOfPeople">Whether lines may stand above the header, so that more than the first one is looked at.</param>
    public CsvBytes(ReadOnlyMemory<byte> utf8, bool isOfPeople = false)
    {
        Content = utf8;
        Separator = CsvSeparator.Of(isOfPeople ? utf8.Span : FirstLine(utf8.Span));
    }

    private CsvBytes(Decoded decoded)
        : this(decoded.Utf8) => IsUtf8 = decoded.Encoding != "Windows-1252";

    /// <summary>The file in UTF-8.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>False where the bytes are no UTF-8 and were taken for Windows-1252.</summary>
    public bool IsUtf8 { get; } = true;

    /// <summary>What stands between fields.</summary>
    public char Separator { get; }

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
}
