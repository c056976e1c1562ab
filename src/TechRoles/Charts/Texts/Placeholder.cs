namespace TechRoles.Charts;

/// <summary>What stands in the braces of a template: a name, and how its value is put there.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="Form">In which form.</param>
/// <param name="IsCapital">Whether its first letter is a great one, as at the beginning of a sentence: <c>{Position}</c>.</param>
/// <param name="One">The word where there is one: <c>{positions?ist|sind}</c>; null: the value itself is put there.</param>
/// <param name="Many">The word where there are none or several.</param>
internal readonly record struct Placeholder(string Name, WordForm Form, bool IsCapital, string? One, string? Many)
{
    private static readonly (string Mark, WordForm Form)[] Forms =
        [(":dat", WordForm.Dative), (":acc", WordForm.Accusative), (":name", WordForm.Name)];

    /// <summary>Reads what stands between two braces.</summary>
    public static Placeholder Of(string inside)
    {
        if (inside.IndexOf('?', StringComparison.Ordinal) is var at and > 0
            && inside.IndexOf('|', at) is var bar and > 0)
            return new(inside[..at], WordForm.Plain, false, inside[(at + 1)..bar], inside[(bar + 1)..]);
        var (name, form) = (inside, WordForm.Plain);
        foreach (var (mark, one) in Forms)
            if (inside.EndsWith(mark, StringComparison.Ordinal)) (name, form) = (inside[..^mark.Length], one);
        return name.Length > 0 && char.IsAsciiLetterUpper(name[0])
            ? new(char.ToLowerInvariant(name[0]) + name[1..], form, true, null, null)
            : new(name, form, false, null, null);
    }

    /// <summary>The placeholders of a template, in their order.</summary>
    public static IEnumerable<Placeholder> In(string sentence)
    {
        for (var at = sentence.IndexOf('{', StringComparison.Ordinal); at >= 0; at = sentence.IndexOf('{', at))
        {
            var close = sentence.IndexOf('}', at);
            if (close < 0) yield break;
            yield return Of(sentence[(at + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>The value in words.</summary>
    public string Format(TextArgument value, Language language)
    {
        if (One is not null) return value.Quantity == 1 ? One : Many!;
        var words = value.Format(language, Form);
        return IsCapital && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
