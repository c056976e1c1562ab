using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Text;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public class TextReportLaws
{
    [Property]
    public void No_line_is_wider_than_asked_for(ChartFacts facts, PositiveInt more)
    {
        var width = 40 + (more.Get % 80);
        var report = Reports.Contested(facts);
        foreach (var text in (string[])[Reports.Text(report, new() { Width = width }), Reports.Problems(report, new() { Width = width })])
            Assert.All(text.Split('\n'), line => Assert.True(ColumnsOf(line) <= width, $"{ColumnsOf(line)} columns: {line}"));
    }

    [Property]
    public void Nothing_in_a_chart_can_steer_a_terminal(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        Assert.All(Reports.Text(report) + Reports.Problems(report), letter => Assert.True(letter == '\n' || !Steers(letter), $"U+{(int)letter:X4}"));
    }

    [Property]
    public void Colour_adds_nothing_but_colours(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        Assert.Equal(Reports.Text(report), System.Text.RegularExpressions.Regex.Replace(Reports.Text(report, new() { Colour = true }), "\e\\[[0-9;]+m", ""));
    }

    [Property]
    public void Links_add_nothing_but_links_to_pages_of_rules(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var rules = RuleSet.All.Rules.Select(rule => rule.Info with { HelpLink = $"https://example.org/rules?of=\e[31m{rule.Info.Id}" }).ToDictionary(rule => rule.Id);
        var text = Reports.Written(output => RuleText.WriteTable(rules.Values, output, new() { Links = true }));
        Assert.Equal(Reports.Written(output => RuleText.WriteTable(rules.Values, output)), WithoutLinks(text));
        Assert.All(rules.Keys, id => Assert.Contains($"\e]8;;https://example.org/rules?of=%1B[31m{id}\e\\{id}\e]8;;\e\\", text, StringComparison.Ordinal));
        Assert.Equal(Reports.Text(report), WithoutLinks(Reports.Text(report, new() { Links = true })));
    }

    /// <summary>Only the web is linked to: what else an address may name is not ours to open.</summary>
    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("not an address")]
    public void An_address_that_is_no_page_is_no_link(string address) => Assert.DoesNotContain(
        '\e',
        Reports.Written(output => RuleText.WriteTable([RuleSet.All.Rules.First().Info with { HelpLink = address }], output, new() { Links = true })));

    private static string WithoutLinks(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\e\\]8;;[^\e]*\e\\\\", "");

    [Property]
    public void The_culture_changes_no_byte(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var text = Reports.Text(report) + Reports.Problems(report);
        foreach (var culture in (string[])["tr-TR", "fa-IR", "de-DE"])
            Assert.Equal(text, Reports.In(culture, () => Reports.Text(report) + Reports.Problems(report)));
    }

    [Property]
    public Property The_charts_of_these_laws_reach_findings_and_problems(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        return true.ToProperty()
            .Classify(report.Analysis!.Findings.Count > 0, "findings")
            .Classify(report.Problems.Count > 0, "problems")
            .Classify(Reports.Text(report).Contains('\uFFFD', StringComparison.Ordinal), "something not fit to be shown")
            .Classify(Reports.Text(report).Any(letter => letter > 0x7f && letter != '\uFFFD'), "letters beyond ASCII")
            .Classify(report.Analysis.Chart.Positions.Count == 0, "an empty chart");
    }

    // An independent and simpler count: East Asian letters take two columns, marks none.
    private static int ColumnsOf(string line) => line.EnumerateRunes().Sum(rune => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.OtherLetter when rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 => 2,
        _ => 1,
    });

    private static bool Steers(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u061C' or '\uFEFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
