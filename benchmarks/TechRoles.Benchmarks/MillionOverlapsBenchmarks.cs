using BenchmarkDotNet.Attributes;

namespace TechRoles.Benchmarks;

/// <summary>How fast is every pair of similar remits found, exactly, among a million? The others take minutes, so each is timed once.</summary>
[Workload("P3", "pairs of similar remits", Size = nameof(Remits))]
[Goal(1_000_000, Case = "AtLeast=1/2", Than = nameof(Plain), TimesAsFast = 50)]
[Goal(1_000_000, Case = "AtLeast=1/2", Than = nameof(Positional), TimesAsFast = 30)]
[Goal(1_000_000, Case = "AtLeast=1/2", Megabytes = 450)]
[BenchmarkCategory(Mode.InFull)]
[WarmupCount(0)]
[IterationCount(1)]
[InvocationCount(1)]
public class MillionOverlapsBenchmarks : OverlapContenders
{
    /// <summary>The number of remits; each has a dozen areas on average.</summary>
    [Params(1_000_000)]
    public int Remits { get; set; }

    /// <summary>Makes the remits.</summary>
    [GlobalSetup]
    public void Setup() => Make(Remits, 20_000);
}
