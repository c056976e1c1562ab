using TechRoles.Facts;

namespace TechRoles.Tests;

public class SpellingTests
{
    [Theory]
    [InlineData("Reports_To")]
    [InlineData("reports-to")]
    [InlineData(" reports\tTO ")]
    [InlineData("reportsTo")]
    public void Case_blanks_and_what_joins_words_do_not_count(string text) => Assert.Equal("reportsto", Spelling.Key(text));

    [Theory]
    [InlineData("VP Engineering", "vp-engineering")]
    [InlineData(" (VP) -- Engineering. ", "vp-engineering")]
    [InlineData("...", "")]
    public void Words_are_joined_by_one_hyphen(string text, string kebab) => Assert.Equal(kebab, Spelling.Kebab(text));

    [Fact]
    public void Everything_else_counts() => Assert.Equal("p.1/é", Spelling.Key("P.1/É"));
}
