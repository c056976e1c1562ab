using BenchmarkDotNet.Attributes;

namespace TechRoles.Benchmarks;

/// <summary>How fast is every pair of similar remits found, exactly, among many areas and among few?</summary>
/// <remarks>The goals say: never more than 1.2 times as long as either.</remarks>
[Workload("P3", "pairs of similar remits", Size = nameof(Remits))]
[Goal(20_000, Than = nameof(Plain), TimesAsFast = 0.83)]
[Goal(20_000, Than = nameof(Positional), TimesAsFast = 0.83)]
[BenchmarkCategory(Mode.InShort)]
public class OverlapBenchmarks : OverlapContenders
{
    /// <summary>As many as the others can take, and in the full mode a few; a million are a question of their own.</summary>
    public static IEnumerable<int> Sizes => Mode.IsFull ? [2_000, 20_000] : [20_000];

    /// <summary>The number of remits; each has a dozen areas on average.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Remits { get; set; }

    /// <summary>The number of areas; the tenth most frequent one is used a tenth as often as the most frequent one.</summary>
    [Params(2_000, 200)]
    public int Areas { get; set; }

    /// <summary>Makes the remits.</summary>
    [GlobalSetup]
    public void Setup() => Make(Remits, Areas);
}
