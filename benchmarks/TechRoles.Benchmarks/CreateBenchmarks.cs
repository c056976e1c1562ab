using BenchmarkDotNet.Attributes;
using QuikGraph;
using QuikGraph.Algorithms.Search;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>How long does it take from ids and managers as texts to a sound chart with its depths, spans, sizes and common managers?</summary>
[Workload("P1", "a chart of ids and managers")]
[Goal(1_000_000, Than = nameof(Linq), TimesAsFast = 15)]
[Goal(1_000_000, Than = nameof(DuckDb), TimesAsFast = 10)]
[Goal(1_000_000, Megabytes = 250)]
[Goal(1_000_000, Slope = 1.4)]
[Goal(10_000_000, Seconds = 3, Megabytes = 2_000, Slope = 1.4)]
[BenchmarkCategory(Mode.InShort)]
public class CreateBenchmarks
{
    private const int Pairs = 1_000;
    private string[] _ids = [];
    private string[] _managers = [];
    private (int One, int Other)[] _pairs = [];
    private IdTable? _table;

    /// <summary>The sizes of the mode.</summary>
    public static IEnumerable<int> Sizes => Mode.Sizes;

    /// <summary>The number of positions.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Positions { get; set; }

    /// <summary>Makes the ids in the order of a file, and checks that all agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var made = SyntheticSample.Of(Positions).Made;
        (_ids, _managers) = (new string[Positions], new string[Positions]);
        for (var row = 0; row < Positions; row++)
        {
            var position = made.Rows[row];
            _ids[row] = SyntheticChart.IdOf(position);
            _managers[row] = position == 0 ? "" : SyntheticChart.IdOf(made.Managers[position]);
        }

        // Any pairs will do, as long as they are the same.
        _pairs = [.. Enumerable.Range(0, Pairs).Select(pair => ((int)(pair * 7_919L % Positions), (int)(pair * 104_729L % Positions)))];
        _table = IdTable.Of(_ids, _managers, _pairs);
        if (Positions <= 1_000_000)
            Contenders.Agree<OrganisationFigures>(
                "create", Positions, ("TechRoles", Create), ("LINQ", Linq), ("dictionary", Dictionary), ("QuikGraph", Graph), ("DuckDB", DuckDb));
        else
            Contenders.Agree<OrganisationFigures>("create", Positions, ("TechRoles", Create), ("dictionary", Dictionary));
    }

    /// <summary>Through the public builder and handles.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public OrganisationFigures Create()
    {
        var builder = new OrgChartBuilder();
        for (var row = 0; row < _ids.Length; row++) builder.AddPosition(_ids[row], default(ReadOnlySpan<char>), _managers[row]);
        var chart = builder.Create().AsT0;
        var (depths, widest, sizes, common) = (0L, 0, 0L, 0L);
        foreach (var position in chart.Positions)
        {
            depths += position.Depth;
            widest = Math.Max(widest, position.Reports.Count);
            sizes += (long)position.SubtreeSize * position.SubtreeSize;
        }

        foreach (var (one, other) in _pairs)
            if (chart.TryPosition(_ids[one], out var left) && chart.TryPosition(_ids[other], out var right))
                common += left.CommonManagerWith(right)!.Value.Depth;
        return new(chart.Tops.Count, depths, widest, sizes, common);
    }

    /// <summary>As a good programmer would write it in LINQ.</summary>
    [Benchmark(Description = "LINQ"), UpTo(1_000_000)]
    public OrganisationFigures Linq()
    {
        var rows = _ids.Zip(_managers, (id, manager) => (Id: id, Manager: manager)).ToList();
        var managerOf = rows.ToDictionary(row => row.Id, row => row.Manager);
        if (rows.Any(row => row.Manager.Length > 0 && !managerOf.ContainsKey(row.Manager))) throw new InvalidOperationException("The ids are not sound.");
        var reports = rows.ToLookup(row => row.Manager, row => row.Id);
        var depthOf = new Dictionary<string, int>();
        var order = new List<string>();
        var depth = 0;
        for (var level = reports[""].ToList(); level.Count > 0; level = level.SelectMany(id => reports[id]).ToList(), depth++)
        {
            foreach (var id in level) depthOf[id] = depth;
            order.AddRange(level);
        }

        if (order.Count < rows.Count) throw new InvalidOperationException("There is a circle.");
        var sizeOf = new Dictionary<string, long>();
        foreach (var id in Enumerable.Reverse(order)) sizeOf[id] = 1 + reports[id].Sum(report => sizeOf[report]);
        IEnumerable<string> Line(string id)
        {
            for (; id.Length > 0; id = managerOf[id]) yield return id;
        }

        return new(
            reports[""].Count(),
            depthOf.Values.Sum(value => (long)value),
            reports.Where(group => group.Key.Length > 0).Max(group => group.Count()),
            sizeOf.Values.Sum(size => size * size),
            _pairs.Sum(pair => (long)depthOf[Line(_ids[pair.One]).Intersect(Line(_ids[pair.Other])).First()]));
    }

    /// <summary>As a good programmer would write it with one dictionary and arrays.</summary>
    [Benchmark(Description = "Dictionary loop"), UpTo(10_000_000)]
    public OrganisationFigures Dictionary()
    {
        var rowOf = new Dictionary<string, int>(_ids.Length);
        for (var row = 0; row < _ids.Length; row++) rowOf.Add(_ids[row], row);
        return Walk(Array.ConvertAll(_managers, manager => manager.Length == 0 ? -1 : rowOf[manager]));
    }

    /// <summary>A graph of QuikGraph, searched breadth first. Its own lowest common ancestors are left out, since they are not right.</summary>
    [Benchmark(Description = "QuikGraph"), UpTo(1_000_000, InShortMode = 100_000)]
    public OrganisationFigures Graph()
    {
        var graph = new AdjacencyGraph<string, Edge<string>>(allowParallelEdges: false, _ids.Length);
        graph.AddVertexRange(_ids);
        var managerOf = new Dictionary<string, string>(_ids.Length);
        for (var row = 0; row < _ids.Length; row++)
        {
            managerOf.Add(_ids[row], _managers[row]);
            if (_managers[row].Length > 0) graph.AddEdge(new(_managers[row], _ids[row]));
        }

        if (graph.VertexCount != _ids.Length) throw new InvalidOperationException("The ids are not sound.");
        var order = new List<string>();
        var depthOf = new Dictionary<string, int>();
        var search = new BreadthFirstSearchAlgorithm<string, Edge<string>>(graph);
        search.DiscoverVertex += id =>
        {
            order.Add(id);
            depthOf[id] = managerOf[id].Length == 0 ? 0 : depthOf[managerOf[id]] + 1;
        };
        var tops = _ids.Where(id => managerOf[id].Length == 0).ToList();
        foreach (var top in tops)
        {
            search.SetRootVertex(top);
            search.Compute();
        }

        if (order.Count < _ids.Length) throw new InvalidOperationException("There is a circle.");
        var sizeOf = new Dictionary<string, long>();
        foreach (var id in Enumerable.Reverse(order)) sizeOf[id] = 1 + graph.OutEdges(id).Sum(edge => sizeOf[edge.Target]);
        var common = 0L;
        foreach (var (one, other) in _pairs)
        {
            var (left, right) = (_ids[one], _ids[other]);
            while (left != right)
            {
                if (depthOf[left] >= depthOf[right]) left = managerOf[left];
                else right = managerOf[right];
            }

            common += depthOf[left];
        }

        return new(tops.Count, depthOf.Values.Sum(depth => (long)depth), _ids.Max(graph.OutDegree), sizeOf.Values.Sum(size => size * size), common);
    }

    /// <summary>Queries to DuckDB in this process, on two threads; the texts are loaded already.</summary>
    [Benchmark(Description = "DuckDB"), UpTo(1_000_000)]
    public OrganisationFigures DuckDb() => _table!.Figures();

    private OrganisationFigures Walk(int[] managers)
    {
        var spans = new int[managers.Length];
        foreach (var manager in managers)
            if (manager >= 0) spans[manager]++;
        var left = (int[])spans.Clone();
        var ready = new Stack<int>(Enumerable.Range(0, managers.Length).Where(row => spans[row] == 0));
        var order = new List<int>(managers.Length);
        var size = new long[managers.Length];
        while (ready.TryPop(out var row))
        {
            order.Add(row);
            size[row]++;
            if (managers[row] is not (var manager and >= 0)) continue;
            size[manager] += size[row];
            if (--left[manager] == 0) ready.Push(manager);
        }

        if (order.Count < managers.Length) throw new InvalidOperationException("There is a circle.");
        var depth = new int[managers.Length];
        for (var at = order.Count - 1; at >= 0; at--) depth[order[at]] = managers[order[at]] < 0 ? 0 : depth[managers[order[at]]] + 1;
        var common = 0L;
        foreach (var (one, other) in _pairs)
        {
            var (a, b) = (one, other);
            while (a != b)
            {
                if (depth[a] >= depth[b]) a = managers[a];
                else b = managers[b];
            }

            common += depth[a];
        }

        return new(managers.Count(manager => manager < 0), depth.Sum(value => (long)value), spans.Max(), size.Sum(value => value * value), common);
    }
}
