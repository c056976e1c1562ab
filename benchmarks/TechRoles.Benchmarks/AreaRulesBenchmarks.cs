using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Benchmarks;

/// <summary>How long does it take to find every stated cell with no Accountable, or with several, once the chart stands?</summary>
[Workload("P2", "cells with none or several Accountable")]
[Goal(1_000_000, Than = nameof(Linq), TimesAsFast = 75)]
[Goal(1_000_000, Than = nameof(DuckDb), TimesAsFast = 5)]
[Goal(1_000_000, Slope = 1.1)]
[Goal(10_000_000, Slope = 1.1)]
[BenchmarkCategory(Mode.InShort)]
public class AreaRulesBenchmarks
{
    private readonly OrgAnalyser _analyser = new(RuleSet.All.Only("TR2001").With(new UnansweredCell()));
    private SyntheticSample _sample = null!;
    private EntryTable _table = null!;

    /// <summary>The sizes of the mode.</summary>
    public static IEnumerable<int> Sizes => Mode.Sizes;

    /// <summary>The number of positions; each has eight responsibilities on average.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Positions { get; set; }

    /// <summary>Makes the chart and the same facts for the others, and checks that all agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _sample = SyntheticSample.Of(Positions);
        _table = EntryTable.Of(_sample);
        Contenders.Agree<int>("cells", Positions, ("TechRoles", Rules), ("LINQ", Linq), ("dictionary", Dictionary), ("DuckDB", DuckDb));
    }

    /// <summary>The built-in rule on several, and one of our own on none.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public int Rules() => _analyser.Analyse(_sample.Chart).Findings.Count;

    /// <summary>As a good programmer would write it in LINQ.</summary>
    [Benchmark(Description = "LINQ"), UpTo(1_000_000)]
    public int Linq() => _sample.Entries
        .GroupBy(entry => (entry.Area, entry.Scope))
        .Count(cell => cell.Where(entry => entry.Involvement == Involvement.Accountable).Select(entry => entry.Position).Distinct().Count() != 1);

    /// <summary>As a good programmer would write it with a dictionary, knowing that a position has one entry in a cell.</summary>
    [Benchmark(Description = "Dictionary loop"), UpTo(1_000_000)]
    public int Dictionary()
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var entry in _sample.Entries)
        {
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (entry.Area, entry.Scope), out _);
            if (entry.Involvement == Involvement.Accountable) count++;
        }

        return counts.Values.Count(count => count != 1);
    }

    /// <summary>A query to DuckDB in this process, with all its threads, on numbers only.</summary>
    [Benchmark(Description = "DuckDB"), UpTo(10_000_000)]
    public int DuckDb() => (int)_table.Number(
        """
        select count(*) from
        (select 1 from entries group by area, scope having sum(case when involvement = 5 then 1 else 0 end) <> 1)
        """);
}
