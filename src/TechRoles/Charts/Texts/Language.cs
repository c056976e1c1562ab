using System.Collections.Frozen;
using System.Globalization;

namespace TechRoles.Charts;

/// <summary>How sentences are said in a language: one table.</summary>
/// <remarks>What a table lacks is said in English, and <see cref="Lacks"/> says what that is.</remarks>
/// <param name="Code">Its code, such as <c>en</c> (BCP 47).</param>
public sealed record Language(string Code)
{
    private const int Shown = 5;

    /// <summary>English, in which everything is written.</summary>
    public static Language English { get; } = new("en") { Words = EnglishWords.All };

    /// <summary>The sentences, and the parts of sentences, by the English template.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The nouns for one and for several, by the English noun for one.</summary>
    public IReadOnlyDictionary<string, (string One, string Many)> Nouns { get; init; } =
        FrozenDictionary<string, (string One, string Many)>.Empty;

    /// <summary>The words for the values of closed lists, by list and value: <c>Involvement.Accountable</c>.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What of a text the table lacks: templates, nouns, words. English lacks no template and no noun.</summary>
    public IEnumerable<string> Lacks(Text text)
    {
        var open = new Stack<Text>([text]);
        while (open.TryPop(out var sentence))
        {
            if (Code != English.Code && !Templates.ContainsKey(sentence.Template)) yield return sentence.Template;
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

    internal string Template(string english) => Templates.GetValueOrDefault(english) ?? english;

    internal string? Term(string english) => Templates.GetValueOrDefault(english);

    internal string Word(string list, string value) =>
        Words.GetValueOrDefault(KeyOf(list, value)) ?? EnglishWords.All.GetValueOrDefault(KeyOf(list, value)) ?? value;

    internal string Count(long number, string one, string many)
    {
        if (Nouns.TryGetValue(one, out var own)) (one, many) = own;
        return $"{Number(number)} {(number == 1 ? one : many)}";
    }

    internal string InScope(string area, string scope) => Filled("{area} in {scope}", ("area", area), ("scope", scope));

    internal string List(string[] items, ListStyle style) => style switch
    {
        ListStyle.All =>
            items.Length == 0 ? "" : items.Aggregate((these, one) => Filled("{these} and {one}", ("these", these), ("one", one))),
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

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string KeyOf(string list, string value) => $"{list}.{value}";
}
