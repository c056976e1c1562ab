namespace TechRoles.Catalogue;

/// <summary>Joins a title with its own abbreviation or expansion beside it: "Chief Data Officer (CDO)" is one mention.</summary>
internal static class Restatements
{
    public static List<Mention> Merge(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var merged = new List<Mention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (merged.Count > 0 && AreOne(tokens, merged[^1], mention)) merged[^1] = Join(tokens, merged[^1], mention);
            else merged.Add(mention);
        }

        return merged;
    }

    private static bool AreOne(ReadOnlySpan<TitleToken> tokens, Mention left, Mention right)
    {
        var gap = right.First - left.Last - 1;
        if (gap > 1 || (gap == 1 && tokens[left.Last + 1].Kind != TokenKind.Separator)) return false;
        if (left.Naming == right.Naming || tokens[left.Last].IsPossessive) return false;

        // "Chief Data Officer, CDO Office" is the name of a position and then that of a unit.
        var isApart = gap == 1 && tokens[left.Last + 1].Mark is not ('(' or '[');
        if (isApart && right.Last + 1 < tokens.Length && tokens[right.Last + 1].IsWord) return false;
        return left.Initials == right.Initials || Sames(left.Meaning, right.Meaning);
    }

    private static bool Sames(TitleMeaning left, TitleMeaning right) =>
        !left.IsAmbiguous && !right.IsAmbiguous && left.Kinds.AsSpan().SequenceEqual(right.Kinds);

    private static Mention Join(ReadOnlySpan<TitleToken> tokens, Mention left, Mention right)
    {
        var inBracket = tokens[right.First - 1].Mark is '(' or '[';
        var closed = inBracket && right.Last + 1 < tokens.Length && tokens[right.Last + 1].Mark is ')' or ']';
        return new()
        {
            Naming = left.Naming == Naming.Acronym ? right.Naming : left.Naming,
            Meaning = Clearer(left.Meaning, right.Meaning),
            Initials = left.Initials,
            First = left.First,
            Last = closed ? right.Last + 1 : right.Last,
        };
    }

    private static TitleMeaning Clearer(TitleMeaning left, TitleMeaning right)
    {
        if (left.IsAmbiguous) return right;
        return right.IsAmbiguous || left.Strength >= right.Strength ? left : right;
    }
}
