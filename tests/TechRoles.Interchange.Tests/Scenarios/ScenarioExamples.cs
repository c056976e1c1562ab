using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Scenarios;

public class ScenarioExamples
{
    [Fact]
    public void The_example_of_the_documentation_is_read()
    {
        var scenario = ScenarioJson.Read(
            """
            {"format": "techroles-scenario/1", "name": "Out of the line",
             "changes": [{"kind": "rereport", "position": "ciso", "to": "ceo", "on": "2026-04-01"}]}
            """).AsT0;
        Assert.Equal(new("Out of the line", [new Rereport("ciso", "ceo") { On = new(2026, 4, 1) }]), scenario);
    }

    [Theory]
    [InlineData("""{"kind": "add-position", "position": "x", "title": "CTO", "roles": ["cto"], "to": "ceo", "status": "vacant"}""")]
    [InlineData("""{"kind": "rereport", "position": "ciso", "to": null}""")]
    [InlineData("""{"kind": "merge-positions", "position": "cto", "into": "cio", "title": "CTIO"}""")]
    [InlineData("""{"kind": "split-position", "position": "cto", "into": {"id": "x", "title": "CDO"}, "responsibilities": [{"area": "security", "involvement": "A"}]}""")]
    [InlineData("""{"kind": "assign-responsibility", "role": "cto", "area": "security", "scope": "emea", "involvement": "R"}""")]
    [InlineData("""{"kind": "add-initiative", "id": "x", "initiativeKind": "migration", "sponsor": "cto", "from": "2026-01-01"}""")]
    [InlineData("""{"kind": "add-dotted-line", "position": "ciso", "to": "ceo", "percent": 20, "validFrom": "2026-01-01"}""")]
    [InlineData("""{"kind": "several", "changes": [{"kind": "retitle", "position": "cto", "title": null}]}""")]
    [InlineData("""{"kind": "edit-fact", "list": "areas", "before": {"id": "x"}, "after": {"id": "x", "required": true, "controls": ["y"]}}""")]
    [InlineData("""{"kind": "edit-fact", "list": "organisation", "before": {}, "after": {"name": "Acme", "profile": {"employees": 12}}}""")]
    public void A_change_is_written_as_it_is_read(string change)
    {
        var scenario = Scenario(change).Match(read => read, invalid => throw new InvalidOperationException(invalid.ToString()));
        var written = ScenarioJson.Write(scenario);
        Assert.Equal(Compact(Document(change)), Compact(written));
    }

    [Theory]
    [InlineData("""{"kind": "rereport", "position": "ciso", "too": "ceo"}""", "/changes/0/too", "A rereport has no field 'too'. It has position, to and on.")]
    [InlineData("""{"kind": "rereport", "position": "ciso"}""", "/changes/0", "A rereport needs to; null states nobody or nothing.")]
    [InlineData("""{"kind": "rereport", "position": "ciso", "to": ""}""", "/changes/0/to", "'' is no value of to: expected is an id without ';' and control characters.")]
    [InlineData("""{"kind": "rereport", "position": 7, "to": "ceo"}""", "/changes/0/position", "position is a number: expected is an id without ';' and control characters.")]
    [InlineData("""{"position": "ciso"}""", "/changes/0", "A change needs its kind.")]
    [InlineData("""{"kind": "assign-responsibility", "area": "security", "involvement": "A"}""", "/changes/0", "An assign-responsibility needs exactly one of position and role.")]
    [InlineData("""{"kind": "assign", "person": "p", "position": "cto", "share": 101}""", "/changes/0/share", "'101' is no value of share: expected is a whole number of percent from 0 to 100.")]
    [InlineData("""{"kind": "edit-fact", "list": "areas", "after": {"idd": "x"}}""", "/changes/0/after/idd", "'idd' has no meaning here.")]
    [InlineData("""{"kind": "edit-fact", "list": "things"}""", "/changes/0/list", "No list of facts is called 'things'.")]
    [InlineData("""{"kind": "edit-fact", "list": "areas"}""", "/changes/0", "An edit-fact needs a row before or after.")]
    [InlineData("[]", "/changes/0", "Here stands an array, not an object.")]
    public void What_is_wrong_is_said_with_its_place(string change, string path, string message)
    {
        var problem = Scenario(change).AsT1.Problems[0];
        Assert.Equal((path, message), (problem.Place!.Path, problem.Message));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var problems = ScenarioJson.Read(
            """{"format": "techroles-scenario/2", "nam": "x", "changes": [{"kind": "merge"}, {"kind": "retitle", "position": "a;b"}]}""", "s.json").AsT1.Problems;
        Assert.Equal(["/format", "/nam", "/changes/0/kind", "/changes/1", "/changes/1/position"], problems.Select(problem => problem.Place!.Path).Order(Places));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"format\": \"techroles-scenario/1\"}")]
    [InlineData("{\"format\": \"techroles-scenario/1\", \"changes\": null}")]
    [InlineData("{\"format\": \"\\ud800\", \"changes\": [{\"\\ud800\": 1}, {\"kind\": \"\\ud800\"}]}")]
    public void What_is_no_scenario_is_refused(string text) => Assert.NotEmpty(ScenarioJson.Read(text).AsT1.Problems);

    [Fact]
    public void Changes_nested_deeper_than_anybody_writes_come_out_flat_and_can_be_read()
    {
        OrgChange change = new Rereport("ciso", "ceo");
        for (var level = 0; level < 5_000; level++) change = new Several([change]);
        var read = ScenarioJson.Read(ScenarioJson.Write(new("Deep", [change]))).AsT0;
        var inner = read.Changes[0];
        while (inner is Several several) inner = several.Changes[0];
        Assert.Equal(new Rereport("ciso", "ceo"), inner);
    }

    private static Comparer<string?> Places { get; } = Comparer<string?>.Create((left, right) => Rank(left).CompareTo(Rank(right)));

    private static int Rank(string? path) => Array.IndexOf(["/format", "/nam", "/changes/0/kind", "/changes/1", "/changes/1/position"], path);

    private static OneOf.OneOf<Scenario, InvalidScenario> Scenario(string change) => ScenarioJson.Read(Document(change));

    private static string Document(string change) => $$"""{"format": "techroles-scenario/1", "name": "x", "changes": [{{change}}]}""";

    private static string Compact(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.Serialize(document.RootElement);
    }
}
