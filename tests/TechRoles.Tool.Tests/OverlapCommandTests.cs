using System.Text.Json;

namespace TechRoles.Tool.Tests;

public sealed class OverlapCommandTests : IDisposable
{
    private const string Chart = "CEO\n  CIO: network, payroll\n  CTO: network, payroll R\n  COO: network, payroll, sites\n";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0.5", "1/2", 3)]
    [InlineData("2/3", "2/3", 3)]
    [InlineData("0.67", "67/100", 1)]
    [InlineData("1", "1", 1)]
    public void Decimals_and_fractions_are_exact(string given, string threshold, long pairs)
    {
        var root = Json("--threshold", given, "--measure", "jaccard");
        Assert.Equal((threshold, pairs), (root.GetProperty("threshold").GetString(), root.GetProperty("pairs").GetInt64()));
    }

    [Theory]
    [InlineData("jaccard", 2, "2/3")]
    [InlineData("weighted", 3, "7/8")]
    [InlineData("containment", 2, "1")]
    public void Each_measure_counts_what_it_says(string measure, int distinct, string best)
    {
        var root = Json("--measure", measure);
        Assert.Equal((measure, distinct), (root.GetProperty("measure").GetString(), root.GetProperty("distinct").GetInt32()));
        Assert.Equal(best, root.GetProperty("top")[0].GetProperty("similarity").GetString());
    }

    [Fact]
    public void The_list_is_cut_and_the_count_is_not()
    {
        var root = Json("--limit", "0");
        Assert.Equal((3, 0), (root.GetProperty("pairs").GetInt64(), root.GetProperty("top").GetArrayLength()));
    }

    [Fact]
    public void Without_remits_there_is_nothing_to_compare()
    {
        var session = Session.Of("overlap", _folder.Write("bare.txt", "CEO\n  CIO\n"));
        Assert.Equal((0, ""), (session.ExitCode, session.Error));
        Assert.StartsWith("0 positions have a remit", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_go_to_standard_error()
    {
        var session = Session.Of("overlap", _folder.Write("unsound.txt", "CEO\nCIO (reports nobody): network A/R\n"), "--format", "json");
        Assert.Equal(1, session.ExitCode);
        Assert.Contains("TR1004", session.Error, StringComparison.Ordinal);
    }

    private JsonElement Json(params string[] options)
    {
        var session = Session.Of(["overlap", _folder.Write("chart.txt", Chart), "--format", "json", .. options]);
        Assert.Equal(0, session.ExitCode);
        return JsonDocument.Parse(session.Out).RootElement;
    }
}
