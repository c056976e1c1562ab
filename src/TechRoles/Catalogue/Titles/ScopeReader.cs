namespace TechRoles.Catalogue;

/// <summary>Reads for which part of the organisation a role is held: "Group CIO", "CIO for Wales", "Chief Executive, Land Registry".</summary>
internal static class ScopeReader
{
    private const WordClass NoScope = WordClass.Head | WordClass.Assistant | WordClass.Chief | WordClass.Qualifier | WordClass.Deputy;

    /// <param name="next">The first token of the mention that follows; the number of tokens if none does.</param>
    public static string? Read(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Mention mention, int next)
    {
        var before = mention.Before.ReachFirst >= 0 ? Text(title, tokens, mention.Before.ReachFirst, mention.Before.ReachLast) : null;
        var after = After(title, tokens[..next], mention.Last + 1);
        return before is null ? after : after is null ? before : $"{before}, {after}";
    }

    private static string? After(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int first)
    {
        if (first >= tokens.Length || tokens[first].Kind is TokenKind.Joiner or TokenKind.Hyphen) return null;
        if (tokens[first].Kind == TokenKind.Separator && tokens[first].Mark is not (',' or ':' or '-')) return null;
        if (!tokens[first].IsWord || tokens[first].Is(WordClass.Preposition)) first++;
        if (first < tokens.Length && tokens[first].Is(WordClass.Article)) first++;

        var last = first - 1;
        for (var at = first; at < tokens.Length && tokens[at].Kind != TokenKind.Separator;)
        {
            var end = EndOfConjunct(tokens, at);
            if (end == at || NamesSomebody(tokens[at..end])) break;
            last = end - 1;
            at = end < tokens.Length && tokens[end].Kind == TokenKind.Joiner ? end + 1 : end;
        }

        return last >= first ? Text(title, tokens, first, last) : null;
    }

    private static int EndOfConjunct(ReadOnlySpan<TitleToken> tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && tokens[end].Kind is TokenKind.Word or TokenKind.Hyphen) end++;
        return end;
    }

    private static bool NamesSomebody(ReadOnlySpan<TitleToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is(NoScope)) return true;
        }

        return false;
    }

    private static string Text(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int first, int last) =>
        title[tokens[first].Start..tokens[last].End].ToString();
}
