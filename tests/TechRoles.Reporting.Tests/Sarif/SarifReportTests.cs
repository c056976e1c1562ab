using System.Text.Json;
using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Sarif;

public class SarifReportTests
{
    private const string Chart = """
        CEO
          CIO: network A/R, enterprise-it A/R
            CISO: information-security A/R
          CTO: network A/R
        """;

    private static readonly Waiver Spring = new() { Rule = "TR3004", Subjects = ["ciso"], Reason = "Moves in {spring}", By = "ceo", Until = new(2026, 8, 31) };

    [Property(Arbitrary = [typeof(FactArbitraries)], MaxTest = 50)]
    public void A_report_is_what_the_format_asks_for(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        Assert.Empty(SarifFacts.Differences(Written(report)));
        var analysis = report.Analysis!;
        var half = Baseline.Of(analysis.ToBaseline().Entries.Where((_, index) => index % 2 == 0).Append(new(new('a', 32), new('b', 32), "TR2001")));
        var governed = report with { Analysis = analysis.Against(half).With([Spring], new(2026, 9, 1)), Remedies = new(analysis) };
        Assert.Empty(SarifFacts.Differences(Written(governed)));
        Assert.Equal(Written(report), Reports.In("tr-TR", () => Written(report)));
    }

    [Fact]
    public void Every_rule_is_declared_also_where_it_is_silent()
    {
        var rules = Run(Reports.Of(Chart)).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(
            RuleSet.All.Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All).Select(info => info.Id).Order(StringComparer.Ordinal),
            rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Contains(rules, rule => rule.GetProperty("properties").TryGetProperty("silent", out _));
        Assert.Contains(rules, rule => !rule.GetProperty("defaultConfiguration").GetProperty("enabled").GetBoolean());
        Assert.All(rules, rule => Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString()));
    }

    [Fact]
    public void A_result_says_what_and_where_it_is()
    {
        var run = Run(Reports.Of(Chart));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var contested = Results(run, "TR2001").Single();
        Assert.Equal("TR2001", rules[contested.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", contested.GetProperty("level").GetString());
        Assert.Equal(
            ["position/cio", "position/cto", "area/network"],
            contested.GetProperty("locations")[0].GetProperty("logicalLocations").EnumerateArray().Select(place => place.GetProperty("fullyQualifiedName").GetString()!));
        Assert.Matches("^[0-9a-f]{32}$", contested.GetProperty("partialFingerprints").GetProperty("techroles/v1").GetString());
        Assert.False(contested.TryGetProperty("baselineState", out _));
    }

    [Fact]
    public void What_is_waived_is_suppressed_and_what_is_gone_is_absent()
    {
        var report = Reports.Of(Chart);
        var entries = report.Analysis!.ToBaseline().Entries.Where(entry => entry.Rule == "TR2001").Append(new(new('a', 32), new('b', 32), "TR4001"));
        var run = Run(report with { Analysis = report.Analysis!.Against(Baseline.Of(entries)).With([Spring], new(2026, 6, 1)) });
        var waived = Results(run, "TR3004").Single();
        var suppression = waived.GetProperty("suppressions")[0];
        Assert.Equal(("external", "accepted", "Moves in {spring}", "new"), (
            suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString(),
            suppression.GetProperty("justification").GetString(), waived.GetProperty("baselineState").GetString()));
        Assert.Equal("unchanged", Results(run, "TR2001").Single().GetProperty("baselineState").GetString());
        Assert.Equal("absent", Results(run, "TR4001").Single().GetProperty("baselineState").GetString());
    }

    [Fact]
    public void Nothing_in_a_title_becomes_a_link_a_place_for_an_argument_or_a_control()
    {
        var run = Run(Reports.Of("CEO\n  \"C{0}O [a](1) \u202e\" #x: network\n  CTO: network\n"));
        var text = Results(run, "TR2001").Single().GetProperty("message").GetProperty("text").GetString()!;
        Assert.Contains("C{{0}}O \\[a\\](1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", text, StringComparison.Ordinal);
        Assert.Equal("a%20b/c%3A%23.csv", SarifText.Uri("a b\\c:#.csv"));
    }

    private static string Written(ChartReport report)
    {
        var output = new StringWriter();
        SarifReport.Write(report, output);
        return output.ToString();
    }

    private static JsonElement Run(ChartReport report) => JsonDocument.Parse(Written(report)).RootElement.GetProperty("runs")[0];

    private static IEnumerable<JsonElement> Results(JsonElement run, string rule) =>
        run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == rule);
}
