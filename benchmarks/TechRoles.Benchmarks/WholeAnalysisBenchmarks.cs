using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;

namespace TechRoles.Benchmarks;

/// <summary>How long do all recommended rules together take, once the chart stands?</summary>
[Workload("P7", "every recommended rule")]
[Goal(1_000_000, Seconds = 1)]
[Goal(1_000_000, Slope = 1.1)]
[Goal(10_000_000, Seconds = 10, Slope = 1.1)]
[BenchmarkCategory(Mode.InShort)]
public class WholeAnalysisBenchmarks
{
    private readonly OrgAnalyser _analyser = new();
    private readonly OrgAnalyser _oneThread = new() { Threads = 1 };
    private readonly OrgAnalyser _withoutPairs = new(RuleSet.Recommended.Without("TR2002"));
    private SyntheticSample _sample = null!;

    /// <summary>The sizes of the mode.</summary>
    public static IEnumerable<int> Sizes => Mode.Sizes;

    /// <summary>The number of positions; each has eight responsibilities on average.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Positions { get; set; }

    /// <summary>Makes the chart, and checks that threads change nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _sample = SyntheticSample.Of(Positions);
        Contenders.Agree<int>("analysis", Positions, ("TechRoles", Analyse), ("one thread", OneThread));
    }

    /// <summary>With as many threads as there are processors.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public int Analyse() => _analyser.Analyse(_sample.Chart).Findings.Count;

    /// <summary>With one thread.</summary>
    [Benchmark(Description = "TechRoles, one thread")]
    public int OneThread() => _oneThread.Analyse(_sample.Chart).Findings.Count;

    /// <summary>Without the rule that compares positions with each other.</summary>
    [Benchmark(Description = "TechRoles, without TR2002")]
    public int WithoutPairs() => _withoutPairs.Analyse(_sample.Chart).Findings.Count;
}
