namespace TechRoles.Catalogue;

/// <summary>
/// What may follow a role so that it stays a role: a qualifier, a region, "of …", a number; and what makes it a unit's name.
/// </summary>
internal static class Followers
{
    private const WordClass Standing = WordClass.Qualifier | WordClass.Deputy;

    /// <summary>Where the numbers and grades end that begin at a token.</summary>
    public static int WithoutNumbers(ReadOnlySpan<TitleToken> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].IsNumber) at++;
        return at;
    }

    /// <summary>Whether the role before a token is still held.</summary>
    public static bool MayStand(ReadOnlySpan<TitleToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Hyphen) return IsTail(tokens, at + 1);
        if (!token.IsWord) return false;
        if (token.Is(Standing | WordClass.Preposition | WordClass.Region | WordClass.Until)) return true;
        return (token.Is(WordClass.Reach) && !token.Is(WordClass.Unit)) || IsNamedUnit(tokens, at) || QualifierReader.Leads(tokens, at);
    }

    /// <summary>"CIO Office", "CIO-Stab", "CIO's team", "CTO Chief of Staff", "CIO EMEA Office".</summary>
    public static bool BelongsToAUnit(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        if (tokens[mention.Last].IsPossessive) return true;

        var next = WithoutNumbers(tokens, mention.Last + 1);
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Hyphen) next++;
        while (next < tokens.Length && tokens[next].Is(WordClass.Region)) next++;
        return next < tokens.Length && ((tokens[next].Is(WordClass.Unit) && !IsNamedUnit(tokens, next)) || EndsInAssistant(tokens, next));
    }

    /// <summary>"in residence", "on demand", "for hire".</summary>
    public static bool IsLent(ReadOnlySpan<TitleToken> tokens, int at)
    {
        if (at < tokens.Length && tokens[at].Kind == TokenKind.Hyphen) at++;
        if (at >= tokens.Length || !tokens[at].Is(WordClass.Preposition | WordClass.Lead)) return false;
        if (++at < tokens.Length && tokens[at].Kind == TokenKind.Hyphen) at++;
        return at < tokens.Length && tokens[at].Is(WordClass.Residence);
    }

    // "CIO Department of Health": the department has a name of its own.
    private static bool IsNamedUnit(ReadOnlySpan<TitleToken> tokens, int at) =>
        tokens[at].Is(WordClass.Ministry) && at + 1 < tokens.Length && tokens[at + 1].Is(WordClass.Of | WordClass.For);

    // "CIO-designate" and "CISO-EMEA", but not "CIO-J6-Head", which is the path to a unit.
    private static bool IsTail(ReadOnlySpan<TitleToken> tokens, int at) =>
        at < tokens.Length && (tokens[at].Is(Standing | WordClass.Region) || IsLent(tokens, at))
        && (at + 1 == tokens.Length || tokens[at + 1].Kind is TokenKind.Separator or TokenKind.Joiner
            || tokens[at + 1].Is(WordClass.Preposition | WordClass.Until)
            || IsLent(tokens, at));

    // "Chief Executive Principal Private Secretary"; no farther, so that the whole stays linear.
    private static bool EndsInAssistant(ReadOnlySpan<TitleToken> tokens, int next)
    {
        for (var at = next; at < tokens.Length && at < next + 3 && tokens[at].IsWord; at++)
        {
            if (AssistantWords.IsAssistant(tokens, at)) return true;
            if (tokens[at].Is(WordClass.Preposition)) return false;
        }

        return false;
    }
}
