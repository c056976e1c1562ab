namespace TechRoles.Catalogue;

/// <summary>
/// Endings that name both sexes: <c>Leiter:in</c>, <c>Beauftragte*r</c>, <c>Leiter/-innen</c>, <c>Délégué(e)</c>, <c>Director/a</c>.
/// </summary>
internal static class GenderEnding
{
    private static readonly string[] Endings = ["innen", "in", "r", "trice", "rice", "e", "a"];

    /// <summary>The length of the ending that starts at an index with its mark; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> title, int at)
    {
        if (title[at] is not (':' or '*' or '_' or '/' or '-' or '(' or '·' or '.') || at == 0 || !char.IsLetter(title[at - 1])) return 0;

        var bracket = title[at] == '(';
        var start = at + (title[at..].StartsWith("/-", StringComparison.Ordinal) ? 2 : 1);
        foreach (var ending in Endings)
        {
            if (!title[start..].StartsWith(ending, StringComparison.OrdinalIgnoreCase) || !MayFollow(title, at, ending)) continue;
            var end = start + ending.Length;
            var next = end < title.Length ? title[end] : ' ';
            if (bracket && next == ')') return end + 1 - at;
            if (!bracket && next != '-' && !char.IsLetterOrDigit(next)) return end - at;
        }

        return 0;
    }

    // "C-r", "e-a", "P.A" and "C.E.O" are no endings.
    private static bool MayFollow(ReadOnlySpan<char> title, int at, string ending) => title[at] switch
    {
        '-' => ending is "innen" or "in",
        '.' => ending is "trice" or "rice" or "e" && at > 1 && char.IsLetter(title[at - 2]),
        ':' or '*' or '_' => ending is "innen" or "in" or "r",
        _ => true,
    };
}
