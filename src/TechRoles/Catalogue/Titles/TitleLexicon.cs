using System.Collections.Frozen;

namespace TechRoles.Catalogue;

/// <summary>Everything known about single words: the tables, joined and made quick to search.</summary>
internal static class TitleLexicon
{
    private static readonly FrozenDictionary<string, TitleWord> Words = Join();

    private static readonly FrozenSet<string> Openings =
        TitlePhraseTable.Openings.Concat(TitleAcronymTable.Words).Append("chief").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TitleWord>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpeningsBySpan =
        Openings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word with some folded letters.</summary>
    public static TitleWord Find(ReadOnlySpan<char> letters) => BySpan.TryGetValue(letters, out var word) ? word : TitleWord.Unknown;

    /// <summary>Whether a mention of a role can begin with a word, in upper or lower case.</summary>
    public static bool Opens(ReadOnlySpan<char> letters) => OpeningsBySpan.Contains(letters);

    private static FrozenDictionary<string, TitleWord> Join()
    {
        var words = new Dictionary<string, TitleWord>(StringComparer.Ordinal);
        foreach (var (wordClass, text) in TitleWordTable.Classes)
        {
            foreach (var word in text.Split(' ')) words[word] = Of(words, word) with { Class = Of(words, word).Class | wordClass };
        }

        foreach (var (domain, text) in TitleWordTable.Domains)
        {
            foreach (var word in text.Split(' ')) words[word] = Of(words, word) with { Domain = Of(words, word).Domain | domain };
        }

        foreach (var word in TitlePhraseTable.Words.Concat(TitleAcronymTable.Words).Concat(ChiefTitleTable.Words))
        {
            words.TryAdd(word, Of(words, word));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static TitleWord Of(Dictionary<string, TitleWord> words, string word) =>
        words.TryGetValue(word, out var known) ? known : new(word, WordClass.None, Domain.None);
}
