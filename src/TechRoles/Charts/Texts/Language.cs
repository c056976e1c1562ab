using System.Collections.Frozen;
using System.Globalization;
using Ardalis.GuardClauses;

namespace TechRoles.Charts;

/// <summary>How sentences are said in a language: one table, which a translator can write.</summary>
/// <remarks>
/// <para>What a table lacks is said in English, and <see cref="Lacks"/> says what that is. A table is text, see <see cref="Read"/>; that
/// of German is <c>Charts/Texts/German</c> in the sources.</para>
/// <para>The example of the README says one sentence otherwise and adds a language:</para>
/// <code>
/// var ours = Language.German.With(Language.Read("de", "[sentences]\nNobody is accountable for '{cell}'\n= {cell}: wer?").OrThrow());
/// </code>
/// </remarks>
/// <param name="Code">Its code, such as <c>en</c> (BCP 47).</param>
public sealed record Language(string Code)
{
    private const int Shown = 5;
    private const string Between = " | ";

    /// <summary>English, in which everything is written.</summary>
    public static Language English { get; } = new("en") { Words = EnglishWords.All };

    /// <summary>German, complete. <b>Cost:</b> its table is read when it is first asked for.</summary>
    public static Language German => GermanTable.Language;

    // A language is made when it is asked for.
    private static readonly (string Code, Func<Language> Make)[] Shipped = [("en", static () => English), ("de", static () => German)];

    /// <summary>The languages that ship: English and German. <b>Cost:</b> the table of each is read when its turn comes first.</summary>
    public static IEnumerable<Language> All => Shipped.Select(static shipped => shipped.Make());

    /// <summary>The codes of the languages that ship, English first: to know them, no table is read.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Shipped.Select(static shipped => shipped.Code)];

    /// <summary>Finds a language that ships by its code, in any case.</summary>
    /// <param name="code">The code, such as <c>de</c>.</param>
    /// <param name="language">The language; English where none has the code.</param>
    /// <returns>Whether one has it.</returns>
    public static bool TryFind(string code, out Language language)
    {
        Guard.Against.Null(code);
        var found = Array.Find(Shipped, shipped => string.Equals(shipped.Code, code, StringComparison.OrdinalIgnoreCase)).Make;
        language = found?.Invoke() ?? English;
        return found is not null;
    }

    /// <summary>The language that ships for a culture, such as German for <c>de-AT</c>; English where there is none.</summary>
    /// <param name="culture">The culture, such as that of a request.</param>
    public static Language Of(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        TryFind(culture.TwoLetterISOLanguageName, out var language);
        return language;
    }

    /// <summary>The sentences, and the parts of sentences, by the English template.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The nouns that are counted, by the English noun for one.</summary>
    public IReadOnlyDictionary<string, Noun> Nouns { get; init; } = FrozenDictionary<string, Noun>.Empty;

    /// <summary>The words for the values of closed lists, by list and value: <c>Involvement.Accountable</c>.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>
    /// What the areas of the catalogue are called, by their ids; it is used where a chart has the area under its English name, too.
    /// </summary>
    public IReadOnlyDictionary<string, AreaName> Names { get; init; } = FrozenDictionary<string, AreaName>.Empty;

    /// <summary>Reads a table. <b>Cost:</b> linear in its length.</summary>
    /// <remarks>
    /// <para>Lines that begin with <c>#</c> are remarks; a line that begins with a blank goes on with the one before. A table has four
    /// sections, each of which may be absent or come again: <c>[sentences]</c>, where the English template stands on a line and the other
    /// one, after <c>=</c>, on the next; <c>[nouns]</c>, as in <c>day | days = Tag | Tage | Tagen</c>, the third being what stands after
    /// a preposition, where it differs; <c>[words]</c>, as in <c>Involvement.Accountable = rechenschaftspflichtig</c>; and
    /// <c>[names]</c> of the areas of the catalogue, as in <c>security: Security = Sicherheit | die Sicherheit</c>, where the second is the
    /// one inside a sentence.</para>
    /// <para>A template has the names in braces of the English one, each at least once, in any order: <c>{count}</c>. <c>{count:dat}</c>
    /// is the count with the noun after a preposition, <c>{who:dat}</c> and <c>{who:acc}</c>
    /// are the second and third form of a part of a sentence that is translated as <c>der {name} | dem {name} | den {name}</c>,
    /// <c>{area:name}</c> is an area by its name where it else stands as inside a sentence, and
    /// <c>{positions?ist|sind}</c> is the first word where there is one, and else the second.</para>
    /// </remarks>
    /// <param name="code">The code of the language (BCP 47).</param>
    /// <param name="table">The table.</param>
    /// <returns>The language, or everything that is wrong with the table.</returns>
    public static LanguageResult Read(string code, string table)
    {
        Guard.Against.NullOrWhiteSpace(code);
        Guard.Against.Null(table);
        return LanguageTable.Read(code, table);
    }

    /// <summary>This language with what another table says: where both say something, the other one is right.</summary>
    /// <param name="table">The other table; its code does not matter.</param>
    public Language With(Language table)
    {
        Guard.Against.Null(table);
        return this with
        {
            Templates = Joined(Templates, table.Templates),
            Nouns = Joined(Nouns, table.Nouns),
            Words = Joined(Words, table.Words),
            Names = Joined(Names, table.Names),
        };
    }

    /// <summary>What of a text the table lacks: templates, nouns, words. English lacks no template and no noun.</summary>
    public IEnumerable<string> Lacks(Text text)
    {
        Guard.Against.Null(text);
        return Missing(text);
    }

    /// <summary>A template; where it is a part of a sentence that has several forms, the one that is asked for.</summary>
    internal string Template(string english, WordForm form)
    {
        if (!Templates.TryGetValue(english, out var own)) return english;
        if (!own.Contains(Between, StringComparison.Ordinal)) return own;
        var forms = own.Split(Between);
        return forms[Math.Min(form switch { WordForm.Dative => 1, WordForm.Accusative => 2, _ => 0 }, forms.Length - 1)];
    }

    /// <summary>A word of the catalogue in the form that is asked for; null where the table has none.</summary>
    internal string? Term(string english, WordForm form) => Templates.ContainsKey(english) ? Template(english, form) : null;

    internal string Word(string list, string value) =>
        Words.GetValueOrDefault(KeyOf(list, value)) ?? EnglishWords.All.GetValueOrDefault(KeyOf(list, value)) ?? value;

    internal string Count(TextArgument.Counted counted, WordForm form)
    {
        var noun = Nouns.GetValueOrDefault(counted.One) ?? new(counted.One, counted.Many);
        var number = counted.IsGrouped ? Grouped(counted.Value) : Number(counted.Value);
        return $"{number} {(counted.Value == 1 ? noun.One : form == WordForm.Dative ? noun.Dative ?? noun.Many : noun.Many)}";
    }

    internal AreaName? Name(string id, string english) => Names.TryGetValue(id, out var name) && name.English == english ? name : null;

    internal string InScope(string area, string scope) => Filled("{area} in {scope}", ("area", area), ("scope", scope));

    internal string List(string[] items, ListStyle style) => style switch
    {
        // What stands between two stands between all; there may be thousands.
        ListStyle.All => string.Join(Filled("{these} and {one}", ("these", ""), ("one", "")), items),
        ListStyle.Groups => string.Join("; ", items),
        ListStyle.Commas => string.Join(", ", items),
        ListStyle.And => Listed(items, "{these} and {one}", "{these}, and {one}"),
        ListStyle.Or => Listed(items, "{these} or {one}", "{these}, or {one}"),
        ListStyle.Capped => items.Length <= Shown
            ? string.Join(", ", items)
            : Filled("{these} and {count} more", ("these", string.Join(", ", items.Take(Shown - 1))),
                ("count", Number(items.Length - Shown + 1))),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private IEnumerable<string> Missing(Text text)
    {
        var open = new Stack<Text>([text]);
        while (open.TryPop(out var sentence))
        {
            if (Code != English.Code && HasWords(sentence.Template) && !Templates.ContainsKey(sentence.Template))
                yield return sentence.Template;
            var values = new Stack<TextArgument>(sentence.Arguments.Select(argument => argument.Value));
            while (values.TryPop(out var value))
            {
                if (value is TextArgument.Inner inner) open.Push(inner.Value);
                if (value is TextArgument.Term term && Code != English.Code && !Templates.ContainsKey(term.English))
                    yield return term.English;
                if (value is TextArgument.Several several) foreach (var item in several.Items) values.Push(item);
                if (value is TextArgument.Counted counted && Code != English.Code && !Nouns.ContainsKey(counted.One))
                    yield return counted.One;
                if (value is TextArgument.Choice choice && !Words.ContainsKey(KeyOf(choice.List, choice.Value)))
                    yield return KeyOf(choice.List, choice.Value);
            }
        }
    }

    // "{heading}: {count}" is the same in any language.
    private static bool HasWords(string template)
    {
        var isInside = false;
        foreach (var letter in template)
        {
            if (letter is '{' or '}') isInside = letter == '{';
            else if (!isInside && char.IsLetter(letter)) return true;
        }

        return false;
    }

    // The second template is that of a list of three or more in which an item has an "and" of its own.
    private string Listed(string[] items, string template, string withComma)
    {
        if (items.Length < 2) return string.Concat(items);
        var and = Filled("{these} and {one}", ("these", ""), ("one", ""));
        var isMixed = items.Length > 2 && items.Any(item => item.Contains(and, StringComparison.Ordinal));
        return Filled(isMixed ? withComma : template, ("these", string.Join(", ", items[..^1])), ("one", items[^1]));
    }

    private string Filled(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var arguments = new (string, TextArgument)[values.Length];
        for (var i = 0; i < values.Length; i++) arguments[i] = (values[i].Name, Say.Quote(values[i].Value));
        return Text.Of(template, arguments).Format(this);
    }

    private static FrozenDictionary<string, T> Joined<T>(IReadOnlyDictionary<string, T> one, IReadOnlyDictionary<string, T> other) =>
        one.Where(entry => !other.ContainsKey(entry.Key)).Concat(other).ToFrozenDictionary(StringComparer.Ordinal);

    private string Grouped(long number) => number.ToString(
        "N0", new NumberFormatInfo { NumberGroupSeparator = Word("Number", "Thousands"), NegativeSign = "-" });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string KeyOf(string list, string value) => $"{list}.{value}";
}

/// <summary>What an area of the catalogue is called.</summary>
/// <param name="English">In English; where a chart calls its area otherwise, that stays.</param>
/// <param name="Own">In the language.</param>
/// <param name="Inside">The same inside a sentence, after a verb.</param>
public sealed record AreaName(string English, string Own, string Inside);

/// <summary>A noun that is counted.</summary>
/// <param name="One">For one.</param>
/// <param name="Many">For several.</param>
/// <param name="Dative">For several after a preposition, as in <c>seit 3 Tagen</c>; null: as else.</param>
public sealed record Noun(string One, string Many, string? Dative = null);
