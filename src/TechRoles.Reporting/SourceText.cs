using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Puts sources into words: each once, and several statements of the article together.</summary>
internal static class SourceText
{
    /// <summary>Who expects what a rule asks for, the profile of an analysis included.</summary>
    public static IEnumerable<Text> Of(RuleInfo rule, Profile profile) => Of(rule.Sources.Concat(profile.SourcesFor(rule.Id)));

    /// <summary>The same on one line.</summary>
    public static Text Joined(RuleInfo rule, Profile profile) => Joined(Of(rule, profile));

    /// <summary>Sources on one line.</summary>
    public static Text Joined(IEnumerable<Text> sources) => Text.Of("{sources}", ("sources", Saying.Groups(sources)));

    /// <summary>A source as it is cited.</summary>
    public static Text Of(Source source) => Text.Of("{source}", ("source", source));

    /// <summary>The sources in their order; the article stands where its first statement does.</summary>
    public static IEnumerable<Text> Of(IEnumerable<Source> sources)
    {
        var all = sources.Distinct().ToArray();
        var statements = all.Where(source => source.Statement is not null).OrderBy(source => source.Statement).ToArray();
        foreach (var source in all)
        {
            if (source.Statement is null) yield return Of(source);
            else if (source == all.First(other => other.Statement is not null)) yield return Article(statements);
        }
    }

    /// <summary>The article without a statement.</summary>
    public static string Article(Source statement) => statement.Text[..statement.Text.LastIndexOf(',')];

    private static Text Article(Source[] statements)
    {
        if (statements.Length == 1) return Of(statements[0]);
        var numbers = Array.ConvertAll(statements, source => source.Statement!.Value.ToString(CultureInfo.InvariantCulture));
        return Of(new Source($"{Article(statements[0])}, statements {string.Join(", ", numbers[..^1])} and {numbers[^1]}"));
    }
}
