using System.Text.Json;
using TechRoles.Sessions;

namespace TechRoles.Reporting.Tests;

/// <summary>How remedies stand in the three formats.</summary>
public class RemedyReportTests
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Chart = """
        CEO
          CIO: enterprise-it
            CISO: information-security
          CTO: network A, product A
          COO: network A, product C
        """;

    [Fact]
    public void Text_shows_the_best_remedy_below_its_finding()
    {
        var text = Reports.Text(Proved());
        Assert.Contains("    Mend: CISO reports to CEO instead of CIO (resolves 1, adds none)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mend:", Reports.Text(Reports.Of(Chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_shows_every_remedy() => Assert.Equal(3, Reports.Markdown(Proved()).Split("  - Mend: ").Length - 1);

    [Fact]
    public void Json_has_the_changes_as_they_stand_in_scenarios_and_null_where_none_were_looked_for()
    {
        var contested = Remedies(Reports.Json(Proved()), 0);
        Assert.Equal(
            """
            {"title":"CTO is no longer accountable for 'network'; CTO is consulted for 'network'","changes":[{"kind":"withdraw-responsibility","position":"cto","area":"network","involvement":"A"},{"kind":"assign-responsibility","position":"cto","area":"network","involvement":"C"}],"resolves":1,"introduces":0,"touches":1}
            """.Trim(),
            JsonSerializer.Serialize(contested[0], AsItIs));
        Assert.Equal(
            """[{"kind":"rereport","position":"ciso","to":"ceo"}]""",
            JsonSerializer.Serialize(Remedies(Reports.Json(Proved()), 1)[0].GetProperty("changes")));
        Assert.Equal(JsonValueKind.Null, Remedies(Reports.Json(Reports.Of(Chart)), 0).ValueKind);
    }

    [Fact]
    public void A_spent_budget_is_told()
    {
        var text = Reports.Text(Proved(budget: 2));
        Assert.Contains("Mend: CTO", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mend: CISO", text, StringComparison.Ordinal);
        Assert.Contains("Not everything that may mend these findings was tried", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Remedies(Reports.Json(Proved(budget: 2)), 1).ValueKind);
    }

    private static ChartReport Proved(int? budget = null)
    {
        var report = Reports.Of(Chart);
        return report with { Remedies = new RemedyProof(report.Analysis!, new() { Proposals = budget }) };
    }

    private static JsonElement Remedies(string json, int finding) =>
        JsonDocument.Parse(json).RootElement.GetProperty("findings")[finding].GetProperty("remedies");
}
