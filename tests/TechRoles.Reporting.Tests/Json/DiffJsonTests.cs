using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Json;

/// <summary>A difference as a document, the changes of which are those of a scenario.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class DiffJsonTests
{
    private static readonly MatchBy[] Ways = [MatchBy.Auto, MatchBy.Id, MatchBy.Holder];

    [Property]
    public void The_changes_pasted_into_a_scenario_lead_from_the_first_chart_to_the_second(ValidChart before, ValidChart after)
    {
        foreach (var way in Ways)
        {
            var diff = ChartDiff.Between(before.Chart, after.Chart, way);
            var scenario = Pasted(diff);
            Assert.Equal(diff.Changes, scenario.Changes);
            Assert.Equal(before.Chart.With(diff.Changes).AsT0.ToFacts(), scenario.ApplyTo(before.Chart).AsT0.ToFacts());
        }
    }

    [Property]
    public void What_is_counted_is_what_is_listed(ValidChart before, ValidChart after)
    {
        var diff = ChartDiff.Between(before.Chart, after.Chart);
        using var document = JsonDocument.Parse(Json(diff));
        var root = document.RootElement;
        Assert.Equal(
            ["format", "tool", "version", "before", "after", "summary", "matching", "came", "left", "rekeyed", "changes"],
            root.EnumerateObject().Select(property => property.Name));
        var summary = root.GetProperty("summary");
        foreach (var name in new[] { "came", "left", "rekeyed", "changes" }) Assert.Equal(summary.GetProperty(name).GetInt32(), root.GetProperty(name).GetArrayLength());
        var stayed = summary.GetProperty("stayed").GetInt32();
        Assert.Equal(stayed, root.GetProperty("matching").GetProperty("by").EnumerateObject().Sum(by => by.Value.GetInt32()));
        Assert.Equal(root.GetProperty("before").GetProperty("positions").GetInt32(), stayed + summary.GetProperty("left").GetInt32());
        Assert.Equal(root.GetProperty("after").GetProperty("positions").GetInt32(), stayed + summary.GetProperty("came").GetInt32());
    }

    [Property]
    public void The_culture_changes_no_byte(ValidChart before, ValidChart after)
    {
        var diff = ChartDiff.Between(before.Chart, after.Chart);
        Assert.Equal(Json(diff), Reports.In("fa-IR", () => Json(diff)));
    }

    [Fact]
    public void A_seat_that_is_called_otherwise_is_listed_with_both_ids()
    {
        var diff = ChartDiff.Between(Chart("CEO #1 [ann]\n  CIO #2 [ben]\n  CTO #3 [cat]"), Chart("CEO #1 [ann]\n  CIO #7 [ben]\n  Cook #2 [dan]"), MatchBy.Holder);
        using var document = JsonDocument.Parse(Json(diff));
        Assert.Equal(
            """{"by":{"holder-and-title":2},"agreement":null,"trustsIds":false}""", JsonSerializer.Serialize(document.RootElement.GetProperty("matching")));
        Assert.Equal(
            """[{"id":"2","calledHere":"2~2"},{"id":"7","calledHere":"2"}]""", JsonSerializer.Serialize(document.RootElement.GetProperty("rekeyed")));
        Assert.Equal(diff.Target.ToFacts(), Pasted(diff).ApplyTo(diff.Before).AsT0.ToFacts());
    }

    [Fact]
    public void Each_way_to_find_a_seat_again_has_a_word_of_its_own()
    {
        var words = Enum.GetValues<MatchedBy>().Select(JsonNames.Of).ToArray();
        Assert.Equal(words.Length, words.Distinct().Count());
    }

    private static OrgChart Chart(string text) => ChartText.Read(text, "chart").Builder.Repair().Chart;

    /// <summary>What becomes of the changes in the hands of somebody who copies them.</summary>
    private static Scenario Pasted(ChartDiff diff)
    {
        using var document = JsonDocument.Parse(Json(diff));
        return ScenarioJson.Read($$"""{"format": "techroles-scenario/1", "changes": {{document.RootElement.GetProperty("changes").GetRawText()}}}""").AsT0;
    }

    private static string Json(ChartDiff diff)
    {
        var output = new StringWriter();
        DiffJson.Write(diff, output);
        return output.ToString();
    }
}
