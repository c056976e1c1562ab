using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Tells a role that the title's holder has from one that the title only mentions.</summary>
internal static class HeldOrMentioned
{
    private const WordClass MayFollow =
        WordClass.Of | WordClass.For | WordClass.At | WordClass.Region | WordClass.Qualifier | WordClass.Deputy;

    public static void Decide(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var hasHeadOrUnknownWord = HasHeadOrUnknownWord(tokens, mentions);
        foreach (var mention in mentions)
        {
            mention.IsOnlyMentioned = BelongsToAUnit(tokens, mention)
                || IsSomebodyElses(mention.Before)
                || IsAnotherSeat(tokens, mention)
                || mention.Naming switch
                {
                    Naming.Acronym => IsUnitName(tokens, mention, hasHeadOrUnknownWord) || HasAnotherFunction(mention),
                    Naming.Phrase => IsCutShort(tokens, mention),
                    _ => false,
                };
        }

        RejectNeighbours(tokens, mentions);
    }

    private static bool BelongsToAUnit(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        if (tokens[mention.Last].IsPossessive) return true;

        var next = mention.Last + 1;
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Hyphen) next++;
        return next < tokens.Length && (tokens[next].Is(WordClass.Unit) || EndsInAssistant(tokens, next));
    }

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

    private static bool IsSomebodyElses(TitleContext before) =>
        before.To || before.For || before.Of || before.OfficeOf || before.AfterOffice || (before.Assistant && !before.Introduced);

    private static bool IsAnotherSeat(ReadOnlySpan<TitleToken> tokens, Mention mention) =>
        mention.First > 0 && tokens[mention.First - 1].Is(WordClass.OtherCto) && mention.Meaning.Kinds.Contains(RoleKind.Cto);

    private static bool IsUnitName(ReadOnlySpan<TitleToken> tokens, Mention mention, bool hasHeadOrUnknownWord)
    {
        var next = mention.Last + 1;
        if (next >= tokens.Length) return false;
        if (tokens[next].Kind == TokenKind.Hyphen) return true;
        if (!tokens[next].IsWord || tokens[next].Is(MayFollow)) return false;
        if (mention.Meaning.IsAmbiguous) return true;

        var leadsAnAgency = mention.Meaning.Kinds.Contains(RoleKind.Ceo) && mention.Before is { BareRank: true, AfterSeparator: true };
        return hasHeadOrUnknownWord && !leadsAnAgency;
    }

    private static bool HasAnotherFunction(Mention mention)
    {
        var before = mention.Before;
        if (before.Introduced) return false;
        return before.JuniorHead || (before.HasFunction && !FunctionAgreement.Agrees(mention.Meaning, before.FunctionDomains));
    }

    // "Head of IT Procurement" is not the head of IT; in "Deputy Director IT" the director is a grade.
    private static bool IsCutShort(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        var next = mention.Last + 1;
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Hyphen) return true;
        if (next < tokens.Length && tokens[next].IsWord && !tokens[next].Is(MayFollow)) return true;
        return tokens[mention.First].Is(WordClass.Rank) && mention.First > 0 && tokens[mention.First - 1].Is(WordClass.Deputy);
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
