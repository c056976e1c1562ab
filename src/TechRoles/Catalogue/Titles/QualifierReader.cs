namespace TechRoles.Catalogue;

/// <summary>Reads what a title says about the standing: before the role, directly after it, or in a bracket of its own.</summary>
internal static class QualifierReader
{
    private const WordClass Standing = WordClass.Qualifier | WordClass.Deputy;

    public static void Read(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            mention.Qualifiers = mention.Meaning.Qualifiers | Of(mention.Before.Qualifiers) | Of(DirectlyAfter(tokens, mention.Last + 1));
        }

        ReadBrackets(tokens, mentions);
    }

    /// <summary>"ad interim", "par intérim", "en funciones", "de transition": the word leads to a qualifier.</summary>
    public static bool Leads(ReadOnlySpan<TitleToken> tokens, int at) =>
        tokens[at].Is(WordClass.Lead | WordClass.Of | WordClass.At) && at + 1 < tokens.Length && tokens[at + 1].Is(WordClass.Interim);

    // "CTO interim" and "CTO, interim", but not "CTO, Deputy Director".
    private static WordClass DirectlyAfter(ReadOnlySpan<TitleToken> tokens, int start)
    {
        if (start < tokens.Length && tokens[start].Kind is TokenKind.Separator or TokenKind.Hyphen) start++;
        var (classes, end) = Run(tokens, start);
        return end == tokens.Length || tokens[end].Kind is TokenKind.Separator or TokenKind.Joiner || SaysHowLong(tokens, end)
            ? classes
            : WordClass.None;
    }

    private static void ReadBrackets(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var mention = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            while (mention + 1 < mentions.Count && mentions[mention + 1].Last < at) mention++;
            if (!tokens[at].IsOpening) continue;
            var (classes, end) = Run(tokens, at + 1);
            if (end >= tokens.Length || !(tokens[end].IsClosing || SaysHowLong(tokens, end))) continue;

            // "CIO (acting)" and "CIO, Health (acting)" look back, "(Acting) CIO" looks ahead.
            var isAhead = mention + 1 < mentions.Count && mentions[mention + 1].First == end + 1;
            var isBehind = mention >= 0 && (mentions[mention].Last == at - 1 || !isAhead);
            if (isAhead || isBehind) mentions[isBehind ? mention : mention + 1].Qualifiers |= Of(classes);
        }
    }

    // "interim until 31 March", "acting, from May".
    private static bool SaysHowLong(ReadOnlySpan<TitleToken> tokens, int at)
    {
        if (tokens[at].Mark == ',') at++;
        return at < tokens.Length && (tokens[at].Is(WordClass.Until | WordClass.Preposition) || tokens[at].IsNumber);
    }

    private static (WordClass Classes, int End) Run(ReadOnlySpan<TitleToken> tokens, int start)
    {
        var classes = WordClass.None;
        var at = start;
        for (; at < tokens.Length && (tokens[at].Is(Standing) || Leads(tokens, at)); at++) classes |= tokens[at].Word.Class & Standing;
        return (classes, at);
    }

    private static TitleQualifiers Of(WordClass classes) =>
        Of(classes, WordClass.Deputy, TitleQualifiers.Deputy)
        | Of(classes, WordClass.Joint, TitleQualifiers.Joint)
        | Of(classes, WordClass.Interim, TitleQualifiers.Interim)
        | Of(classes, WordClass.Designate, TitleQualifiers.Designate)
        | Of(classes, WordClass.Former, TitleQualifiers.Former)
        | Of(classes, WordClass.External, TitleQualifiers.External);

    private static TitleQualifiers Of(WordClass classes, WordClass one, TitleQualifiers qualifier) =>
        (classes & one) != 0 ? qualifier : TitleQualifiers.None;
}
