using System.Text.Json;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting.Tests.Json;

public class JsonReportExamples
{
    [Fact]
    public void A_finding_is_written_with_all_it_rests_on()
    {
        var finding = Parse(Reports.Of("CEO\n  CIO (unit emea): network in emea\n  Chief Technology Officer #cto: network in emea\n[units]\nemea"))
            .GetProperty("findings")[0];
        Assert.Equal("TR2001", finding.GetProperty("rule").GetString());
        Assert.Equal("contested-accountability", finding.GetProperty("name").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("stated", finding.GetProperty("basis").GetString());
        Assert.Equal("""[{"kind":"position","id":"cio"},{"kind":"position","id":"cto"}]""", Compact(finding, "subjects"));
        Assert.Equal("""[{"area":"network","scope":"emea"}]""", Compact(finding, "cells"));
        Assert.Equal("ceo", finding.GetProperty("resolver").GetString());
        Assert.Equal(1, finding.GetProperty("distance").GetInt32());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("state").ValueKind);
        Assert.Matches("^[0-9a-f]{32}$", finding.GetProperty("fingerprint").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("remedies").ValueKind);
    }

    [Fact]
    public void Of_more_than_a_thousand_facts_the_rest_is_counted()
    {
        var equal = string.Concat(Enumerable.Range(0, 1_200).Select(number => $"  Head of Thing {number}: a R, b R, c R, d R\n"));
        var finding = Parse(Reports.Of($"CEO\n{equal}")).GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("rule").GetString() == "TR2002");
        Assert.Equal(1_000, finding.GetProperty("evidence").GetArrayLength());
        Assert.InRange(finding.GetProperty("evidenceOmitted").GetInt32(), 200, 300);
        Assert.Equal(1_200, finding.GetProperty("subjects").GetArrayLength());
    }

    [Fact]
    public void Facts_that_make_no_chart_are_told_without_one()
    {
        var report = new ChartReport { Problems = [new(ProblemKind.Cycle, Charts.Text.Of("a reports to b reports to a")) { Rule = "TR1001", Ids = ["a", "b"], Place = new("f.csv", 3, "Manager", null) }] };
        var root = Parse(report);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("chart").ValueKind);
        Assert.Equal(0, root.GetProperty("findings").GetArrayLength());
        Assert.Equal(
            """{"kind":"cycle","rule":"TR1001","level":"error","message":"a reports to b reports to a","file":"f.csv","row":3,"column":"Manager","path":null,"ids":["a","b"]}""",
            JsonSerializer.Serialize(root.GetProperty("problems")[0]));
    }

    [Fact]
    public void What_could_end_a_script_or_is_no_text_is_escaped()
    {
        var report = new ChartReport { Problems = [new(ProblemKind.Guessed, Charts.Text.Of("{text}", ("text", Say.Quote("</script> \uD800 \u2028 ü"))))] };
        var json = Reports.Json(report);
        Assert.DoesNotContain("</script>", json, StringComparison.Ordinal);
        Assert.Contains("ü", json, StringComparison.Ordinal);
        Assert.Equal("</script> \uFFFD \u2028 ü", Parse(report).GetProperty("problems")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void A_rule_that_is_silent_is_listed_with_the_reason() =>
        Assert.Equal("no responsibilities stated", Parse(Reports.Of("CEO\n  CIO")).GetProperty("summary").GetProperty("silent").GetProperty("TR2001").GetString());

    [Fact]
    public void A_report_of_many_findings_is_written_piece_by_piece()
    {
        var chart = string.Join('\n', Enumerable.Range(0, 400).Select(n => $"CIO #cio-{n}: area-{n}\nCTO #cto-{n}: area-{n}"));
        Assert.Equal(400, Parse(Reports.Of(chart)).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Every_kind_of_problem_has_the_name_of_the_contract()
    {
        string[] names =
        [
            "job-share", "eliminated", "guessed", "unknown-column", "edge", "spelling", "heading", "left", "self-report", "cycle", "unknown-manager", "several-solid-managers",
            "duplicate-id", "unknown-reference", "contradicting-involvement", "invalid-value", "unreadable-row", "limit-exceeded",
        ];
        Assert.Equal(names, Enum.GetValues<ProblemKind>().Select(JsonNames.Of));
        Assert.Equal(["info", "warning", "error"], Enum.GetValues<Severity>().Select(JsonNames.Of));
        Assert.Equal(["stated", "recognised", "assumed"], Enum.GetValues<Basis>().Select(JsonNames.Of));
    }

    [Fact]
    public void A_rule_that_threw_is_named_so_that_nobody_takes_its_silence_for_a_clean_chart()
    {
        var report = Reports.Of("CEO\n  CIO");
        Assert.False(Parse(report).GetProperty("summary").TryGetProperty("failed", out _));
        var analysis = new OrgAnalyser(RuleSet.Recommended.With(new Throwing())).Analyse(report.Analysis!.Chart);
        var failed = Parse(report with { Analysis = analysis }).GetProperty("summary").GetProperty("failed");
        Assert.Equal("TX0001", failed[0].GetProperty("rule").GetString());
        Assert.Equal("NotSupportedException: cio has a manager", failed[0].GetProperty("message").GetString());
        Assert.Equal(1, failed[0].GetProperty("keys").GetInt32());
    }

    private sealed class Throwing : PositionRule
    {
        public override RuleInfo Info { get; } = new()
        {
            Id = "TX0001",
            Name = "throwing",
            Title = "t",
            Severity = Severity.Info,
            Rationale = "r",
            Definition = "d",
            Remedy = "r",
            Sources = [TechRoles.Catalogue.Source.Judgement("none")],
            BadExample = "A",
            GoodExample = "A",
        };

        public override void Check(Position position, Inspection inspect)
        {
            if (position.Manager is not null) throw new NotSupportedException($"{position.Id} has a manager");
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("t");
    }

    private static JsonElement Parse(ChartReport report) => JsonDocument.Parse(Reports.Json(report)).RootElement;

    private static string Compact(JsonElement element, string field) => JsonSerializer.Serialize(element.GetProperty(field));
}
