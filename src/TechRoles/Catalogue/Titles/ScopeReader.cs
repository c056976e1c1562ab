namespace TechRoles.Catalogue;

/// <summary>Reads for which part of the organisation a role is held: "Group CIO", "CIO for Wales", "CIO, Land Registry".</summary>
internal static class ScopeReader
{
    private const WordClass NoScope = WordClass.Head | WordClass.Assistant | WordClass.Chief | WordClass.Qualifier | WordClass.Deputy;

    /// <summary>The scope of a mention as the title writes it.</summary>
    /// <remarks><paramref name="next"/> is where the next mention starts, else the number of tokens.</remarks>
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
        var isAnnounced = tokens[first].Is(WordClass.Preposition); // whatever follows "of" is what the role is held for
        if (isAnnounced || !tokens[first].IsWord) first++;
        if (first < tokens.Length && tokens[first].Is(WordClass.Article)) first++;

        var last = first - 1;
        for (var at = first; at < tokens.Length && tokens[at].Kind != TokenKind.Separator;)
        {
            var end = EndOfConjunct(tokens, at);
            if (end == at || (NamesSomebody(tokens[at..end]) && !(isAnnounced && at == first))) break;
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
