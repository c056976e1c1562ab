using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Tells a role that the title's holder has from one that the title only mentions.</summary>
internal static class HeldOrMentioned
{
    public static void Decide(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions, TitleTables tables)
    {
        var hasHeadOrUnknownWord = HasHeadOrUnknownWord(tokens, mentions);
        var isVenue = IsVenue(tokens);
        FindAssistantsAfter(tokens, mentions);
        foreach (var mention in mentions)
        {
            mention.IsOnlyMentioned = Followers.BelongsToAUnit(tokens, mention)
                || IsSomebodyElses(mention)
                || mention.Naming switch
                {
                    Naming.Acronym => IsUnitName(tokens, mention, hasHeadOrUnknownWord) || HasAnotherFunction(mention, tables),
                    Naming.Phrase => IsCutShort(tokens, mention) || IsAtAJuniorsPlace(mention)
                        || (isVenue && mention.Meaning.Kinds.Contains(RoleKind.Cto)),
                    _ => IsAtAJuniorsPlace(mention),
                };
            mention.IsQuestion = IsAnotherOffice(tokens, mention) && !mention.IsOnlyMentioned;
            mention.IsOnlyMentioned |= mention.IsQuestion;
        }

        RejectNeighbours(tokens, mentions);
    }

    private static bool IsSomebodyElses(Mention mention)
    {
        var before = mention.Before;
        return mention.HasAssistantAfter || before.To || before.For || before.Of || before.OfficeOf || before.AfterOffice
            || before.StaffUnit
            || (before.Assistant && !before.Introduced);
    }

    // "Field CTO", "Advisory CISO", "CTO in Residence": they sell or advise.
    private static bool IsAnotherOffice(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        var before = mention.First - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Hyphen) before--;
        if (before >= 0 && tokens[before].Is(WordClass.OtherOffice))
            return tokens[before].Is(WordClass.Seller) || mention.Meaning.Kinds.Contains(RoleKind.Cto);
        return Followers.IsLent(tokens, mention.Last + 1);
    }

    private static bool IsUnitName(ReadOnlySpan<TitleToken> tokens, Mention mention, bool hasHeadOrUnknownWord)
    {
        var next = Followers.WithoutNumbers(tokens, mention.Last + 1);
        if (next >= tokens.Length || Followers.MayStand(tokens, next)) return false;
        if (tokens[next].Kind == TokenKind.Hyphen) return true;
        if (!tokens[next].IsWord) return false;
        if (mention.Meaning.IsAmbiguous) return true;
        if (mention.Before.IsOfPart && !tokens[next].Is(WordClass.Head)) return false; // "Bereichs-CIO Vertrieb"

        var leadsAnAgency = mention.Meaning.Kinds.Contains(RoleKind.Ceo) && mention.Before is { BareRank: true, AfterSeparator: true };
        return hasHeadOrUnknownWord && !leadsAnAgency;
    }

    private static bool HasAnotherFunction(Mention mention, TitleTables tables)
    {
        var before = mention.Before;
        if (before.Introduced) return false;
        // such abbreviations mean other things, too
        if (mention.Meaning.Strength == TitleStrength.Equivalent && before.AfterContent) return true;
        return before.JuniorHead || (before.HasFunction && !tables.Agrees(mention.Meaning, before.FunctionDomains));
    }

    // "Head of IT Procurement" is not the head of IT; in "Deputy Director IT" the director is a grade, in "Sales Director, IT" a seller.
    private static bool IsCutShort(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        var next = Followers.WithoutNumbers(tokens, mention.Last + 1);
        if (next < tokens.Length && !Followers.MayStand(tokens, next) && tokens[next].Kind is TokenKind.Word or TokenKind.Hyphen)
            return true;
        if (mention.First == 0 || !tokens[mention.First].Is(WordClass.Rank | WordClass.Head)) return false;

        var before = tokens[mention.First - 1];
        return (tokens[mention.First].Is(WordClass.Rank) && before.Is(WordClass.Deputy) && before.Is(WordClass.Rank))
            || (mention.Meaning.Strength == TitleStrength.Equivalent && before.IsWord && TitleContext.IsContent(before));
    }

    /// <summary>"CIO - Executive Assistant": an assistant word after the role, without a joiner between.</summary>
    private static void FindAssistantsAfter(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var isAssistant = false;
        var at = tokens.Length - 1;
        for (var one = mentions.Count - 1; one >= 0; one--)
        {
            for (; at > mentions[one].Last; at--)
            {
                if (tokens[at].Kind == TokenKind.Joiner) isAssistant = false;
                else isAssistant |= tokens[at].IsWord && AssistantWords.IsAssistant(tokens, at);
            }

            mentions[one].HasAssistantAfter = isAssistant;
        }
    }

    // "Trainee IT-Leitung", "Consultant, Head of IT": whose trainee or consultant it is.
    private static bool IsAtAJuniorsPlace(Mention mention) => mention.Before is { JuniorHead: true, Introduced: false };

    private static bool IsVenue(ReadOnlySpan<TitleToken> tokens)
    {
        foreach (var token in tokens)
            if (token.Is(WordClass.Venue)) return true;
        return false;
    }

    private static bool HasHeadOrUnknownWord(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var at = 0;
        foreach (var mention in mentions)
        {
            if (HasHeadOrUnknownWord(tokens[at..mention.First])) return true;
            at = mention.Last + 1;
        }

        return HasHeadOrUnknownWord(tokens[at..]);
    }

    private static bool HasHeadOrUnknownWord(ReadOnlySpan<TitleToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsUnknown || token.Is(WordClass.Head)) return true;
        }

        return false;
    }

    // In "CTO & CIO Office" neither is held, nor in "HR Director CDIO & CPO".
    private static void RejectNeighbours(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        for (var at = 1; at < mentions.Count; at++)
        {
            if (AreJoined(tokens, mentions[at - 1], mentions[at])) mentions[at].IsOnlyMentioned |= mentions[at - 1].IsOnlyMentioned;
        }

        for (var at = mentions.Count - 1; at > 0; at--)
        {
            if (AreJoined(tokens, mentions[at - 1], mentions[at])) mentions[at - 1].IsOnlyMentioned |= mentions[at].IsOnlyMentioned;
        }
    }

    private static bool AreJoined(ReadOnlySpan<TitleToken> tokens, Mention left, Mention right) =>
        left.Naming == Naming.Acronym && right.Naming == Naming.Acronym
        && right.First == left.Last + 2 && tokens[left.Last + 1].Kind == TokenKind.Joiner;
}
