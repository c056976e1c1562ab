namespace TechRoles.Catalogue;

/// <summary>Finds every place that names a role, from left to right, the longest reading first.</summary>
internal static class MentionFinder
{
    public static List<Mention> Find(ReadOnlySpan<TitleToken> tokens, TitleTables tables)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsWord || tokens[at].IsUnknown) continue;
            if ((ChiefTitleReader.Read(tokens, at, tables) ?? Phrase(tokens, at, tables) ?? Acronym(tokens, at, tables)) is not { } mention)
                continue;
            mentions.Add(mention);
            at = mention.Last;
        }

        return mentions;
    }

    private static Mention? Phrase(ReadOnlySpan<TitleToken> tokens, int first, TitleTables tables) =>
        tables.Phrases.Longest(tokens, first) is var (meaning, last)
            ? new() { Naming = Naming.Phrase, Meaning = meaning, Initials = Initials(tokens, first, last), First = first, Last = last }
            : null;

    private static Mention? Acronym(ReadOnlySpan<TitleToken> tokens, int first, TitleTables tables) =>
        tables.Short(tokens[first].Word.Text) is { } meaning
            ? new() { Naming = Naming.Acronym, Meaning = meaning, Initials = tokens[first].Word.Text, First = first, Last = first }
            : null;

    /// <summary>The first letters of the words from one token to another; bounded by the longest title in full.</summary>
    internal static string Initials(ReadOnlySpan<TitleToken> tokens, int first, int last)
    {
        var initials = "";
        foreach (var token in tokens[first..(last + 1)])
        {
            if (token.IsWord) initials += token.IsUnknown ? token.Letters[0] : token.Word.Text[0];
        }

        return initials;
    }
}
