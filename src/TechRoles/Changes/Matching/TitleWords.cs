using TechRoles.Catalogue;

namespace TechRoles.Changes;

/// <summary>
/// Titles as the words they consist of: spelling, marks and the order of words do not count where titles are compared for likeness.
/// </summary>
internal sealed class TitleWords
{
    // Our judgement: what a title may consist of without saying what the position is for.
    private static readonly HashSet<string> Ranks = new(
        [
            "a", "an", "and", "the", "of", "for", "in", "to", "on", "at", "i", "ii", "iii",
            "chief", "executive", "officer", "director", "deputy", "assistant", "associate", "acting", "interim", "general", "managing",
            "senior",
            "junior", "principal", "head", "lead", "leader", "manager", "management", "team", "group", "unit", "division", "department",
            "office",
            "member", "adviser", "advisor", "secretary", "permanent", "private", "vice", "president", "vp", "partner", "consultant",
            "specialist",
            "analyst", "engineer", "project", "programme", "program", "staff",
            "leiter", "leiterin", "referent", "referentin", "referat", "abteilung", "abteilungsleiter", "abteilungsleiterin", "der", "die",
            "das", "des", "und",
        ],
        StringComparer.Ordinal);

    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<int> _spelling = [];
    private readonly List<int[]> _wordsOf = [];
    private readonly List<bool> _isMoreThanRank = [];
    private readonly List<RecognisedTitle?> _recognised = [];

    /// <summary>The number of a title; one for each text.</summary>
    public int Add(string title, RecognisedTitle? recognised)
    {
        if (_titles.TryGetValue(title, out var number)) return number;
        var words = Split(FoldedTitle.From(title).Text).ToArray();
        _titles.Add(title, number = _titles.Count);
        _spelling.Add(NumberOf(_spellings, words.Length == 0 ? title : string.Join(' ', words)));
        _wordsOf.Add([.. words.Select(word => NumberOf(_words, word)).Distinct().Order()]);
        _recognised.Add(recognised);
        _isMoreThanRank.Add(words.Any(word => !Ranks.Contains(word) && !word.All(char.IsAsciiDigit)));
        return number;
    }

    /// <summary>The same number for titles with the same words in the same order.</summary>
    public int SpellingOf(int title) => _spelling[title];

    /// <summary>Whether a title says more than a rank, such as <c>Deputy Director</c>.</summary>
    public bool IsMoreThanRank(int title) => _isMoreThanRank[title];

    /// <summary>
    /// Whether two titles share at least half of the words of both (Jaccard index 1/2), or name the same role in other words:
    /// <c>CEO</c> and <c>Chief Executive, Office of Information</c>.
    /// </summary>
    public bool AreAlike(int left, int right) =>
        _spelling[left] == _spelling[right] || ShareHalfTheirWords(left, right)
        || (_recognised[left] is { } one && _recognised[right] is { } other && NameTheSame(one, other));

    private bool ShareHalfTheirWords(int left, int right)
    {
        var (ours, theirs) = (_wordsOf[left], _wordsOf[right]);
        var shared = 0;
        for (int i = 0, j = 0; i < ours.Length && j < theirs.Length;)
        {
            if (ours[i] == theirs[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (ours[i] < theirs[j]) i++;
            else j++;
        }

        return shared > 0 && 2 * shared >= ours.Length + theirs.Length - shared;
    }

    private static bool NameTheSame(RecognisedTitle left, RecognisedTitle right) =>
        left.Mentions.Count == right.Mentions.Count && left.Mentions.Zip(right.Mentions).All(pair =>
            pair.First.Kind == pair.Second.Kind && pair.First.Standing == pair.Second.Standing
                && pair.First.Qualifiers == pair.Second.Qualifiers
            && (pair.First.Scope is null || pair.Second.Scope is null || pair.First.Scope == pair.Second.Scope));

    private static int NumberOf(Dictionary<string, int> numbers, string text)
    {
        if (!numbers.TryGetValue(text, out var number)) numbers.Add(text, number = numbers.Count);
        return number;
    }

    private static List<string> Split(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.IsSurrogate(text[end]))) end++;
            if (end > start) words.Add(text[start..end].ToString());
            start = end;
        }

        return words;
    }
}
