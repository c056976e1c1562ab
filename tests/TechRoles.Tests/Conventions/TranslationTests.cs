using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Interchange;

namespace TechRoles.Tests.Conventions;

/// <summary>Everything that is said in English is said in German, too, and the table of German has nothing that is said no more.</summary>
public partial class TranslationTests
{
    /// <summary>Every template of the sources: strings with names in braces, and those that are given to Text.Of, Say and Because. What goes to
    /// a log is the same in every language, so that it can be searched.</summary>
    private static readonly ILookup<string, string> Templates = (
        from file in Repository.Files("src", "*.cs")
        from found in SourceStrings.Of(Repository.Read(file))
        where HasWords(found.Value) && (Placeholder().IsMatch(found.Value) || Said().IsMatch(found.Before)) && !Logged().IsMatch(found.Before)
        select (found.Value, file)).ToLookup(one => one.Value, one => one.file, StringComparer.Ordinal);

    private static readonly HashSet<string> Strings =
        [.. Repository.Files("src", "*.cs").SelectMany(file => SourceStrings.Of(Repository.Read(file))).Select(found => found.Value)];

    private static readonly RuleInfo[] Rules =
        [.. RuleSet.All.Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All)];

    [Fact]
    public void Every_sentence_of_the_sources_is_in_German() => NoneIn(
        from template in Templates
        where !Language.German.Templates.ContainsKey(template.Key)
        select $"{template.First()}: {template.Key}");

    /// <summary>As the test above, and found in another way: in the compiled code.</summary>
    [Fact]
    public void Every_template_that_is_compiled_is_in_German() => NoneIn(
        from assembly in new[] { typeof(OrgChart).Assembly, typeof(ChartReader).Assembly }
        from template in Charts.Texts.Templates.Of(assembly)
        where HasWords(template) && !Language.German.Templates.ContainsKey(template)
        select template);

    [Fact]
    public void Every_operating_model_is_in_German() => NoneIn(
        from model in OperatingModels.All
        from text in model.Premises.Prepend(model.Name)
        where !Language.German.Templates.ContainsKey(text)
        select text);

    [Fact]
    public void Nothing_is_in_German_that_is_said_no_more() => NoneIn(
        Language.German.Templates.Keys.Where(english => !Strings.Contains(english) && !TextsOfRules().Contains(english)));

    [Fact]
    public void Every_noun_that_is_counted_is_in_German() => NoneIn(
        from file in Repository.Files("src", "*.cs")
        from Match match in Counted().Matches(Repository.Read(file))
        where !Language.German.Nouns.ContainsKey(match.Groups[1].Value)
        select $"{file}: {match.Groups[1].Value}");

    [Fact]
    public void Every_word_of_closed_lists_is_in_German() =>
        NoneIn(Language.English.Words.Keys.Except(Language.German.Words.Keys, StringComparer.Ordinal));

    [Fact]
    public void No_word_is_in_German_that_is_of_no_closed_list() =>
        NoneIn(Language.German.Words.Keys.Except(Language.English.Words.Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_explained_in_German() => NoneIn(
        from rule in Rules
        from text in TextsOf(rule)
        where !Language.German.Templates.ContainsKey(text)
        select $"{rule.Id}: {text}");

    [Fact]
    public void Every_area_and_every_role_of_the_catalogue_is_in_German()
    {
        var catalogue = RoleCatalogue.BuiltIn;
        NoneIn(
            from area in catalogue.Areas
            where !Language.German.Names.TryGetValue(area.Id, out var name) || name.English != area.Name
            select area.Name);
        NoneIn(
            from role in catalogue.Roles
            where role.Purpose.Length > 0 && !Language.German.Templates.ContainsKey(role.Purpose)
            select role.Purpose);
    }

    [Fact]
    public void Every_word_that_no_template_has_is_in_German() =>
        NoneIn(Terms.Where(term => !Language.German.Templates.ContainsKey(term)));

    /// <summary>A translator who leaves a blank at the wrong place, or a straight quote, is told.</summary>
    [Fact]
    public void German_has_German_quotes_and_no_English_left() => NoneIn(
        from entry in Language.German.Templates
        where entry.Value.Contains('\'', StringComparison.Ordinal) || EnglishWord().IsMatch(Inside().Replace(entry.Value, ""))
        select entry.Value);

    private static string[] Terms => [.. CatalogueTerms.All.Concat(OwnTerms.All).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void NoneIn(IEnumerable<string> found)
    {
        if (string.Join('\n', found) is { Length: > 0 } all) Assert.Fail(all);
    }

    private static HashSet<string> TextsOfRules() =>
    [
        .. Rules.SelectMany(TextsOf),
        .. RoleCatalogue.BuiltIn.Areas.Select(area => area.Rationale ?? ""),
        .. Terms,
    ];

    private static string[] TextsOf(RuleInfo rule) => [rule.Title, rule.Rationale, rule.Remedy, rule.Definition];

    private static bool HasWords(string text) => Word().IsMatch(Placeholder().Replace(text, ""));

    [GeneratedRegex(@"\{[A-Za-z]\w*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{[^{}]*\}|Digital and Information|President of|answers-to|partners-with")]
    private static partial Regex Inside();

    [GeneratedRegex(@"Text\.Of\(\s*$")]
    private static partial Regex Said();

    [GeneratedRegex(@"LogLevel\.\w+,\s*$")]
    private static partial Regex Logged();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Word();

    [GeneratedRegex(@"Count\.Of\([^;""]*""([^""]*)""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(the|and|is|are|of|which|nobody|has|have|with|not|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
