using System.Text.Json;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Json;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public class JsonReportLaws
{
    private static readonly string[] FindingFields =
    [
        "rule", "name", "severity", "message", "subjects", "cells", "evidence", "basis", "resolver", "distance", "from", "to", "state",
        "fingerprint", "content", "sources", "remedies",
    ];

    [Property]
    public void Every_field_of_the_contract_is_there_in_its_order(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var root = Parse(Reports.Json(report));
        Assert.Equal(["format", "tool", "version", "chart", "titles", "problems", "summary", "findings"], Fields(root));
        Assert.Equal(
            ["rows", "positions", "vacant", "eliminated", "people", "assignments", "areas", "units", "tops", "depth", "solidLines", "dottedLines", "widestSpan", "asOf"],
            Fields(root.GetProperty("chart")));
        Assert.Equal(["error", "warning", "info", "omitted", "byRule", "silent"], Fields(root.GetProperty("summary")));
        Assert.All(root.GetProperty("titles").EnumerateArray(), title => Assert.Equal(["position", "kinds", "standing", "strength"], Fields(title)));
        Assert.All(
            root.GetProperty("problems").EnumerateArray(),
            problem => Assert.Equal(["kind", "rule", "level", "message", "file", "row", "column", "path", "ids"], Fields(problem)));
        Assert.All(root.GetProperty("findings").EnumerateArray(), finding =>
        {
            Assert.Equal(FindingFields, Fields(finding));
            Assert.All(finding.GetProperty("subjects").EnumerateArray(), subject => Assert.Equal(["kind", "id"], Fields(subject)));
            Assert.All(finding.GetProperty("cells").EnumerateArray(), cell => Assert.Equal(["area", "scope"], Fields(cell)));
            Assert.All(finding.GetProperty("evidence").EnumerateArray(), fact => Assert.Equal(["fact", "text", "ids"], Fields(fact)));
        });
    }

    [Property]
    public void What_is_counted_is_what_is_listed(ChartFacts facts, byte limit)
    {
        var report = Reports.Contested(facts);
        var root = Parse(Reports.Json(report, new() { Limit = limit % 4 }));
        var summary = root.GetProperty("summary");
        var counted = new[] { "error", "warning", "info" }.Sum(name => summary.GetProperty(name).GetInt32());
        Assert.Equal(report.Analysis!.Findings.Count, counted);
        Assert.Equal(counted, root.GetProperty("findings").GetArrayLength() + summary.GetProperty("omitted").GetInt32());
        Assert.Equal(counted, summary.GetProperty("byRule").EnumerateObject().Sum(rule => rule.Value.GetInt32()));
    }

    [Property]
    public void Titles_and_ids_come_out_as_they_went_in(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var ids = Parse(Reports.Json(report)).GetProperty("titles").EnumerateArray().Select(title => title.GetProperty("position").GetString());
        Assert.Equal(report.Analysis!.Chart.Positions.Where(position => position.RecognisedTitle is not null).Select(position => position.Id), ids);
    }

    [Property]
    public void The_culture_changes_no_byte(ChartFacts facts)
    {
        var report = Reports.Contested(facts);
        var json = Reports.Json(report);
        foreach (var culture in (string[])["tr-TR", "fa-IR", "de-DE"]) Assert.Equal(json, Reports.In(culture, () => Reports.Json(report)));
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static string[] Fields(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];
}
