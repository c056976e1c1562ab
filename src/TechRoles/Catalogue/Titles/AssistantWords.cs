namespace TechRoles.Catalogue;

/// <summary>Tells somebody's assistant from the same word in another sense.</summary>
internal static class AssistantWords
{
    public static bool IsAssistant(ReadOnlySpan<TitleToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.Is(WordClass.Chief)) return Says(tokens, at + 1, "of") && Says(tokens, at + 2, "staff");
        if (token.Is(WordClass.Unit) && token.Says("office")) return RunsAnOffice(tokens, at + 1);
        if (!token.Is(WordClass.Assistant)) return false;

        var before = at > 0 ? tokens[at - 1] : default;
        return token.Word.Text switch
        {
            // "Assistant chief …" is a deputy.
            "assistant" => IsSaid(before, WordClass.Personal) || !IsFollowedByWhatItQualifies(tokens, at),
            "secretary" => !IsSaid(before, "permanent"),
            "partner" => IsSaid(before, "business"),
            "staff" => IsSaid(before, "of"),
            _ => true,
        };
    }

    private static bool RunsAnOffice(ReadOnlySpan<TitleToken> tokens, int at) =>
        Says(tokens, at, "manager") || Says(tokens, at, "lead") || Says(tokens, at, "administrator") || Says(tokens, at, "coordinator");

    private static bool IsFollowedByWhatItQualifies(ReadOnlySpan<TitleToken> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].IsWord && !tokens[at + 1].Is(WordClass.Preposition);

    private static bool Says(ReadOnlySpan<TitleToken> tokens, int at, string word) => at < tokens.Length && IsSaid(tokens[at], word);

    private static bool IsSaid(TitleToken token, WordClass classes) => token.Word is not null && token.Is(classes);

    private static bool IsSaid(TitleToken token, string word) => token.Word is not null && token.Says(word);
}
