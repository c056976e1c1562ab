using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>Looks for what a table in Markdown cannot do without: a line of dashes and pipes.</summary>
internal static class PipeTables
{
    private const int LinesLookedAt = 1_000;

    /// <summary>Whether one of the first lines is such a line, or one of a table between bars of another kind.</summary>
    public static bool MayHave(SourceFile file)
    {
        if (file.Bytes.Span[..Math.Min(file.Bytes.Length, 4_096)].Contains((byte)0)) return false;
        var looked = 0;
        foreach (var line in file.Text.AsSpan().EnumerateLines())
        {
            if (IsRule(line)) return true;
            if (++looked == LinesLookedAt) break;
        }

        return BarTables.MayHave(file.Text);
    }

    /// <summary>How many cells the tables of a page may come to: with code, links and marks over several lines, one row may have all pipes
    /// of the page, and the library makes each row as wide as the widest.</summary>
    public static long CellsAtMost(string text)
    {
        var lines = 0L;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Contains('|')) lines++;
        return lines * text.AsSpan().Count('|');
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && !line.ContainsAnyExcept("|-: \t");
}
