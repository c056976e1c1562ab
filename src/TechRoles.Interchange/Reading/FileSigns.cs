using System.Text;

namespace TechRoles.Interchange;

/// <summary>What a file gives away of itself at first sight.</summary>
internal static class FileSigns
{
    private const int BytesLookedAt = 1 << 12;
    private const string BinaryFile = "a binary file";
    private const string SvgPicture = "an SVG picture";
    private const string XmlDocument = "an XML document";
    private const string HtmlPage = "an HTML page";

    // What files begin with, and what those are; a few that people mistake for a chart.
    private static readonly (byte[] Start, string What)[] Starts =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("7z\xBC\xAF"u8.ToArray(), "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ("PAR1"u8.ToArray(), "a Parquet file"),
    ];

    /// <summary>Whether a file is no text at all.</summary>
    public static bool IsNoText(SourceFile file)
    {
        if (Binary(file) is { } what && what != "an RTF document") return true;
        var utf8 = file.Utf8.Span;
        return utf8[..Math.Min(utf8.Length, BytesLookedAt)].Contains((byte)0);
    }

    /// <summary>What a file seems to be that is no chart; null where it gives nothing away.</summary>
    public static string? Seems(SourceFile file)
    {
        if (Binary(file) is { } what) return what;
        if (IsNoText(file)) return BinaryFile;
        var start = Encoding.UTF8.GetString(file.Utf8.Span[..Math.Min(file.Utf8.Length, BytesLookedAt)]).TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return start.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? SvgPicture : XmlDocument;
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<body", StringComparison.OrdinalIgnoreCase)) return HtmlPage;
        if (start.StartsWith('<') && start.Contains('>', StringComparison.Ordinal)) return XmlDocument;
        return TextSigns.Seems(start);
    }

    /// <summary>What files may seem to be.</summary>
    public static IEnumerable<string> Kinds =>
        Starts.Select(start => start.What).Concat([BinaryFile, SvgPicture, XmlDocument, HtmlPage]).Distinct(StringComparer.Ordinal);

    private static string? Binary(SourceFile file)
    {
        foreach (var (start, what) in Starts)
            if (file.Bytes.Span.StartsWith(start)) return what;
        return null;
    }
}
