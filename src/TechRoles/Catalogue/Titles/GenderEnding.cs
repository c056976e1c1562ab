namespace TechRoles.Catalogue;

/// <summary>German endings that name both sexes: <c>Leiter:in</c>, <c>Beauftragte*r</c>, <c>Leiter(in)</c>, <c>Leiter/-innen</c>.</summary>
internal static class GenderEnding
{
    private static readonly string[] Endings = ["innen", "in", "r"];

    /// <summary>The length of the ending that starts at an index with its mark; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> title, int at)
    {
        if (title[at] is not (':' or '*' or '_' or '/' or '-' or '(') || at == 0 || !char.IsLetter(title[at - 1])) return 0;

        var bracket = title[at] == '(';
        var start = at + (title[at..].StartsWith("/-", StringComparison.Ordinal) ? 2 : 1);
        foreach (var ending in Endings)
        {
            if (!title[start..].StartsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            var end = start + ending.Length;
            var next = end < title.Length ? title[end] : ' ';
            if (bracket && next == ')') return end + 1 - at;
            if (!bracket && next != '-' && !char.IsLetterOrDigit(next) && !(title[at] == '-' && ending == "r")) return end - at;
        }

        return 0;
    }
}
