using System.Text;
using TechRoles.Interchange;

namespace TechRoles.Tool.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_folder_is_that_of_the_synthetic_organisation()
    {
        Assert.Equal(new Session(0, "", ""), Session.Of("generate", "--positions", "3000", "--out", _folder["big"]));
        var expected = CsvFolder.Write(new SyntheticChart(3_000).ToFacts());
        Assert.Equal(expected.Select(file => file.File).Order(), Directory.GetFiles(_folder["big"]).Select(file => Path.GetFileName(file)).Order());
        Assert.All(expected, file => Assert.Equal(file.Content, File.ReadAllText(Path.Combine(_folder["big"], file.File), Encoding.UTF8)));
        var chart = ChartReader.Read(_folder["big"]).AsT0.Builder.Create().AsT0;
        Assert.Equal(3_000, chart.Positions.Count);
    }

    [Fact]
    public void One_position_is_an_organisation()
    {
        Directory.CreateDirectory(_folder["one"]);
        Assert.Equal(0, Session.In("ar-SA", "generate", "--positions", "1", "--out", _folder["one"]).ExitCode);
        Assert.Equal("id,name,parent\r\nUP000000017,,\r\n", File.ReadAllText(Path.Combine(_folder["one"], "units.csv")));
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        Directory.CreateDirectory(_folder["full"]);
        var notes = _folder.Write(Path.Combine("full", "notes.txt"), "keep");
        var session = Session.Of("generate", "--positions", "10", "--out", _folder["full"]);
        Assert.Equal(2, session.ExitCode);
        Assert.Contains("is not empty", session.Error.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Equal([notes], Directory.GetFileSystemEntries(_folder["full"]));
        Assert.Equal(2, Session.Of("generate", "--positions", "10", "--out", notes).ExitCode);
        Assert.Equal("keep", File.ReadAllText(notes));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("20000001")]
    public void A_number_that_makes_no_chart_is_refused(string positions)
    {
        var session = Session.Of("generate", "--positions", positions, "--out", _folder["none"]);
        Assert.Equal(2, session.ExitCode);
        Assert.NotEqual("", session.Error);
        Assert.False(Directory.Exists(_folder["none"]));
    }

    [Fact]
    public void Who_presses_ctrl_c_gets_130_and_no_files()
    {
        var session = Session.Of(new CancellationToken(canceled: true), "generate", "--positions", "10", "--out", _folder["big"]);
        Assert.Equal(new Session(130, "", ""), session);
        Assert.False(Directory.Exists(_folder["big"]));
    }

    [Fact]
    public void Work_that_is_stopped_begins_no_further_file()
    {
        using var stop = new CancellationTokenSource();
        var begun = new List<string>();
        Assert.Throws<OperationCanceledException>(() => SyntheticFolder.Write(
            new(10),
            file =>
            {
                begun.Add(file);
                stop.Cancel();
                return Stream.Null;
            },
            cancel: stop.Token));
        Assert.Equal(["units.csv"], begun);
    }
}
