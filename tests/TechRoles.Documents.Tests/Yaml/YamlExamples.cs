using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents.Tests.Yaml;

public class YamlExamples
{
    [Theory]
    [InlineData("- name: person one\n  title: CEO\n- name: person two\n  title: CIO\n  manager: person one\n")]
    [InlineData("name: person one\ntitle: CEO\nreports:\n  - name: person two\n    title: CIO\n")]
    [InlineData("team:\n- {name: person one, title: CEO}\n- {name: person two, title: CIO, manager: person one}\n")]
    [InlineData("---\n# a comment\n- name: \"person one\"\n  title: CEO\n  manager: ~\n- name: person two\n  title: CIO\n  manager: person one\n...\n")]
    public void Lists_and_trees_of_people_are_read(string text)
    {
        var read = Files.Chart("team.yaml", text);

        Assert.Equal(["CIO below CEO"], read.Lines());
        Assert.DoesNotContain(read.Problems, problem => problem.Level == ProblemLevel.Error);
        Assert.Equal("yaml", read.Account.Format);
    }

    [Fact]
    public void The_document_of_facts_is_read_as_its_json()
    {
        const string yaml = """
            format: techroles-chart/1
            organisation: {name: Example, complete: false, profile: {employees: 7}}
            positions:
              - {id: 7, title: CEO, top: true}
              - {id: "8", title: CIO, reportsTo: 7, capacity: 80, roles: [cio]}
            """;
        const string json = """
            {"format": "techroles-chart/1", "organisation": {"name": "Example", "complete": false, "profile": {"employees": 7}},
             "positions": [{"id": "7", "title": "CEO", "top": true}, {"id": "8", "title": "CIO", "reportsTo": "7", "capacity": 80, "roles": ["cio"]}]}
            """;

        Assert.Empty(Files.Chart("chart.yml", yaml).Errors());
        Assert.Equal(Facts(Files.Chart("chart.json", json)), Facts(Files.Chart("chart.yml", yaml)));
    }

    [Theory]
    [InlineData("a: &x 1\nb: 2", "line 1")]
    [InlineData("a: 1\nb: *x", "line 2")]
    [InlineData("a: 1\n<<: {b: 2}", "line 2")]
    [InlineData("a: !!binary AAAA", "Tags")]
    [InlineData("? [a, b]\n: 1", "key")]
    [InlineData("a: [1, 2", "no YAML")]
    [InlineData("a: b: c", "no YAML")]
    [InlineData("# nothing", "nothing")]
    [InlineData("services:\n  web:\n    image: x\n", ".")]
    public void What_is_not_read_is_said(string text, string why) => Assert.Contains(why, Files.Refusal("a.yaml", text), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_ends_in_a_directive_is_refused_however_long_it_is()
    {
        // The parser reads a power of two of characters at a time.
        for (var power = 7; power < 18; power++)
            for (var length = (1 << power) - 1; length <= (1 << power) + 1; length++)
                Assert.NotEmpty(Files.Refusal("a.yaml", "%Y ".PadRight(length, 'x')));
    }

    [Fact]
    public void A_few_hundred_bytes_that_mean_millions_are_refused() => Assert.Contains(
        "aliases",
        Files.Refusal("a.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_ends_at_a_limit() =>
        Assert.Contains("64 deep", Files.Refusal("a.yaml", new string('[', 1_000)), StringComparison.Ordinal);

    [Property(MaxTest = 200)]
    public bool Any_text_gives_a_chart_or_a_sentence(string? text) => Files.Read("a.yaml", "- name: x\n" + text).Match(
        read => read.Builder.Repair().Chart is not null, unreadable => unreadable.Message.EndsWith('.'));

    private static string Facts(ReadChart read) => ChartJson.Write(read.Builder.Repair().Chart.ToFacts());
}
