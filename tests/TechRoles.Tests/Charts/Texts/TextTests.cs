using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Interchange;

namespace TechRoles.Tests.Charts.Texts;

public class TextTests
{
    /// <summary>A language with another order of words and without articles.</summary>
    private static readonly Language Other = new("xx")
    {
        Templates = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["the {name}"] = "{name}",
            ["{Who} both answer for {areas}, so it is not clear whose word counts."] = "{Areas}: beide, {who}.",
            ["{position} is called {title}"] = "{title} ist {position}",
            ["There is no {kind} '{id}'."] = "'{id}' fehlt ({kind}).",
            ["{these} and {one}"] = "{these} und {one}",
            ["{these}, and {one}"] = "{these} sowie {one}",
        },
        Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["FactKind.position"] = "Stelle" },
    };

    [Theory]
    [InlineData("{Who} goes", "The CIO goes")]
    [InlineData("then {who} goes", "then the CIO goes")]
    [InlineData("{Nobody} goes", "{Nobody} goes")]
    public void A_name_with_a_great_first_letter_is_the_value_as_a_sentence_begins_with_it(string template, string said) =>
        Assert.Equal(said, Text.Of(template, ("who", Say.Quote("the CIO"))).ToString());

    [Theory]
    [InlineData("a", "a", "a")]
    [InlineData("a|b", "a and b", "a or b")]
    [InlineData("a|b|c", "a, b and c", "a, b or c")]
    [InlineData("a and b|c|d", "a and b, c, and d", "a and b, c, or d")]
    [InlineData("", "", "")]
    public void A_list_in_a_sentence_has_a_word_before_its_last_item(string items, string and, string or)
    {
        TextArgument[] all = [.. items.Split('|').Select(Say.Quote)];
        Assert.Equal((and, or), (Say.And(all).ToString(), Say.Or(all).ToString()));
        Assert.Equal(items.Replace("|", ", ", StringComparison.Ordinal), Say.Commas(all).ToString());
    }

    [Fact]
    public void A_language_puts_comparisons_changes_and_rejections_into_its_own_order_and_words()
    {
        var chart = OrgChart.Create(ChartText.Facts("CEO\n  CIO: payroll, network\n  CTO: payroll, network").AsT0).AsT0;
        var comparison = RoleComparison.Of([.. new[] { "cio", "cto" }.Select(id => Compared.From(chart.TryPosition(id, out var position) ? position : default))]);
        Assert.Equal(
            "Network und payroll: beide, CIO und CTO.",
            comparison.ToSentences().Single(sentence => sentence.Topic == ComparisonTopic.Contested).Said.Format(Other));
        Assert.Equal("Chief ist CIO", new Retitle("cio", "Chief").Said(chart).Format(Other));
        Assert.Equal("'x' fehlt (Stelle).", chart.With(new Retitle("x", "Chief")).AsT1.Said.Format(Other));
    }

    [Fact]
    public void Words_of_the_catalogue_are_said_in_a_language_and_words_of_others_stay()
    {
        var language = new Language("xx") { Templates = new Dictionary<string, string>(StringComparer.Ordinal) { ["CIO"] = "Leitung", ["Keeper"] = "never" } };
        Assert.Equal("Leitung", Say.Term("CIO").Format(language));
        Assert.Equal("CIO", Say.Term("CIO").ToString());
        Assert.Equal("Keeper", Say.Term("Keeper").Format(language));
        Assert.All(RoleCatalogue.BuiltIn.Roles, role => Assert.True(CatalogueTerms.All.Contains(role.Purpose), role.Id));
    }
}
