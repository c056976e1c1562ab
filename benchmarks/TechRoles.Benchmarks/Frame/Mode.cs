using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace TechRoles.Benchmarks;

/// <summary>How much is measured: all workloads in under five minutes, or everything.</summary>
/// <remarks>Benchmarks run in this process, so that a chart of a million positions is made once for all contenders.</remarks>
public static class Mode
{
    /// <summary>The category of what runs in the short mode, and in the full one.</summary>
    public const string InShort = "Short";

    /// <summary>The category of what runs in the full mode only.</summary>
    public const string InFull = "Full";

    /// <summary>Whether everything is measured. Set before the first benchmark class is looked at.</summary>
    public static bool IsFull { get; set; }

    /// <summary>The name of the mode, in lower case.</summary>
    public static string Name => IsFull ? "full" : "short";

    /// <summary>Sizes of charts: a hundred thousand and a million positions; in the full mode also ten thousand and ten million.</summary>
    public static int[] Sizes => IsFull ? [10_000, 100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000];

    /// <summary>Sizes of charts in files, which take longest to be made: up to a hundred thousand positions in the short mode.</summary>
    public static int[] FileSizes => IsFull ? Sizes : [10_000, 100_000];

    /// <summary>The configuration of a mode: few iterations, each long enough to be told from noise. Contenders are warm since they agreed.</summary>
    public static IConfig Config()
    {
        var job = Job.Default
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithMinInvokeCount(1)
            .WithWarmupCount(IsFull ? 1 : 0)
            .WithIterationCount(IsFull ? 5 : 2);
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .AddFilter(new SimpleFilter(RatioRow.IsMeasured))
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
    }
}
