namespace TechRoles.Tool.Tests;

/// <summary>Where results go: never over what is read, and whole or not at all.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_read_is_never_written_over()
    {
        var chart = _folder.Write("chart.txt", "CEO\n  CIO\n  CTO\n");
        var scenario = _folder.Write("s.json", """{"format": "techroles-scenario/1", "name": "x", "changes": [{"kind": "rereport", "position": "cto", "to": "cio"}]}""");
        string[][] commands =
        [
            ["analyse", chart, "--out", chart], ["what-if", chart, scenario, "--out", scenario], ["diff", chart, chart, "--out", chart], ["draw", chart, "--out", chart],
            ["history", chart, chart, "--out", chart], ["convert", chart, "--to", "json", "--out", chart], ["baseline", chart, "--out", chart],
            ["waive", chart, "--waivers", chart],
        ];
        Assert.All(commands, command =>
        {
            var session = Session.Of(command);
            Assert.Equal(2, session.ExitCode);
            Assert.Contains("is read, and would be written over", session.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        });
        Assert.Equal("CEO\n  CIO\n  CTO\n", File.ReadAllText(chart));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_told_in_a_sentence()
    {
        var session = Session.Of("analyse", _folder.Write("chart.txt", "CEO\n  CIO\n"), "--out", Path.Combine(_folder["nowhere"], "report.txt"));
        Assert.Equal(2, session.ExitCode);
        Assert.DoesNotContain("bug", session.Error, StringComparison.Ordinal);
    }
}
