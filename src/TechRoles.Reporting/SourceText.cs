using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Catalogue;

namespace TechRoles.Reporting;

/// <summary>Puts sources into words: each once, and several statements of the article together.</summary>
internal static class SourceText
{
    /// <summary>Who expects what a rule asks for, the profile of an analysis included.</summary>
    public static IEnumerable<string> Of(RuleInfo rule, Profile profile) => Of(rule.Sources.Concat(profile.SourcesFor(rule.Id)));

    /// <summary>The same on one line.</summary>
    public static string Joined(RuleInfo rule, Profile profile) => string.Join("; ", Of(rule, profile));

    /// <summary>The sources in their order; the article stands where its first statement does.</summary>
    public static IEnumerable<string> Of(IEnumerable<Source> sources)
    {
        var all = sources.Distinct().ToArray();
        var statements = all.Where(source => source.Statement is not null).OrderBy(source => source.Statement).ToArray();
        foreach (var source in all)
        {
            if (source.Statement is null) yield return source.Text;
            else if (source == all.First(other => other.Statement is not null)) yield return Article(statements);
        }
    }

    /// <summary>The article without a statement.</summary>
    public static string Article(Source statement) => statement.Text[..statement.Text.LastIndexOf(',')];

    private static string Article(Source[] statements)
    {
        if (statements.Length == 1) return statements[0].Text;
        var numbers = Array.ConvertAll(statements, source => source.Statement!.Value.ToString(CultureInfo.InvariantCulture));
        return $"{Article(statements[0])}, statements {string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}
