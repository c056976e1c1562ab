namespace TechRoles.Catalogue;

/// <summary>The quick look that turns most titles of a large chart away before anything is allocated.</summary>
/// <remarks>It may say yes too often, never no too often: a law compares it with the close look.</remarks>
internal static class TitleTriggers
{
    public static bool MayName(ReadOnlySpan<char> title, TitleLexicon lexicon)
    {
        for (var at = 0; at < title.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(title[at]))
            {
                if (!IsPlain(title[at])) return true;
                at++;
                continue;
            }

            var start = at;
            while (at < title.Length && char.IsAsciiLetterOrDigit(title[at])) at++;
            if (lexicon.Opens(title[start..at])) return true;
        }

        return false;
    }

    // Anything else may be dropped, folded or joined to its neighbours: "C.I.O." has no telling word before it is.
    private static bool IsPlain(char mark) => mark is ' ' or ',' or '-' or '&' or '/' or '(' or ')' or ':' or ';' or '\'' or '+';
}
