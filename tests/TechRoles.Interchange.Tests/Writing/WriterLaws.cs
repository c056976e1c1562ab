using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Writing;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class WriterLaws
{
    [Property]
    public void What_a_writer_writes_reads_back_as_the_same_facts_or_the_loss_is_told(ChartFacts facts)
    {
        foreach (var writer in ChartWriters.Default.All)
        {
            var written = writer.Write(facts);
            if (written.Lost.Count == 0) Same.Facts(facts, Read(writer, written).Builder.ToFacts());
            else Assert.All(written.Lost, lost => Assert.EndsWith(".", lost, StringComparison.Ordinal));
        }
    }

    [Property]
    public void The_same_facts_give_the_same_bytes(ChartFacts facts) => Assert.All(
        ChartWriters.Default.All,
        writer => Assert.Equal(writer.Write(facts).Files.Select(file => file.Content.ToArray()), writer.Write(facts with { }).Files.Select(file => file.Content.ToArray())));

    [Property]
    public Property Users_of_scim_are_the_chart_where_every_seat_has_a_holder_of_its_own(PositiveInt seed, PositiveInt size)
    {
        var facts = Held(new(seed.Get), 1 + (size.Get % 30));
        var written = ChartWriters.Default.Find("scim")!.Write(facts);
        Assert.Empty(written.Lost);
        var read = ChartReader.Read(new MemoryStream(written.Files[0].Content.ToArray()), "users.json").OrThrow();
        Same.Facts(OrgChart.Repair(facts).Chart.ToFacts(), read.Builder.Repair().Chart.ToFacts());
        return true.ToProperty().Classify(facts.Positions.Any(position => position.Unit is not null), "units");
    }

    /// <summary>Users say that they are people, also where nothing is known of their titles and nobody reports to anybody.</summary>
    [Fact]
    public void Users_of_scim_are_people_whatever_their_titles_are()
    {
        var facts = ChartText.Facts("\"n two\" #a [p]\n\"o three\" #b [q]\n").AsT0;
        var written = ChartWriters.Default.Find("scim")!.Write(facts);
        Assert.Empty(written.Lost);
        Assert.Equal(2, ChartReader.Read(new MemoryStream(written.Files[0].Content.ToArray()), "users.json").OrThrow().Builder.Repair().Chart.Positions.Count);
    }

    [Fact]
    public void Scim_says_what_it_has_no_place_for()
    {
        var facts = ChartText.Facts("CEO (top) [person-1 50%]\n  CIO [person-1]: network\n  CTO (vacant)\n").AsT0;

        Assert.Equal(
            [
                "These lists have no place in this format and are not written: responsibilities (1).",
                "2 positions are held by nobody and not written.",
                "1 position states more than title, unit and manager.",
                "1 further assignment is not written.",
                "1 assignment states a share, a mode or days, which are not written.",
            ],
            ChartWriters.Default.Find("scim")!.Write(facts).Lost);
    }

    [Fact]
    public void Linked_data_say_which_terms_of_the_organization_ontology_names_are()
    {
        var written = ChartWriters.Default.Find("json-ld")!.Write(new() { Positions = [new("ceo"), new("cio") { ReportsTo = "ceo" }] });
        using var document = JsonDocument.Parse(written.Files[0].Content);
        var context = document.RootElement.GetProperty("@context");
        var positions = context.GetProperty("positions");

        Assert.Equal("http://www.w3.org/ns/org#", context.GetProperty("org").GetString());
        Assert.Equal("org:hasPost", positions.GetProperty("@id").GetString());
        Assert.Equal("org:reportsTo", positions.GetProperty("@context").GetProperty("reportsTo").GetProperty("@id").GetString());
        Assert.EndsWith("/positions/", positions.GetProperty("@context").GetProperty("@base").GetString(), StringComparison.Ordinal);
        foreach (var list in FactLists.Tables)
            Assert.All(list.Columns, column => Assert.True(context.GetProperty(list.Name).GetProperty("@context").TryGetProperty(column.Name, out _)));
    }

    [Fact]
    public void A_writer_of_ones_own_stands_behind_the_others_and_in_the_place_of_its_name()
    {
        var writers = ChartWriters.Default.With(new Nothing());

        Assert.Equal(ChartWriters.Default.All.Count, writers.All.Count);
        Assert.IsType<Nothing>(writers.Find("scim"));
        Assert.Null(writers.Find("paper"));
    }

    private static ReadChart Read(FormatWriter writer, WrittenChart written) => writer.IsFolder
        ? CsvFolder.Read(written.Files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Content.Span)))
        : ChartReader.Read(new MemoryStream(written.Files[0].Content.ToArray()), "chart", new() { Format = writer.Name == "text" ? "text" : "json" }).OrThrow();

    private static ChartFacts Held(Random random, int size)
    {
        string Id(int row) => $"p-{row:000}";
        return new()
        {
            Positions = [.. Enumerable.Range(0, size).Select(row => new PositionFact(Id(row))
            {
                Title = $"Chief of {row}", ReportsTo = row == 0 ? null : Id(random.Next(row)), Unit = random.Next(2) == 0 ? null : "unit-1",
            })],
            People = [.. Enumerable.Range(0, size).Select(row => new PersonFact($"e-{row}") { Name = $"person {row}" })],
            Assignments = [.. Enumerable.Range(0, size).Select(row => new AssignmentFact($"e-{row}", Id(row)))],
        };
    }

    private sealed class Nothing : FormatWriter
    {
        public override string Name => "scim";

        public override string Title => "nothing";

        public override string Page => "";

        public override WrittenChart Write(ChartFacts facts) => new(ReadOnlyMemory<byte>.Empty, [Charts.Text.Of("Nothing is written.")]);
    }
}
