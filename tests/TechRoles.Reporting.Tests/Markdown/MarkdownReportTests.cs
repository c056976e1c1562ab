using System.Text.RegularExpressions;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Markdown;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public partial class MarkdownReportTests
{
    [GeneratedRegex("^(<details( open)?><summary><b>[^<>]*</b></summary>|</details>)$", RegexOptions.Multiline)]
    private static partial Regex Folds();

    [Property]
    public void No_text_of_a_chart_becomes_html_or_breaks_a_line(ChartFacts facts)
    {
        var whole = Reports.Markdown(Reports.Contested(facts));
        var markdown = Folds().Replace(whole, "");
        Assert.Equal(whole.Split("<details").Length, whole.Split("</details>").Length);
        Assert.DoesNotContain('<', markdown);
        Assert.DoesNotContain('>', markdown);
        Assert.All(markdown, letter => Assert.True(letter == '\n' || !char.IsControl(letter)));
        Assert.All(markdown.Split('\n'), line => Assert.Matches("^(#{1,2} |- | {2}- |\\| |\\|---|\\*\\*|Source: |$|[0-9]+ |The chart is empty|chart)", line));
    }

    [Property]
    public void The_culture_changes_no_byte(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var markdown = Reports.Markdown(report);
        foreach (var culture in (string[])["tr-TR", "fa-IR", "de-DE"]) Assert.Equal(markdown, Reports.In(culture, () => Reports.Markdown(report)));
    }

    [Fact]
    public void A_finding_is_told_with_its_facts_and_who_can_settle_it()
    {
        var markdown = Reports.Markdown(Reports.Of("CEO\n  CIO: a_b\n  CTO: a_b"));
        Assert.Contains("| warning | TR2001 | 1 | An area has more than one accountable position |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n<details><summary><b>TR2001 An area has more than one accountable position (warning): 1</b></summary>\n", markdown, StringComparison.Ordinal);
        Assert.Contains(
            "- **'a\\_b' has 2 accountable positions (CIO, CTO)**\n  - CIO is accountable for a\\_b\n  - CTO is accountable for a\\_b\n  - CEO can settle it, 1 level up.\n",
            markdown,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script>&`x`", "&lt;script&gt;&amp;\\`x\\`")]
    [InlineData("[x](http://evil)", "\\[x\\](http&#58;//evil)")]
    [InlineData("- item", "\\- item")]
    [InlineData("12. Vorstand", "12\\. Vorstand")]
    [InlineData("a-b v1.2", "a-b v1.2")]
    [InlineData("**bold** _x_ ~~y~~ # @z", "\\*\\*bold\\*\\* \\_x\\_ \\~\\~y\\~\\~ \\# \\@z")]
    public void Marks_are_shown_as_they_are(string given, string written) => Assert.Equal(written, MarkdownText.Of(given));
}
