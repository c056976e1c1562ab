using System.Collections.Frozen;
using System.Runtime.InteropServices;
using TechRoles.Catalogue.BuiltIn;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>All that a recogniser knows, made of the names of one catalogue and the words of all languages.</summary>
/// <remarks>An answer to a small chart waits for it, so all phrases are gone through once, in plain loops.</remarks>
internal sealed class TitleTables
{
    private readonly Dictionary<string, RoleKind> _chief = new(StringComparer.Ordinal);
    private readonly Dictionary<(RoleKind, RoleKind), RoleKind> _united = [];
    private readonly FrozenDictionary<string, TitleMeaning> _short;
    private readonly FrozenDictionary<RoleKind, Domain> _domains;
    private readonly Lazy<string[]> _longWords;
    private readonly Lazy<string[]> _ownWords;

    private TitleTables(RoleCatalogue catalogue)
    {
        Catalogue = catalogue;
        var expanded = Expanded(catalogue);
        var (abbreviations, phrases) = (new Meanings(catalogue), new Meanings(catalogue));
        foreach (var (name, words) in expanded)
        {
            if (name.IsAbbreviation) abbreviations.Add(name, words);
            else if (IsChief(words)) TakeChief(name.Kinds, words[1..^1]);
            else phrases.Add(name, words);
        }

        _short = abbreviations.All.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Meaning, StringComparer.Ordinal);
        Phrases = PhraseTree.From(phrases.All.Values);

        var chiefWords = new HashSet<string>(["officer", "executive"], StringComparer.Ordinal);
        foreach (var words in _chief.Keys) chiefWords.UnionWith(words.Split(' '));
        var phraseWords = new HashSet<string>(StringComparer.Ordinal);
        var openings = new HashSet<string>(_short.Keys, StringComparer.Ordinal) { "chief" };
        foreach (var (words, _) in phrases.All.Values)
        {
            foreach (var word in words) phraseWords.Add(word);
            openings.Add(words[0]);
        }

        _longWords = new(() => [.. chiefWords.Where(word => word.Length >= 6).Order(StringComparer.Ordinal)]);
        _ownWords = new(() =>
        [
            .. chiefWords.Append("chief").Concat(phraseWords).Where(word => word.Length >= 5 && word[0] != '@')
                .Distinct().Order(StringComparer.Ordinal),
        ]);
        Lexicon = new(TitleLanguages.All, [.. chiefWords, .. _short.Keys, .. phraseWords], openings);
        _domains = expanded.Where(entry => entry.Name is { IsAbbreviation: false, Strength: TitleStrength.Exact })
            .SelectMany(entry => entry.Name.Kinds, (entry, kind) => (Kind: kind, Domain: DomainOf(entry.Words)))
            .GroupBy(entry => entry.Kind, entry => entry.Domain)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one));
    }

    public RoleCatalogue Catalogue { get; }

    public TitleLexicon Lexicon { get; }

    /// <summary>The names of several words, but for those of chief officers.</summary>
    public PhraseTree Phrases { get; }

    public static TitleTables From(RoleCatalogue catalogue) => new(catalogue);

    /// <summary>What an abbreviation means; null where it is none.</summary>
    public TitleMeaning? Short(string word) => _short.GetValueOrDefault(word);

    /// <summary>The kind whose title has these words, one blank between them, between "chief" and "officer".</summary>
    public bool TryChief(string words, out RoleKind kind) => _chief.TryGetValue(words, out kind);

    /// <summary>The one kind that two kinds are where one title joins them; null where they stay two.</summary>
    public RoleKind? United(RoleKind one, RoleKind other) =>
        _united.TryGetValue((one, other), out var kind) || _united.TryGetValue((other, one), out kind) ? kind : null;

    /// <summary>What the office of a kind is about.</summary>
    public Domain DomainOf(RoleKind kind) => _domains.GetValueOrDefault(kind);

    /// <summary>Whether the function of a leader fits a role: a finance director may be the CFO, not the CIO.</summary>
    public bool Agrees(TitleMeaning meaning, Domain function)
    {
        foreach (var kind in meaning.Kinds)
            if ((DomainOf(kind) & function) != 0) return true;
        foreach (var candidate in meaning.Candidates)
            if ((DomainOf(candidate.Kind) & function) != 0) return true;
        return false;
    }

    /// <summary>The word that a token means in a chief officer's title: itself, or the long word that it is one slip away from.</summary>
    public string WordOf(TitleToken token) => token.IsUnknown
        ? Array.Find(_longWords.Value, word => OneSlip.Separates(token.Letters, word)) ?? token.Letters
        : token.Word.Text;

    /// <summary>The word of a name that a token comes near to: one slip, or two neighbours exchanged; null for none.</summary>
    public string? NearestWord(TitleToken token) => token.Letters.Length < 4
        ? null
        : Array.Find(_ownWords.Value, word => OneSlip.Separates(token.Letters, word) || OneSlip.Exchanged(token.Letters, word));

    private static bool IsChief(string[] words) => words is ["chief", _, .., "officer"] && words is not ["chief", "executive", _];

    private void TakeChief(ValueList<RoleKind> kinds, string[] words)
    {
        var joiner = Array.IndexOf(words, PhraseTree.Joiner);
        if (joiner < 0) _chief.TryAdd(string.Join(' ', words), kinds[0]);
        else if (TryChief(string.Join(' ', words[..joiner]), out var one)
            && TryChief(string.Join(' ', words[(joiner + 1)..]), out var other))
            _united.TryAdd((one, other), kinds[0]);
    }

    /// <summary>A role is named by its own title and by its abbreviation, without anybody saying so.</summary>
    private static IEnumerable<TitleName> NamesOf(CatalogueRole role)
    {
        if (!role.Kind.IsKnown) yield break;
        var title = WordsOf(role.Title);
        if (title.Length > 1) yield return new("", string.Join(' ', title), role.Kind);
        if (role.ShortTitle is { } text && WordsOf(text) is [var word]) yield return new("", word, role.Kind) { IsAbbreviation = true };
    }

    private static string[] WordsOf(string title)
    {
        var folded = FoldedTitle.From(title).Text.ToString();
        return folded.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')
            ? [.. folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word is "and" or "und" ? PhraseTree.Joiner : word)]
            : [];
    }

    /// <summary>The names of a catalogue and of its roles, each as every phrase that it stands for.</summary>
    private static List<(TitleName Name, string[] Words)> Expanded(RoleCatalogue catalogue)
    {
        var expanded = new List<(TitleName Name, string[] Words)>();
        foreach (var name in catalogue.TitleNames) Expand(name);
        foreach (var role in catalogue.Roles)
            foreach (var name in NamesOf(role)) Expand(name);
        return expanded;

        void Expand(TitleName name)
        {
            foreach (var words in TitlePattern.Expand(name.Words)) expanded.Add((name, words));
        }
    }

    private Domain DomainOf(string[] words)
    {
        var domain = Domain.None;
        foreach (var word in words) domain |= Lexicon.Find(word).Domain;
        return domain;
    }

    /// <summary>What phrases mean, in the order of first sight.</summary>
    private sealed class Meanings(RoleCatalogue catalogue)
    {
        private TitleName? _name;
        private TitleMeaning? _meaning;

        public Dictionary<string, (string[] Words, TitleMeaning Meaning)> All { get; } = new(StringComparer.Ordinal);

        /// <summary>Adds a phrase that a name stands for; those of one name follow each other.</summary>
        public void Add(TitleName name, string[] words)
        {
            if (!ReferenceEquals(name, _name)) (_name, _meaning) = (name, TitleMeaning.Of(name, catalogue));
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(All, string.Join(' ', words), out var isKnown);
            entry = (words, isKnown ? entry.Meaning.Or(_meaning!) : _meaning!);
        }
    }
}
