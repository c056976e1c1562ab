using System.Collections.Frozen;

namespace TechRoles.Catalogue;

/// <summary>Everything known about single words: the words of all languages and names, joined and made quick to search.</summary>
internal sealed class TitleLexicon
{
    private readonly FrozenDictionary<string, TitleWord> _words;
    private readonly FrozenDictionary<string, TitleWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenDictionary<string, TitleWord> _dotted;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openings;

    public TitleLexicon(TitleLanguage[] languages, IEnumerable<string> names, IEnumerable<string> openings)
    {
        _words = Join(languages, names);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _dotted = languages.SelectMany(language => language.Dotted)
            .SelectMany(entry => entry.Words.Split(' '), (entry, word) => (word, entry.Class))
            .ToFrozenDictionary(
                entry => entry.word,
                entry => new TitleWord(entry.word.Replace(".", "", StringComparison.Ordinal), entry.Class, Domain.None),
                StringComparer.Ordinal);

        var groups = languages.SelectMany(language => language.Groups).ToLookup(entry => entry.Group, entry => entry.Words.Split(' '));
        _openings = openings.SelectMany(word => word[0] == '@' ? groups[word].SelectMany(words => words) : [word])
            .Concat(languages.SelectMany(language => language.Misspelt))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word with some folded letters.</summary>
    public TitleWord Find(ReadOnlySpan<char> letters) =>
        _bySpan.TryGetValue(letters, out var word) ? word : IsNumber(letters) ? TitleWord.Number : TitleWord.Unknown;

    /// <summary>The abbreviation with some folded letters between dots; null where it is not known as one.</summary>
    public TitleWord? FindDotted(string letters) => _dotted.GetValueOrDefault(letters);

    /// <summary>Whether a mention of a role can begin with a word, in upper or lower case.</summary>
    public bool Opens(ReadOnlySpan<char> letters) => _openings.Contains(letters);

    // "1087831", "SCS2", "A16", "II": they say how high somebody stands or which post it is.
    private static bool IsNumber(ReadOnlySpan<char> letters) =>
        letters is "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" || (letters.Length <= 12 && letters.ContainsAnyInRange('0', '9'));

    private static FrozenDictionary<string, TitleWord> Join(TitleLanguage[] languages, IEnumerable<string> names)
    {
        var words = new Dictionary<string, TitleWord>(StringComparer.Ordinal);
        foreach (var (wordClass, text) in languages.SelectMany(language => language.Classes))
        {
            foreach (var word in text.Split(' ')) words[word] = Of(words, word) with { Class = Of(words, word).Class | wordClass };
        }

        foreach (var (domain, text) in languages.SelectMany(language => language.Domains))
        {
            foreach (var word in text.Split(' ')) words[word] = Of(words, word) with { Domain = Of(words, word).Domain | domain };
        }

        foreach (var (group, text) in languages.SelectMany(language => language.Groups))
        {
            foreach (var word in text.Split(' ')) words[word] = Of(words, word) with { Groups = [.. Of(words, word).Groups, group] };
        }

        foreach (var word in names)
            if (!words.ContainsKey(word)) words.Add(word, Of(words, word));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static TitleWord Of(Dictionary<string, TitleWord> words, string word) =>
        words.TryGetValue(word, out var known) ? known : new(word, WordClass.None, Domain.None);
}
