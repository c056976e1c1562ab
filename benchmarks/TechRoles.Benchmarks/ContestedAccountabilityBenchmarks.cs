using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>How long does it take to find every area with more than one accountable position, once the chart stands?</summary>
[MemoryDiagnoser]
public class ContestedAccountabilityBenchmarks
{
    private OrgChart _chart = null!;
    private (string Position, string Area, string Scope, Involvement Involvement)[] _rows = null!;
    private OrgAnalyser _analyser = null!;

    /// <summary>The number of positions; each has eight responsibilities on average.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Positions { get; set; }

    /// <summary>Makes the chart and the same facts as plain rows, and checks that all contenders agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var made = new SyntheticChart(Positions);
        var builder = new OrgChartBuilder();
        made.AddTo(builder);
        _chart = builder.Create().AsT0;
        _rows = Rows(made);
        _analyser = new(RuleSet.All.Only("TR2001"));
        if (Rule() != Linq() || Rule() != Dictionary()) throw new InvalidOperationException("The contenders disagree.");
    }

    /// <summary>The rule, through the public API.</summary>
    [Benchmark(Baseline = true)]
    public int Rule() => _analyser.Analyse(_chart).Findings.Count;

    /// <summary>As a good programmer would write it in LINQ.</summary>
    [Benchmark]
    public int Linq() => _rows
        .Where(row => row.Involvement == Involvement.Accountable)
        .GroupBy(row => (row.Area, row.Scope))
        .Count(cell => cell.Select(row => row.Position).Distinct().Count() > 1);

    /// <summary>As a good programmer would write it with a dictionary.</summary>
    [Benchmark]
    public int Dictionary()
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (var (_, area, scope, involvement) in _rows)
        {
            if (involvement != Involvement.Accountable) continue;
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (area, scope), out _);
            count++;
        }

        return counts.Values.Count(count => count > 1);
    }

    private static (string, string, string, Involvement)[] Rows(SyntheticChart made)
    {
        var areas = Enumerable.Range(0, made.AreaCount).Select(SyntheticChart.AreaIdOf).ToArray();
        var rows = new (string, string, string, Involvement)[made.Responsibilities];
        for (var position = 0; position < made.Positions; position++)
        {
            var (id, scope) = (SyntheticChart.IdOf(position), "U" + SyntheticChart.IdOf(made.Scopes[position]));
            for (var i = made.Starts[position]; i < made.Starts[position + 1]; i++) rows[i] = (id, areas[made.Areas[i]], scope, made.Involvements[i]);
        }

        return rows;
    }
}
