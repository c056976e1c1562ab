using System.Collections.Frozen;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Reads the table of a language line by line; everything that is wrong with it is told at once.</summary>
internal sealed class LanguageTable
{
    private const char Remark = '#';
    private readonly List<LanguageFault> _faults = [];
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AreaName> _names = new(StringComparer.Ordinal);
    private (int Line, string Text)? _english;

    private LanguageTable()
    {
    }

    public static LanguageResult Read(string code, string table)
    {
        var read = new LanguageTable();
        Action<int, string>? section = null;
        foreach (var (line, text) in Entries(table))
        {
            if (text.StartsWith('[') && text.EndsWith(']'))
            {
                read.EndSentence();
                section = read.Section(line, text[1..^1]);
            }
            else if (section is null) read.Fault(line, "it stands in no section: begin with [sentences], [nouns], [words] or [names]");
            else section(line, text);
        }

        read.EndSentence();
        if (read._faults.Count > 0) return new InvalidLanguage(read._faults.OrderBy(fault => fault.Line).ToValueList());
        return new Language(code)
        {
            Templates = read._templates.ToFrozenDictionary(StringComparer.Ordinal),
            Nouns = read._nouns.ToFrozenDictionary(StringComparer.Ordinal),
            Words = read._words.ToFrozenDictionary(StringComparer.Ordinal),
            Names = read._names.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>The lines without remarks and blank ones; what begins with a blank goes on with the one before.</summary>
    private static List<(int Line, string Text)> Entries(string table)
    {
        var entries = new List<(int Line, string Text)>();
        foreach (var (index, raw) in table.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Index())
        {
            var text = raw.Trim();
            if (text.Length == 0 || raw[0] == Remark) continue;
            if (char.IsWhiteSpace(raw[0]) && entries.Count > 0) entries[^1] = (entries[^1].Line, $"{entries[^1].Text} {text}");
            else entries.Add((index + 1, text));
        }

        return entries;
    }

    private Action<int, string>? Section(int line, string name)
    {
        switch (name)
        {
            case "sentences": return Sentence;
            case "nouns": return Noun;
            case "words": return Word;
            case "names": return Name;
            default:
                Fault(line, $"there is no section [{name}]: they are [sentences], [nouns], [words] and [names]");
                return (_, _) => { };
        }
    }

    private void Sentence(int line, string text)
    {
        if (!text.StartsWith('='))
        {
            EndSentence();
            _english = (line, text);
            return;
        }

        if (_english is not var (_, english))
        {
            Fault(line, "no English sentence stands before it");
            return;
        }

        _english = null;
        var own = text[1..].Trim();
        var (wanted, given) = (NamesIn(english), NamesIn(own));
        var shown = Placeholder.In(own).Where(place => place.One is null).Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in given.Except(wanted, StringComparer.Ordinal)) Fault(line, $"the English sentence has no {{{name}}}");
        foreach (var name in wanted.Except(shown, StringComparer.Ordinal)) Fault(line, $"{{{name}}} of the English sentence is lost");
        if (own.Length == 0) Fault(line, "it says nothing");
        Add(line, _templates, english, own);
    }

    private void EndSentence()
    {
        if (_english is var (line, english)) Fault(line, $"no line with = follows on '{english}'");
        _english = null;
    }

    private void Noun(int line, string text)
    {
        if (Halves(text) is var (english, own) && Forms(english) is [var one, _] && Forms(own) is [_, _, ..] and { Length: < 4 } forms)
            Add(line, _nouns, one, new(forms[0], forms[1], forms.Length > 2 ? forms[2] : null));
        else Fault(line, "a noun is written as 'day | days = Tag | Tage | Tagen'");
    }

    private void Word(int line, string text)
    {
        if (Halves(text) is var (key, own) && key.Split('.') is [{ Length: > 0 }, { Length: > 0 }]) Add(line, _words, key, own);
        else Fault(line, "a word is written as 'Involvement.Accountable = rechenschaftspflichtig'");
    }

    private void Name(int line, string text)
    {
        if (Halves(text) is var (english, own) && english.Split(": ", 2) is [var id, var shown]
            && Forms(own) is [var name, ..] and { Length: < 3 } forms)
            Add(line, _names, id, new(shown, name, forms[^1]));
        else Fault(line, "a name is written as 'security: Security = Sicherheit | die Sicherheit'");
    }

    private void Add<T>(int line, Dictionary<string, T> entries, string key, T value)
    {
        if (!entries.TryAdd(key, value)) Fault(line, $"'{key}' stands in the table twice");
    }

    private void Fault(int line, string message) => _faults.Add(new(line, message));

    private static (string English, string Own)? Halves(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } english, { Length: > 0 } own] ? (english, own) : null;

    private static string[] Forms(string text) => text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> NamesIn(string sentence) =>
        Placeholder.In(sentence).Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
}
