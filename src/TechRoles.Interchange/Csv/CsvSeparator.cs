namespace TechRoles.Interchange;

/// <summary>What stands between the fields of a text: the mark that stands equally often in most of the first lines.</summary>
internal static class CsvSeparator
{
    private const string Marks = ",;\t|^~";
    private const int LinesLookedAt = 24;

    /// <summary>The separator, and the line that does nothing but name it, as <c>sep=;</c> does.</summary>
    public static char Of(ReadOnlySpan<byte> text)
    {
        var first = CsvBytes.FirstLine(text);
        if (Named(first) is { } named) return named;
        Span<int> counts = stackalloc int[Marks.Length * LinesLookedAt];
        var lines = 0;
        for (var rest = text; lines < LinesLookedAt && !rest.IsEmpty;)
        {
            var line = CsvBytes.FirstLine(rest);
            if (Count(line, counts.Slice(lines * Marks.Length, Marks.Length))) lines++;
            rest = line.Length + 1 >= rest.Length ? [] : rest[(line.Length + 1)..];
        }

        var (best, most) = (Marks[0], 0);
        for (var mark = 0; mark < Marks.Length; mark++)
        {
            var weight = Weight(counts, mark, lines);
            if (weight > most) (best, most) = (Marks[mark], weight);
        }

        return best;
    }

    /// <summary>The separator that a line names; null where it names none.</summary>
    public static char? Named(ReadOnlySpan<byte> line) =>
        line.Length >= 5 && (line.StartsWith("sep="u8) || line.StartsWith("SEP="u8)) && line[5..].Trim(" ,;\r\t"u8).IsEmpty
            && line[4] < 0x80 ? (char)line[4] : null;

    // In how many lines it stands, and how often: lines that agree count for each of its marks.
    private static int Weight(ReadOnlySpan<int> counts, int mark, int lines)
    {
        var most = 0;
        for (var line = 0; line < lines; line++)
        {
            var count = counts[(line * Marks.Length) + mark];
            if (count == 0) continue;
            var agreeing = 0;
            for (var other = 0; other < lines; other++)
                if (counts[(other * Marks.Length) + mark] == count) agreeing++;
            most = Math.Max(most, agreeing * count);
        }

        return most;
    }

    private static bool Count(ReadOnlySpan<byte> line, Span<int> counts)
    {
        var inQuotes = false;
        foreach (var letter in line)
        {
            if (letter == '"') inQuotes = !inQuotes;
            else if (!inQuotes && letter < 0x80 && Marks.IndexOf((char)letter, StringComparison.Ordinal) is var index and >= 0)
                counts[index]++;
        }

        return !line.Trim(" \r\n"u8).IsEmpty;
    }
}
