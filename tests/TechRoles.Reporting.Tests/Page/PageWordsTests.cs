using System.Text.RegularExpressions;
using TechRoles.Charts;

namespace TechRoles.Reporting.Tests.Page;

/// <summary>What the script of a page says, in any language.</summary>
public partial class PageWordsTests
{
    [Fact]
    public void The_sentences_of_the_script_are_those_that_can_be_said_in_other_languages() => Assert.Equal(
        PageWords.Sentences.Select(sentence => sentence.Template).Order(StringComparer.Ordinal),
        Sentence().Matches(PageAssets.Script).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Its_nouns_are()
    {
        var script = PageAssets.Script;
        var used = Noun().Matches(script).Select(match => match.Groups[1].Value)
            .Concat(Weights().Match(script).Groups[1].Value.Split(", ").Select(word => word.Trim('\'')))
            .Distinct();
        Assert.Equal(PageWords.Nouns.Select(noun => noun.English).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    /// <summary>The script fills values in as they are: a table that asks for a case would show its marks.</summary>
    [Fact]
    public void No_language_asks_the_script_for_cases() => Assert.All(Language.All, language => Assert.All(PageWords.Sentences, sentence =>
    {
        var said = sentence.Format(language);
        Assert.Equal(Placeholders().Matches(sentence.Template).Select(match => match.Value).Order(StringComparer.Ordinal), Placeholders().Matches(said).Select(match => match.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotMatch("\\{[^}]*[^\\w}][^}]*\\}|\\|", said);
    }));

    [GeneratedRegex(@"\bt\('((?:[A-Z{a-z])[^']*)'")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:counted\([^']*|one\()'([a-z ]+)'\)")]
    private static partial Regex Noun();

    [GeneratedRegex(@"severityWords = \[([^\]]+)\]")]
    private static partial Regex Weights();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholders();
}
