using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Reads a title in full: "chief", one to six words, "officer", the words in groups between joiners.</summary>
internal static class ChiefTitleReader
{
    private const int MostWords = 6;

    private const WordClass EndOfTitle = WordClass.Chief | WordClass.Head | WordClass.Assistant | WordClass.Preposition;

    public static Mention? Read(ReadOnlySpan<TitleToken> tokens, int first, TitleTables tables)
    {
        if (!tokens[first].Is(WordClass.Chief) || tokens[first].IsPossessive) return null;
        if (LastOfChiefExecutive(tokens, first, tables) is var last and > 0) return MentionOf(tokens, first, last, [RoleKind.Ceo], tables);

        var groups = new List<List<string>> { new() };
        var words = 0;
        var commaWaits = false; // "Digital, Data & Technology": a comma is a joiner if a joiner comes later
        for (var at = first + 1; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Hyphen) continue;
            if (token.Kind == TokenKind.Joiner || token.Mark == ',')
            {
                commaWaits = token.Mark == ',';
                if (groups[^1].Count > 0) groups.Add([]);
                continue;
            }

            if (!token.IsWord) return null;
            var word = tables.WordOf(token);
            if (word == "officer") return words == 0 || commaWaits ? null : MentionOf(tokens, first, at, KindsOf(groups, tables), tables);
            if (token.Is(EndOfTitle) || token.IsPossessive || ++words > MostWords) return null;
            groups[^1].Add(word);
        }

        return null;
    }

    private static int LastOfChiefExecutive(ReadOnlySpan<TitleToken> tokens, int first, TitleTables tables)
    {
        if (first + 1 >= tokens.Length || !tokens[first + 1].IsWord || tables.WordOf(tokens[first + 1]) != "executive") return 0;
        var officer = first + 2 < tokens.Length && tokens[first + 2].IsWord && tables.WordOf(tokens[first + 2]) == "officer";
        return officer && !tokens[first + 1].IsPossessive ? first + 2 : first + 1;
    }

    private static Mention MentionOf(ReadOnlySpan<TitleToken> tokens, int first, int last, RoleKind[] kinds, TitleTables tables) => new()
    {
        Naming = Naming.Full,
        Meaning = TitleMeaning.Exactly(kinds, tables.Catalogue),
        Initials = MentionFinder.Initials(tokens, first, last),
        First = first,
        Last = last,
    };

    private static RoleKind[] KindsOf(List<List<string>> groups, TitleTables tables)
    {
        var kinds = new List<RoleKind>();
        foreach (var group in groups) kinds.AddRange(KindsOf(group, tables));
        Unite(kinds, tables);
        return kinds.Count > 0 ? [.. kinds.Distinct()] : [RoleKind.Other];
    }

    // Digital and information is one position in either order, joined or not.
    private static void Unite(List<RoleKind> kinds, TitleTables tables)
    {
        for (var one = 0; one < kinds.Count; one++)
        {
            for (var other = kinds.Count - 1; other > one; other--)
            {
                if (tables.United(kinds[one], kinds[other]) is not { } united) continue;
                kinds[one] = united;
                kinds.RemoveAt(other);
            }
        }
    }

    // A group is one known title, or a row of the words that such positions share ("digital data"). "Technology risk" is neither.
    private static List<RoleKind> KindsOf(List<string> group, TitleTables tables)
    {
        var kinds = new List<RoleKind>();
        for (var at = 0; at < group.Count;)
        {
            var length = Math.Min(3, group.Count - at);
            var kind = RoleKind.Other;
            while (length > 0 && !tables.TryChief(string.Join(' ', group.GetRange(at, length)), out kind)) length--;
            if (length == 0 || (length < group.Count && tables.DomainOf(kind) != Domain.Technology)) return [];
            kinds.Add(kind);
            at += length;
        }

        return kinds;
    }
}
