using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Json;

public class ChartJsonExamples
{
    [Fact]
    public void A_document_is_written_as_it_looks() => Assert.Equal(
        """
        {
          "format": "techroles-chart/1",
          "organisation": {
            "name": "Müller \u003C\u0026\u003E Co",
            "profile": {
              "employees": 250,
              "focus": "both"
            }
          },
          "positions": [
            {
              "id": "cio",
              "roles": [
                "cio"
              ],
              "reportsTo": "ceo",
              "key": true,
              "capacity": 50
            }
          ],
          "responsibilities": [
            {
              "area": "network",
              "involvement": "A",
              "position": "cio"
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        ChartJson.Write(new()
        {
            Organisation = new() { Name = "Müller <&> Co", Profile = new() { Employees = 250, Focus = CompanyFocus.Both } },
            Positions = [new("cio") { Roles = ["cio"], ReportsTo = "ceo", Key = true, Capacity = Percent.Create(50).AsT0 }],
            Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }],
        }));

    [Theory]
    [InlineData("""{"positions": 5}""", ProblemKind.InvalidValue, "/positions")]
    [InlineData("""{"positions": [5]}""", ProblemKind.UnreadableRow, "/positions/0")]
    [InlineData("""{"positions": [{"id": "a", "capacity": "50"}]}""", ProblemKind.InvalidValue, "/positions/0/capacity")]
    [InlineData("""{"positions": [{"id": "a", "capacity": 101}]}""", ProblemKind.InvalidValue, "/positions/0/capacity")]
    [InlineData("""{"positions": [{"id": "a"}, {"id": "b", "roles": ["x", 5]}]}""", ProblemKind.InvalidValue, "/positions/1/roles")]
    [InlineData("""{"positions": [{"id": "a", "title": "\ud800"}]}""", ProblemKind.InvalidValue, "/positions/0/title")]
    [InlineData("""{"positions": [{"id": "a", "id": "b"}]}""", ProblemKind.InvalidValue, "/positions/0/id")]
    [InlineData("""{"positions": [{"id": ""}]}""", ProblemKind.UnreadableRow, "/positions/0")]
    [InlineData("""{"positions": [], "positions": []}""", ProblemKind.InvalidValue, "/positions")]
    [InlineData("""{"organisation": {"profile": {"employees": -1}}}""", ProblemKind.InvalidValue, "/organisation/profile/employees")]
    public void Says_with_a_pointer_where_a_document_is_wrong(string json, ProblemKind kind, string path)
    {
        var problem = Assert.Single(ChartJson.Facts($"{json[..1]}\"format\": \"techroles-chart/1\", {json[1..]}").AsT1.Problems);

        Assert.Equal((kind, path), (problem.Kind, problem.Place!.Path));
    }

    [Theory]
    [InlineData("""{"positions": 5}""", "positions is a number, not an array; it was set aside.")]
    [InlineData("""{"organisation": []}""", "organisation is an array, not an object; it was set aside.")]
    public void Says_what_should_stand_where_something_else_does(string json, string message) =>
        Assert.Equal(message, Assert.Single(ChartJson.Facts($"{json[..1]}\"format\": \"techroles-chart/1\", {json[1..]}").AsT1.Problems).Message);

    [Theory]
    [InlineData("""{"format": "techroles-chart/1", "a/b~": 1}""", "/a~1b~0")]
    [InlineData("""{"format": "techroles-chart/1", "goals": [{"id": "x", "c/d": 1}, {"id": "y", "c/d": 1}]}""", "/goals/0/c~1d")]
    [InlineData("""{"format": "techroles-chart/1", "goals": [{"id": "x", "\udc00": 1}]}""", "/goals/0/\uFFFD")]
    [InlineData("""{"format": "techroles-chart/1", "organisation": {"employees": 5}}""", "/organisation/profile/employees")]
    public void An_unknown_property_is_said_once(string json, string path)
    {
        var problem = Assert.Single(ChartJson.Read(json).AsT0.Problems);

        Assert.Equal((ProblemKind.UnknownColumn, path), (problem.Kind, problem.Place!.Path));
    }

    [Theory]
    [InlineData("", "The file is no JSON: line 1, byte 1; nothing was read.")]
    [InlineData("[]", "The document does not say that its format is techroles-chart/1; nothing was read.")]
    [InlineData("{}", "The document does not say that its format is techroles-chart/1; nothing was read.")]
    [InlineData("""{"format": "techroles-chart/2"}""", "The document has the format 'techroles-chart/2', not techroles-chart/1; nothing was read.")]
    [InlineData("""{"format": "\ud800"}""", "The document does not say that its format is techroles-chart/1; nothing was read.")]
    public void What_is_no_document_is_unreadable(string json, string message) =>
        Assert.Equal($"chart.json: {message}", ChartJson.Read(json, "chart.json").AsT1.ToString());

    [Fact]
    public void Nesting_has_a_limit()
    {
        var deep = new string('[', 100_000);

        Assert.StartsWith("The file is no JSON", ChartJson.Read($$"""{"format": "techroles-chart/1", "x": {{deep}}""").AsT1.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_managers_gives_more_solid_lines()
    {
        var facts = ChartJson.Facts("""{"format": "techroles-chart/1", "positions": [{"id": "a", "reportsTo": ["b", "c"]}]}""").AsT0;

        Assert.Equal("b", facts.Positions[0].ReportsTo);
        Assert.Equal([new("a", "c")], facts.Lines);
    }
}
