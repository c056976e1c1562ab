namespace TechRoles.Interchange;

/// <summary>What the first bytes of a file give away.</summary>
internal static class FileSigns
{
    private const int BytesLookedAt = 1 << 12;

    /// <summary>Whether a file is no text at all.</summary>
    public static bool IsNoText(SourceFile file)
    {
        var utf8 = file.Utf8.Span;
        return utf8[..Math.Min(utf8.Length, BytesLookedAt)].Contains((byte)0);
    }
}
