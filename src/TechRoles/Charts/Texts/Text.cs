using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Something that is said to a person: a sentence with its arguments apart, so that it can be said in any language.</summary>
/// <remarks>
/// Who writes one writes no English beside the template: numbers with their nouns, lists, involvements and dates are arguments, and are
/// put into words by the language.
/// </remarks>
/// <param name="Template">The English sentence with names in braces, such as <c>'{area}' has {count} accountable positions</c>. A name with
/// a great first letter, as in <c>{Position} answers for it</c>, is the value as a sentence begins with it;
/// <c>{owners?answers|answer}</c> is the first word where there is one owner, and else the second.</param>
/// <param name="Arguments">The value for each name. One that the template does not name only says what the sentence is about.</param>
public sealed record Text(string Template, ValueList<(string Name, TextArgument Value)> Arguments)
{
    /// <summary>A sentence of which nothing is known yet.</summary>
    public static Text Empty { get; } = new("", []);

    /// <summary>A sentence.</summary>
    /// <param name="template">The English sentence with names in braces.</param>
    /// <param name="arguments">The value for each name.</param>
    public static Text Of(string template, params ReadOnlySpan<(string Name, TextArgument Value)> arguments)
    {
        Guard.Against.Null(template);
        return new(template, ValueList.From(arguments));
    }

    /// <summary>
    /// The ids that the arguments carry, each once, in their order; those inside a text that is an argument are left out.
    /// </summary>
    public IEnumerable<string> Ids => Arguments.SelectMany(argument => argument.Value.Ids).Distinct(StringComparer.Ordinal);

    /// <summary>The sentence in a language; in English where the language lacks its template.</summary>
    public string Format(Language language) => Format(Guard.Against.Null(language), WordForm.Plain);

    internal string Format(Language language, WordForm form)
    {
        // One pass: a value that contains braces is not taken for a name.
        var template = language.Template(Template, form);
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) break;
            var inside = template[(open + 1)..close];
            var place = Placeholder.Of(inside);
            text.Append(template, at, open - at);
            text.Append(
                Arguments.FirstOrDefault(argument => argument.Name == place.Name).Value is { } value
                    ? place.Format(value, language)
                    : $"{{{inside}}}");
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Format(Language.English);
}
