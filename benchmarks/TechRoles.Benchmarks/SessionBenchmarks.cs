using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Benchmarks;

/// <summary>How long does a change of a session take, all recommended rules on, beside an analysis from the start?</summary>
/// <remarks>Each change is taken back at once, so that what is measured is two changes. For their distribution: <c>--latency</c>.</remarks>
[Workload("P5", "a change and its undo, findings up to date")]
[Goal(1_000_000, Seconds = 0.0001)]
[Goal(1_000_000, Of = nameof(Responsibility), Seconds = 0.0001)]
[Goal(1_000_000, Than = nameof(Fresh), TimesAsFast = 500)]
[BenchmarkCategory(Mode.InShort)]
public class SessionBenchmarks
{
    private const int Drawn = 4096;
    private readonly OrgAnalyser _analyser = new();
    private SyntheticSample _sample = null!;
    private AnalysisSession _session = null!;
    private OrgChange[] _moves = null!;
    private OrgChange[] _responsibilities = null!;
    private int _next;

    /// <summary>The sizes of the mode.</summary>
    public static IEnumerable<int> Sizes => Mode.Sizes;

    /// <summary>The number of positions; each has eight responsibilities on average.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Positions { get; set; }

    /// <summary>Opens a session, and checks on a small chart that it finds what a fresh analysis finds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        SessionLatency.Agree(_analyser);
        _sample = SyntheticSample.Of(Positions);
        _session = _analyser.Open(_sample.Chart);
        _moves = [.. Enumerable.Range(0, Drawn).Select(_ => (OrgChange)new ChangeDraw(_sample, _next++).Move())];
        _responsibilities = [.. Enumerable.Range(0, Drawn).Select(_ => (OrgChange)new ChangeDraw(_sample, _next++).Assign(Involvement.Responsible))];
        for (var i = 0; i < Drawn; i++)
        {
            Move();
            Responsibility();
        }
    }

    /// <summary>A position gets another manager, and its old one back.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles, move")]
    public int Move() => Both(_moves);

    /// <summary>A position gets a responsibility, and loses it.</summary>
    [Benchmark(Description = "TechRoles, responsibility")]
    public int Responsibility() => Both(_responsibilities);

    /// <summary>All findings from the start, once.</summary>
    [Benchmark(Description = "TechRoles, fresh analysis"), UpTo(1_000_000)]
    public int Fresh() => _analyser.Analyse(_sample.Chart).Findings.Count;

    private int Both(OrgChange[] changes)
    {
        var made = _session.Apply(changes[_next++ % Drawn]).AsT0;
        _session.Undo();
        return made.KeysJudged;
    }
}
