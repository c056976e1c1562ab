using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>The chart that the reader named with <c>--chart</c>.</summary>
internal static class OwnChart
{
    /// <summary>The file or folder; null where none was named.</summary>
    public static string? Path { get; set; }
}

/// <summary>How long does the analysis of the reader's own chart take, once it is read?</summary>
[Workload("P7", "the recommended rules on your chart", Size = nameof(Chart))]
[BenchmarkCategory(Mode.InShort)]
public class OwnChartBenchmarks
{
    private readonly OrgAnalyser _analyser = new();
    private OrgChart _chart = null!;

    /// <summary>The chart; none unless one was named.</summary>
    public static IEnumerable<string> Paths => OwnChart.Path is { } path ? [path] : [];

    /// <summary>The file or folder.</summary>
    [ParamsSource(nameof(Paths))]
    public string Chart { get; set; } = "";

    /// <summary>Reads the chart; what is wrong in it is set aside.</summary>
    [GlobalSetup]
    public void Setup() => _chart = ChartReader.Read(Chart).Match(
        read => read.Builder.Repair().Chart,
        unreadable => throw new InvalidOperationException(unreadable.ToString()));

    /// <summary>All recommended rules.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public int Analyse() => _analyser.Analyse(_chart).Findings.Count;
}
