using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Reading;

public sealed class ChartReaderExamples : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chart-reader").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("chart.json", "{\"format\": \"techroles-chart/1\"}", Formats.Json, "It is a JSON document of the format techroles-chart/1.")]
    [InlineData("chart", " {\"format\": \"techroles-chart/1\"}", Formats.Json, "It is a JSON document of the format techroles-chart/1.")]
    [InlineData("chart.txt", "CEO\n  CIO", Formats.Text, "The lines are titles, one below another: read as the text notation.")]
    [InlineData("raci.csv", "activity,CIO\nnetwork,A", Formats.Raci, "The cells are letters of a responsibility matrix: read as raci.")]
    [InlineData("hr.csv", "Worker,Employee ID,Manager ID\nx,1,", Formats.Csv, "Read as a file of positions: Employee ID is the person's id, Worker is the holder's name, Manager ID is the manager.")]
    [InlineData("hr.txt", "id;title;manager\n1;CEO;", Formats.Csv, "Read as a file of positions: id is the id, title is the title, manager is the manager.")]
    public void Says_what_was_guessed(string file, string content, string format, string note)
    {
        var read = ChartReader.Read(Write(file, content)).AsT0;

        Assert.Equal((format, note), (read.Format, read.Notes[0]));
    }

    [Theory]
    [InlineData("empty.csv", "", "The file is empty.")]
    [InlineData("blank.txt", "\ufeff \r\n\t", "The file is empty.")]
    [InlineData("shoes.csv", "colour,size\nred,44", "No column is recognised: the headers seen are 'colour', 'size'; wanted are an id or a name, a title and a manager. Name them with --map, such as --map title=HEADER.")]
    [InlineData("chart.yaml", "format: techroles-chart/1", "YAML is not read; write the document as JSON.")]
    [InlineData("letter.txt", "Dear reader,\n\nnobody is listed here.", "It seems to be prose, and holds no chart that can be read. A table of people, a responsibility matrix, a JSON document or the text notation can be read; --from says which.")]
    [InlineData("page.html", "<html><body><table></table></body></html>", "It seems to be an HTML page, and holds no chart that can be read. Save the table in it as CSV or as a workbook (.xlsx), and try that file.")]
    [InlineData("paper.pdf", "%PDF-1.7 CEO, CIO", "It seems to be a PDF document, and holds no chart that can be read. Save the table in it as CSV or as a workbook (.xlsx), and try that file.")]
    [InlineData("list.json", "[]", "It is a JSON file, but no people or positions are found in it. Wanted are objects with a name, a title (title, jobTitle, position, role …) and a manager (managerId, reportsTo … or reports and children within), or the document whose format is techroles-chart/1.")]
    public void Says_why_a_file_is_unreadable(string file, string content, string message) =>
        Assert.Equal($"{file}: {message}", ChartReader.Read(Write(file, content)).AsT1.ToString());

    [Fact]
    public void A_folder_is_read_list_by_list()
    {
        Write("positions.csv", "id,reportsTo\nceo,\ncio,ceo");
        Write("AREAS.csv", "id\nnetwork");
        Write("notes.txt", "not read");
        var read = ChartReader.Read(_folder).AsT0;

        Assert.Equal((Formats.CsvFolder, 3), (read.Format, read.Rows));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_folder_without_a_list_is_unreadable() => Assert.True(ChartReader.Read(_folder).IsT1);

    [Fact]
    public void A_file_at_the_limit_is_read_and_one_byte_more_is_not()
    {
        var options = new ReadOptions { FileSize = 3 };

        Assert.True(ChartReader.Read(Write("at.txt", "CEO"), options).IsT0);
        Assert.Equal("The file is larger than 3 bytes; nothing was read.", ChartReader.Read(Write("past.txt", "CEOs"), options).AsT1.Message);
        Assert.True(ChartReader.Read(new MemoryStream("CEO"u8.ToArray()), "at.txt", options).IsT0);
        Assert.True(ChartReader.Read(new MemoryStream("CEOs"u8.ToArray()), "past.txt", options).IsT1);
        Assert.True(ChartReader.Read(new StringReader("CEO"), "at.txt", options).IsT0);
        Assert.True(ChartReader.Read(new StringReader("CEOs"), "past.txt", options).IsT1);
    }

    [Fact]
    public void Failures_of_the_disk_pass_through()
    {
        Assert.Throws<FileNotFoundException>(() => ChartReader.Read(Path.Combine(_folder, "none.csv")));
        Assert.Throws<IOException>(() => ChartReader.Read(new FailingStream(), "positions.csv"));
    }

    [Fact]
    public void Utf16_behind_a_byte_order_mark_is_read()
    {
        byte[] Marked(string text) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];

        Assert.Equal(2, ChartReader.Read(new MemoryStream(Marked("CEO\n  CIO")), "chart.txt").AsT0.Rows);
        Assert.Equal("Müller", CsvTitle(Marked("id,title\na,Müller\n")));
    }

    [Fact]
    public void Of_two_equal_tables_the_first_is_read()
    {
        string[][] rows = [["id", "title", "manager"], ["1", "CEO", ""], ["2", "CIO", "1"]];
        Assert.Equal("one", TableKinds.Default.Surest([Grid.Of("one", rows), Grid.Of("other", rows)])!.Grid.Name);
    }

    private static string? CsvTitle(byte[] bytes)
    {
        var collector = new FactCollector();
        PeopleTable.Read(new SourceFile("positions.csv", bytes).Table, new("positions.csv", bytes), new(collector, new(), TableKinds.Default));
        return Assert.Single(collector.ToFacts().Positions).Title;
    }

    private string Write(string file, string content)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, content);
        return path;
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk failed");
    }
}
