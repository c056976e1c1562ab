using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Documents.Tests;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public class DocumentWriterLaws
{
    [Property]
    public void Yaml_reads_back_as_the_same_facts(ChartFacts facts)
    {
        var written = new YamlWriter().Write(facts);
        Assert.Empty(written.Lost);
        Same(facts, Files.Chart("chart.yaml", written.Files[0].Content.ToArray()));
    }

    [Property]
    public Property A_workbook_reads_back_as_the_same_facts_or_the_loss_is_told(ChartFacts facts)
    {
        var written = new WorkbookWriter().Write(facts);
        var read = Files.Chart("chart.xlsx", written.Files[0].Content.ToArray());
        if (written.Lost.Count == 0) Same(facts, read);
        return true.ToProperty()
            .Classify(written.Lost.Count == 0, "nothing is lost")
            .Classify(written.Lost.Count > 0, "a loss is told")
            .Classify(facts.Organisation != new OrganisationFact(), "an organisation");
    }

    [Property]
    public void Plain_texts_survive_in_a_workbook(NonNegativeInt pick)
    {
        string[] texts = ["=SUM(A1)", "+1", "-1", "@x", "'x", "007", "1e5", "true", "2026-01-01", "Müller", "日本 支店", "𝒳", "a;b", "a\nb", "</t>", "\"", "_x41"];
        var text = texts[pick.Get % texts.Length];
        var facts = new ChartFacts { Positions = [new("p") { Title = text }] };
        var written = new WorkbookWriter().Write(facts);
        Assert.Empty(written.Lost);
        Same(facts, Files.Chart("chart.xlsx", written.Files[0].Content.ToArray()));
    }

    [Fact]
    public void No_cell_of_a_workbook_is_a_formula()
    {
        var written = new WorkbookWriter().Write(new() { Positions = [new("=1+1") { Title = "=HYPERLINK(\"x\")", Roles = ["=1", "@y"] }] });
        using var zip = new ZipArchive(new MemoryStream(written.Files[0].Content.ToArray()));
        foreach (var part in zip.Entries.Where(entry => entry.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase)))
        {
            using var text = new StreamReader(part.Open());
            Assert.DoesNotContain("<f", text.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_cell_loses_is_told()
    {
        var written = new WorkbookWriter().Write(new() { Positions = [new("p") { Title = " x" }, new("q") { Title = "\0" }] });
        Assert.Equal("Of 2 texts blanks around, control characters or what is too long for a cell are not written.", Assert.Single(written.Lost));
    }

    [Fact]
    public void Sheets_that_are_no_lists_are_named()
    {
        var read = Files.Chart("chart.xlsx", new Excel.Book().Sheet("positions", [["id", "title"], ["ceo", "CEO"]]).Sheet("Notes", [["x"]]).Bytes());

        Assert.Equal("ceo", Assert.Single(read.Builder.ToFacts().Positions).Id);
        Assert.Contains(read.Notes, note => note.Contains("'Notes'", StringComparison.Ordinal));
    }

    private static void Same(ChartFacts expected, ReadChart read)
    {
        Assert.DoesNotContain(read.Problems, problem => problem.Level == Charts.ProblemLevel.Error);
        Assert.Equal(ChartJson.Write(expected), ChartJson.Write(read.Builder.ToFacts()));
    }
}
