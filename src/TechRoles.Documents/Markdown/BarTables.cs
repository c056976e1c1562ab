namespace TechRoles.Documents;

/// <summary>
/// Tables between bars that are not Markdown: as databases print them (<c>+----+</c> above and below), as Org mode has them
/// (<c>|---+---|</c>), and in the wiki language of issue trackers (<c>||Task||CIO||</c>).
/// </summary>
internal static class BarTables
{
    private const int LinesLookedAt = 1_000;
    private const int LeastRows = 2;

    /// <summary>Whether one of the first lines shows such a table.</summary>
    public static bool MayHave(string text)
    {
        var looked = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsRule(line.Trim()) || IsHeader(line.Trim())) return true;
            if (++looked == LinesLookedAt) return false;
        }

        return false;
    }

    /// <summary>The rows of the tables of a text.</summary>
    public static IEnumerable<RowsFrom> Of(string text)
    {
        var lines = text.Split('\n');
        for (var from = 0; from < lines.Length; from++)
        {
            var (isTable, rows) = (false, new List<string[]>());
            for (var at = from; at < lines.Length && lines[at].Trim() is ['|' or '+', ..] and var line; at++)
            {
                isTable |= IsRule(line) || IsHeader(line);
                rows.Add(IsRule(line) ? [] : Cells(line));
            }

            if (isTable && rows.Count(row => row.Length > 1) >= LeastRows) yield return new(from, rows);
            from += rows.Count;
        }
    }

    // Headers stand between double bars, at the side as well.
    private static string[] Cells(string line)
    {
        var cells = (line.StartsWith("||", StringComparison.Ordinal) ? line.Replace("||", "|", StringComparison.Ordinal) : line).Split('|');
        return [.. cells[1..(cells[^1].Trim().Length == 0 ? ^1 : ^0)].Select(cell => cell.Trim())];
    }

    private static bool IsHeader(ReadOnlySpan<char> line) =>
        line.Length > 4 && line.StartsWith("||") && line.EndsWith("||") && line[2..^2].Contains("||", StringComparison.Ordinal);

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '+' or '|' && line.Contains('+') && line.Contains("--", StringComparison.Ordinal)
            && !line.ContainsAnyExcept("+-=|");
}
