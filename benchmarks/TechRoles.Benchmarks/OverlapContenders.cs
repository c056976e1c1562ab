using BenchmarkDotNet.Attributes;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Benchmarks;

/// <summary>How fast is every pair of similar remits found, exactly?</summary>
/// <remarks>TechRoles starts from a chart, the others from sets of numbers. What any of them says is checked each time it is timed.</remarks>
public abstract class OverlapContenders
{
    private RemitSample _sample = null!;
    private OverlapOptions _options = null!;
    private long? _expected;

    /// <summary>How much alike two remits are at least: exact fractions.</summary>
    [ParamsSource(nameof(Thresholds))]
    public Fraction AtLeast { get; set; }

    /// <summary>Low and high.</summary>
    public static IEnumerable<Fraction> Thresholds => [new(1, 2), new(9, 10)];

    /// <summary>Makes the remits, lets all contenders agree on some of them with a comparison of all with all, and says how many pairs there are.</summary>
    protected void Make(int remits, int areas)
    {
        (_expected, _options) = (null, new() { Threshold = AtLeast, Limit = 0 });
        _sample = RemitSample.Of(2_000, areas);
        Contenders.Agree<long>($"overlaps among {areas} areas at {AtLeast}", 2_000, ("TechRoles", Overlaps), ("AllPairs", Plain), ("PPJoin", Positional), ("LINQ", Linq));
        _sample = RemitSample.Of(remits, areas);
        _expected = Overlaps();
    }

    /// <summary>With as many threads as there are processors.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public long Overlaps() => Checked(RemitOverlaps.In(_sample.Chart, _options).Pairs);

    /// <summary>With one thread.</summary>
    [Benchmark(Description = "TechRoles, one thread")]
    public long OneThread() => Checked(RemitOverlaps.In(_sample.Chart, _options with { Threads = 1 }).Pairs);

    /// <summary>AllPairs, plainly from its paper.</summary>
    [Benchmark(Description = "AllPairs")]
    public long Plain() => Checked(AllPairs.Count(_sample.Sets, _sample.Areas, new(AtLeast.Numerator, AtLeast.Denominator)));

    /// <summary>PPJoin, plainly from its paper.</summary>
    [Benchmark(Description = "PPJoin")]
    public long Positional() => Checked(PPJoin.Count(_sample.Sets, _sample.Areas, new(AtLeast.Numerator, AtLeast.Denominator)));

    /// <summary>All with all, as a good programmer would write it in LINQ.</summary>
    [Benchmark(Description = "LINQ"), UpTo(2_000)]
    public long Linq()
    {
        var sets = _sample.Sets.Select(set => set.ToHashSet()).ToArray();
        return Checked(sets.Select((one, i) => sets.Skip(i + 1).LongCount(other =>
        {
            var shared = one.Count(other.Contains);
            return new Fraction(shared, one.Count + other.Count - shared) >= AtLeast;
        })).Sum());
    }

    private long Checked(long pairs) => _expected is null || pairs == _expected
        ? pairs
        : throw new InvalidOperationException($"There are {_expected} pairs, not {pairs}.");
}
