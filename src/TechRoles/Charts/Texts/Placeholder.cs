namespace TechRoles.Charts;

/// <summary>What stands in the braces of a template: a name, and how its value is put there.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="IsCapital">Whether its first letter is a great one, as at the beginning of a sentence: <c>{Position}</c>.</param>
/// <param name="IsName">Whether an area is named, where it else stands as inside a sentence: <c>{area:name}</c>.</param>
/// <param name="IsDative">Whether a count has its noun as after a preposition: <c>{count:dat}</c>.</param>
/// <param name="One">The word where there is one: <c>{positions?ist|sind}</c>; null: the value itself is put there.</param>
/// <param name="Many">The word where there are none or several.</param>
internal readonly record struct Placeholder(string Name, bool IsCapital, bool IsName, bool IsDative, string? One, string? Many)
{
    private const string Dative = ":dat";
    private const string Bare = ":name";

    /// <summary>Reads what stands between two braces.</summary>
    public static Placeholder Of(string inside)
    {
        if (inside.IndexOf('?', StringComparison.Ordinal) is var at and > 0
            && inside.IndexOf('|', at) is var bar and > 0)
            return new(inside[..at], false, false, false, inside[(at + 1)..bar], inside[(bar + 1)..]);
        var (isName, isDative) = (inside.EndsWith(Bare, StringComparison.Ordinal), inside.EndsWith(Dative, StringComparison.Ordinal));
        var name = isName ? inside[..^Bare.Length] : isDative ? inside[..^Dative.Length] : inside;
        return name.Length > 0 && char.IsAsciiLetterUpper(name[0])
            ? new(char.ToLowerInvariant(name[0]) + name[1..], true, isName, isDative, null, null)
            : new(name, false, isName, isDative, null, null);
    }

    /// <summary>The placeholders of a template, in their order.</summary>
    public static IEnumerable<Placeholder> In(string template)
    {
        for (var at = template.IndexOf('{', StringComparison.Ordinal); at >= 0; at = template.IndexOf('{', at))
        {
            var close = template.IndexOf('}', at);
            if (close < 0) yield break;
            yield return Of(template[(at + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>The value in words.</summary>
    public string Format(TextArgument value, Language language)
    {
        if (One is not null) return value.Quantity == 1 ? One : Many!;
        var words = IsName ? value.FormatName(language) : IsDative ? value.FormatDative(language) : value.Format(language);
        return IsCapital && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
