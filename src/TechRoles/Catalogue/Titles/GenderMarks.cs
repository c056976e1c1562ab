namespace TechRoles.Catalogue;

/// <summary>Takes "(m/w/d)" and its relatives out of a title.</summary>
internal static class GenderMarks
{
    public static ReadOnlySpan<TitleToken> Without(Span<TitleToken> tokens)
    {
        var kept = 0;
        for (var at = 0; at < tokens.Length;)
        {
            if (EndOfMark(tokens, at) is var end and > 0) at = end;
            else tokens[kept++] = tokens[at++];
        }

        return tokens[..kept];
    }

    private static int EndOfMark(ReadOnlySpan<TitleToken> tokens, int start)
    {
        var bracket = tokens[start].IsOpening;
        var at = bracket ? start + 1 : start;
        var genders = 0;
        while (at < tokens.Length && tokens[at].Is(WordClass.Gender))
        {
            genders++;
            at++;
            if (at + 1 < tokens.Length && IsBetween(tokens[at]) && tokens[at + 1].Is(WordClass.Gender)) at++;
        }

        if (bracket) return genders > 0 && at < tokens.Length && tokens[at].IsClosing ? at + 1 : 0;
        return genders > 1 ? at : 0;
    }

    private static bool IsBetween(TitleToken token) => token.Kind == TokenKind.Joiner || token.Mark is '|' or ',';
}
