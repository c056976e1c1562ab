namespace TechRoles.Catalogue;

/// <summary>Finds what a title would name if one letter were right: a question, never an answer.</summary>
internal static class NearMisses
{
    /// <summary>Judges the title as it may be meant.</summary>
    internal delegate List<Mention> Judgement(ReadOnlySpan<TitleToken> tokens);

    /// <summary>The roles that would be held, each marked as one to ask for; none where no word comes near.</summary>
    public static List<Mention> Of(ReadOnlySpan<TitleToken> tokens, TitleTables tables, Judgement judge)
    {
        TitleToken[]? meant = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsUnknown || tables.NearestWord(tokens[at]) is not { } word) continue;
            meant ??= tokens.ToArray();
            meant[at] = tokens[at] with { Word = tables.Lexicon.Find(word) };
        }

        if (meant is null) return [];
        var mentions = judge(meant);
        var near = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (mention.IsOnlyMentioned || !HasAny(mention, meant, tokens, tables)) continue;
            mention.IsQuestion = true;
            near.Add(mention);
        }

        return near;
    }

    // The quick look knows only words that are right, so a title does not begin with a wrong one, but for the frequent ones.
    private static bool HasAny(Mention mention, ReadOnlySpan<TitleToken> meant, ReadOnlySpan<TitleToken> tokens, TitleTables tables)
    {
        if (tokens[mention.First].IsUnknown && !tables.Lexicon.Opens(tokens[mention.First].Letters)) return false;
        for (var at = mention.First; at <= mention.Last; at++)
            if (tokens[at].IsUnknown && !meant[at].IsUnknown) return true;
        return false;
    }
}
