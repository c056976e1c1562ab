using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Page;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class PageLaws
{
    /// <summary>What has opened dialogs in pages of others.</summary>
    private static readonly string[] Hostile =
    [
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><svg onload=alert(1)>", "javascript:alert(1)",
        "</style><style>@import 'http://example.org'", "<!--", "-->", "]]>", "&lt;b&gt;", "\u202Etxt.exe", "\uD800", "<a href=\"http://example.org\">", "{{7*7}}", "`${alert(1)}`", "\0",
    ];

    [Property]
    public void No_title_and_no_id_becomes_an_element_an_attribute_or_an_address(ChartFacts facts, int seed)
    {
        var hostile = With(facts, seed);
        Pages.IsOurs(Pages.Of(Reports.Contested(hostile), new() { ShowNames = true }));
        Assert.Equal(1, Pages.TagsOf(Pages.Of(Reports.Contested(hostile))).Count(tag => tag.StartsWith("<h1", StringComparison.Ordinal)));
    }

    [Property]
    public void What_the_script_reads_is_a_document(ChartFacts facts, int seed)
    {
        var report = Reports.Contested(With(facts, seed));
        if (report.Analysis!.Chart.Positions.Count == 0) return;
        using var data = JsonDocument.Parse(DataOf(Pages.Of(report)));
        var chart = report.Analysis.Chart;
        foreach (var column in (string[])["ids", "titles", "parent", "unit", "flags"])
            Assert.Equal(chart.Positions.Count, data.RootElement.GetProperty(column).GetArrayLength());
        Assert.Equal(report.Analysis.Findings.Count, data.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Property]
    public void Every_finding_can_be_read_without_script_or_is_counted(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var page = Pages.Of(report, new() { Limit = int.MaxValue });
        var seen = Pages.Seen(page);
        Assert.All(report.Analysis!.Findings, finding =>
        {
            Assert.Contains(Readable.Of(finding.Message), seen, StringComparison.Ordinal);
            Assert.Contains($"id=\"finding={finding.Fingerprint.Hex}\"", page, StringComparison.Ordinal);
        });
    }

    [Property]
    public void A_link_to_a_finding_leads_there_and_no_id_is_given_twice(ChartFacts facts)
    {
        var page = Pages.Of(Reports.Contested(facts));
        var ids = Pages.TagsOf(page).SelectMany(tag => Regex.Matches(tag, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value)).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
        Assert.All(
            Pages.TagsOf(page).SelectMany(tag => Regex.Matches(tag, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value)),
            target => Assert.Contains(target, ids));
    }

    [Property]
    public void The_culture_and_another_run_change_no_byte(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var page = Pages.Of(report);
        Assert.All((string[])["tr-TR", "fa-IR", "de-DE"], culture => Assert.Equal(page, Reports.In(culture, () => Pages.Of(report))));
    }

    [Property]
    public void The_policy_names_the_style_and_the_script_that_are_there(ChartFacts facts)
    {
        var page = Pages.Of(Reports.Contested(facts));
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page, "style"), policy, StringComparison.Ordinal);
        if (page.Contains("<script>", StringComparison.Ordinal)) Assert.Contains(Hash(page, "script"), policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", string.Concat(Pages.TagsOf(page)), StringComparison.Ordinal);
    }

    /// <summary>The document that the script of a page reads.</summary>
    internal static string DataOf(string page) => Regex.Match(page, "id=\"data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value is { Length: > 0 } data ? data : "{}";

    private static string Hash(string page, string element)
    {
        var content = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
    }

    private static ChartFacts With(ChartFacts facts, int seed)
    {
        var random = new Random(seed);
        string Any() => Hostile[random.Next(Hostile.Length)];
        var first = new PositionFact($"{Any()}{seed}") { Title = Any(), Unit = facts.Units.Count > 0 ? facts.Units[0].Id : null };
        return facts with
        {
            Organisation = facts.Organisation with { Name = Any() },
            Positions = [first, .. facts.Positions.Select(position => position with { Title = Any() + position.Id })],
            Units = [.. facts.Units.Select(unit => unit with { Name = Any() })],
            People = [.. facts.People.Select(person => person with { Name = Any() })],
        };
    }
}
