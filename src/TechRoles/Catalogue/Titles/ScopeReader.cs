namespace TechRoles.Catalogue;

/// <summary>Reads for which part of the organisation a role is held: "Group CIO", "CIO for Wales", "CIO, Land Registry".</summary>
internal static class ScopeReader
{
    private const WordClass NoScope =
        WordClass.Head | WordClass.Assistant | WordClass.Chief | WordClass.Qualifier | WordClass.Deputy | WordClass.Until;

    /// <summary>The scope of a mention as the title writes it, and whether it is a part of the organisation.</summary>
    /// <remarks><paramref name="next"/> is where the next mention starts, else the number of tokens.</remarks>
    public static (string? Scope, bool IsOfPart) Read(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Mention mention, int next)
    {
        var (first, last) = (mention.Before.ReachFirst, mention.Before.ReachLast);
        var before = first >= 0 ? Text(title, tokens, first, last) : null;
        var (from, to) = After(tokens[..next], mention.Last + 1);
        var after = to >= from ? Text(title, tokens, from, to) : null;
        var isOfPart = (before is not null && Has(tokens[first..(last + 1)], WordClass.Part))
            || (after is not null && !IsWhole(tokens[from..(to + 1)]));
        return (before is null ? after : after is null ? before : $"{before}, {after}", isOfPart);
    }

    private static (int First, int Last) After(ReadOnlySpan<TitleToken> tokens, int first)
    {
        var none = (0, -1);
        if (first < tokens.Length && tokens[first].Kind == TokenKind.Hyphen && tokens.Length > first + 1
            && tokens[first + 1].Is(WordClass.Region)) first++;
        if (first >= tokens.Length || tokens[first].Kind is TokenKind.Joiner or TokenKind.Hyphen) return none;
        if (tokens[first].Kind == TokenKind.Separator && tokens[first].Mark is not (',' or ':' or '-')) return none;
        if (QualifierReader.Leads(tokens, first)) return none;
        var isAnnounced = tokens[first].Is(WordClass.Preposition); // whatever follows "of" is what the role is held for
        if (isAnnounced || !tokens[first].IsWord) first++;
        while (first < tokens.Length && tokens[first].Is(WordClass.Article)) first++;

        var last = first - 1;
        for (var at = first; at < tokens.Length && tokens[at].Kind != TokenKind.Separator;)
        {
            var end = EndOfConjunct(tokens, at);
            if (end == at || (Has(tokens[at..end], NoScope) && !(isAnnounced && at == first))) break;
            last = end - 1;
            at = end < tokens.Length && tokens[end].Kind == TokenKind.Joiner ? end + 1 : end;
        }

        // "CIO, Office of the CIO"
        if (last == tokens.Length - 1 && last >= first && tokens[last].Is(WordClass.Of | WordClass.Article)) return none;
        return last >= first && !SaysNothing(tokens[first..(last + 1)]) ? (first, last) : none;
    }

    private static int EndOfConjunct(ReadOnlySpan<TitleToken> tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && tokens[end].Kind is TokenKind.Word or TokenKind.Hyphen) end++;
        return end;
    }

    private static bool Has(ReadOnlySpan<TitleToken> tokens, WordClass classes)
    {
        foreach (var token in tokens)
        {
            if (token.Is(classes)) return true;
        }

        return false;
    }

    /// <summary>"Group", "Global": the whole; any name may be a part.</summary>
    private static bool IsWhole(ReadOnlySpan<TitleToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.Is(WordClass.Reach) || token.Is(WordClass.Part)) return false;
        }

        return true;
    }

    /// <summary>Numbers, degrees and grades: "CIO, MBA", "CIO - 1087831".</summary>
    private static bool SaysNothing(ReadOnlySpan<TitleToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsWord && !token.IsNumber && !token.Is(WordClass.Article | WordClass.Rank)) return false;
        }

        return true;
    }

    private static string Text(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int first, int last) =>
        title[tokens[first].Start..tokens[last].End].ToString();
}
