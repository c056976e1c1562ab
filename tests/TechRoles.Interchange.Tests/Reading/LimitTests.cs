using System.Text;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>Whatever is too much ends at a limit, with a sentence, and soon.</summary>
[Trait("Speed", "slow")]
public class LimitTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string, ReadLimits, string> Inputs => new()
    {
        { "staff.csv", "id,title,manager\n1,CEO,\n2,CIO,1\n", new() { Rows = 2 }, "more than 2 lines" },
        { "staff.csv", "id,title,manager\n1,CEO,\n2,CIO,1", new() { Rows = 2 }, "more than 2 lines" },
        { "staff.csv", "id,title,manager\n1,CEO,\n2,CIO,1\n", new() { Columns = 2 }, "more than 2 columns" },
        { "staff.csv", "id,title,manager\n1,CEO,\n2,CIO,1\n", new() { Cells = 8 }, "more than 8 cells" },
        { "raci.csv", "activity,CIO,CTO\nnetwork,A,R\n", new() { Columns = 2 }, "more than 2 columns" },
        { "edges.csv", "manager,name\na,b\na,c\n", new() { Cells = 5 }, "more than 5 cells" },
        { "chart.txt", "CEO\n  CIO\n", new() { Rows = 1 }, "more than 1 lines" },
        { "chart.mmd", "flowchart TD\n  ceo[CEO] --> cio[CIO]\n", new() { Rows = 1 }, "more than 1 lines" },
        { "chart.puml", "@startwbs\n* CEO\n** CIO\n@endwbs\n", new() { Rows = 1 }, "more than 1 lines" },
        { "chart.dot", "digraph {\n  CEO -> CIO\n}\n", new() { Rows = 1 }, "more than 1 lines" },
        { "people.ldif", "dn: cn=a\nobjectClass: person\ntitle: CEO\n", new() { Rows = 1 }, "more than 1 lines" },
        { "people.json", "[{\"name\": \"a\", \"title\": \"CEO\"}]", new() { Nodes = 3 }, "more than 3 values" },
        { "people.json", "[{\"name\": \"a\", \"title\": \"CEO\", \"reports\": []}]", new() { Depth = 2 }, "more than 2 deep" },
    };

    [Theory, MemberData(nameof(Inputs))]
    public void An_input_beyond_a_limit_is_refused_with_a_sentence(string file, string text, ReadLimits limits, string why)
    {
        Assert.Contains(why, Read(file, text, new() { Limits = limits }).AsT1.Message, StringComparison.Ordinal);
        Assert.True(Read(file, text).IsT0);
    }

    [Fact]
    public void At_the_limit_it_is_read()
    {
        const string Text = "id,title,manager\n1,CEO,\n2,CIO,1\n";
        Assert.True(Read("staff.csv", Text, new() { Limits = new() { Rows = 3, Columns = 3, Cells = 9 } }).IsT0);
        Assert.True(Read("people.json", "[{\"name\": \"a\", \"title\": \"CEO\"}]", new() { Limits = new() { Nodes = 4, Depth = 2 } }).IsT0);
    }

    [Theory]
    [InlineData("staff.csv")]
    [InlineData("matrix.txt")]
    public void A_hundred_thousand_columns_end_at_the_limit(string file)
    {
        var header = "id,title,manager," + string.Join(',', Enumerable.Range(0, Many).Select(column => $"c{column}"));
        var row = "1,CEO,," + string.Concat(Enumerable.Repeat("A,", Many));

        Assert.Contains("16384 columns", Read(file, $"{header}\n{row}\n{row}\n").AsT1.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deep.json", "{\"name\": \"a\", \"reports\": [", "")]
    [InlineData("deep.json", "[", "")]
    [InlineData("deep.dot", "digraph { a -> b; subgraph x {", "")]
    [InlineData("deep.mmd", "flowchart TD\n", "subgraph x\n")]
    [InlineData("deep.puml", "@startwbs\n", "")]
    public void Deep_nesting_gives_a_chart_or_a_sentence(string file, string start, string again)
    {
        var text = again.Length == 0 ? string.Concat(Enumerable.Repeat(start, Many)) : start + string.Concat(Enumerable.Repeat(again, Many));
        Read(file, text).Match(read => read.Builder.Repair().Chart.Summary.Positions, unreadable => unreadable.Message.Length);
    }

    [Fact]
    public void A_deep_tree_of_titles_is_read_without_recursion()
    {
        var text = string.Join('\n', Enumerable.Range(0, 5_000).Select(level => new string(' ', level) + $"Team {level}"));
        Assert.Equal(5_000, Read("chart.txt", text).AsT0.Builder.Repair().Chart.Summary.Depth);
    }

    [Fact]
    public async Task A_stream_is_read_without_holding_a_thread_and_ends_at_the_limit()
    {
        var bytes = Encoding.UTF8.GetBytes("CEO\n  CIO\n");
        Assert.Equal(2, (await ChartReader.ReadAsync(new MemoryStream(bytes), "chart.txt")).AsT0.Rows);
        Assert.Contains("3 bytes", (await ChartReader.ReadAsync(new MemoryStream(bytes), "chart.txt", new() { FileSize = 3 })).AsT1.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ChartReader.ReadAsync(new MemoryStream(bytes), "chart.txt", null, new(canceled: true)));
    }

    private static ReadResult Read(string file, string text, ReadOptions? options = null) =>
        ChartReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), file, options);
}
