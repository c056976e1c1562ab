using System.Reflection;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>Every sentence is a template that a language can have in its table: a literal in the code, with names that get a value.</summary>
public class TemplateTests
{
    private static readonly Assembly Core = typeof(OrgChart).Assembly;
    private static readonly Assembly Readers = typeof(ChartReader).Assembly;

    [Fact]
    public void Templates_are_found_in_choices_in_lists_and_where_one_sentence_stands_in_another()
    {
        var core = Templates.Of(Core);
        Assert.Contains("{Who} answers for {areas}.", core);
        Assert.Contains("{owner} is no longer accountable for '{cell}'", core);
        Assert.Contains("Most companies have both positions", core);
        Assert.Contains("no goals stated", core);
        Assert.Contains("{person} stands in two lines of defence: {one} and {other}", core);
        Assert.Contains("The file is empty.", Templates.Of(Readers));
        Assert.Contains("{count} managers hold no position and are not written.", Templates.Of(Readers));
        Assert.DoesNotContain("who", core);
        Assert.Equal("more changes", Templates.NounsOf(Core)["more change"]);
    }

    [Fact]
    public void No_template_is_made_where_a_translator_does_not_see_it() =>
        Assert.Empty(Templates.Unseen(Core).Concat(Templates.Unseen(Readers)));

    [Fact]
    public void Braces_of_templates_hold_names_and_words_that_agree_and_nothing_else() => Assert.All(
        Templates.Of(Core).Concat(Templates.Of(Readers)),
        template => Assert.Matches(@"^([^{}]|\{[A-Za-z]+(\?[a-z ]+\|[a-z ]+)?\})*$", template));
}
