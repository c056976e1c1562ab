using System.Text;

namespace TechRoles.Interchange.Tests.Reading;

public class CancellationTests
{
    // More rows than are read between two looks.
    private const int Rows = 5_000;

    private static readonly string Positions = "id,title,reportsTo\n" + string.Concat(Enumerable.Range(0, Rows).Select(row => $"p{row},Clerk,\n"));

    public static TheoryData<string, string> Inputs => new()
    {
        { "positions.csv", Positions },
        { "chart.txt", string.Concat(Enumerable.Range(0, Rows).Select(row => $"Analyst {row}\n")) },
        { "chart.json", $$"""{"format": "techroles-chart/1", "positions": [{{string.Join(',', Enumerable.Range(0, Rows).Select(row => $$"""{"id": "p{{row}}"}"""))}}]}""" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Reading_can_be_stopped(string file, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        Assert.Equal(Rows, ChartReader.Read(new MemoryStream(bytes), file).AsT0.Rows);
        Assert.Throws<OperationCanceledException>(() => ChartReader.Read(new MemoryStream(bytes), file, null, new(canceled: true)));
    }

    [Fact]
    public void So_can_reading_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("techroles-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "positions.csv"), Positions);
            Assert.Throws<OperationCanceledException>(() => ChartReader.Read(folder.FullName, null, new(canceled: true)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
