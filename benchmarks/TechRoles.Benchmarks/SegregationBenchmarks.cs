using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>How long does it take to find who combines, alone or with everybody below, what must be kept apart?</summary>
[Workload("P4", "200 conflict pairs, alone and through the line")]
[Goal(1_000_000, Than = nameof(DuckDb), TimesAsFast = 25)]
[Goal(1_000_000, Megabytes = 250)]
[Goal(1_000_000, Slope = 1.1)]
[Goal(10_000_000, Slope = 1.1)]
[BenchmarkCategory(Mode.InShort)]
public class SegregationBenchmarks
{
    private readonly (int One, int Other)[] _pairs = SyntheticChart.ConflictPairs(200, 5_000);
    private Profile _profile = null!;
    private SyntheticSample _sample = null!;
    private EntryTable _table = null!;
    private ILookup<int, (int Pair, int Side)> _sidesOf = null!;

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
        _profile = Profile.Generic with { Conflicts = _pairs.Select(Expected).ToValueList() };
        _sidesOf = _pairs.SelectMany((pair, i) => new[] { (pair.One, i, 0), (pair.Other, i, 1) }).ToLookup(one => one.Item1, one => (one.i, one.Item3));
        _table.Run("create or replace table sides (area integer, pair integer, side tinyint)");
        foreach (var sides in _sidesOf)
            foreach (var (pair, side) in sides) _table.Run($"insert into sides values ({sides.Key}, {pair}, {side})");
        Contenders.Agree<(int, int)>("segregation", Positions, ("TechRoles", TechRoles), ("LINQ", Linq), ("DuckDB", DuckDb));
    }

    /// <summary>The positions that combine a pair alone, and the positions that do with everybody below; the lowest of these come with it.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public (int Alone, int Through) TechRoles() => Counted(null);

    /// <summary>The same with one thread.</summary>
    [Benchmark(Description = "TechRoles, one thread")]
    public (int Alone, int Through) OneThread() => Counted(1);

    /// <summary>
    /// As a good programmer would write it: everybody's duties are handed up to all managers. A duty is held by whoever does it: is
    /// Responsible, or Accountable where nobody is; the top has reports, so it does only what it is Responsible for.
    /// </summary>
    [Benchmark(Description = "LINQ"), UpTo(1_000_000)]
    public (int Alone, int Through) Linq()
    {
        var managers = _sample.Made.Managers.ToArray();
        var done = _sample.Entries.Where(entry => entry.Involvement is Involvement.Responsible)
            .Select(entry => (entry.Area, entry.Scope)).ToHashSet();
        var held = _sample.Entries
            .Where(entry => entry.Involvement is Involvement.Responsible
                || (entry.Involvement is Involvement.Accountable && entry.Position != 0 && !done.Contains((entry.Area, entry.Scope))))
            .SelectMany(entry => _sidesOf[entry.Area], (entry, side) => (entry.Position, side.Pair, side.Side))
            .ToArray();
        return (Both(held), Both(held.SelectMany(one => Line(one.Position).Select(above => (above, one.Pair, one.Side)))));

        IEnumerable<int> Line(int position)
        {
            for (; position >= 0; position = managers[position]) yield return position;
        }

        static int Both(IEnumerable<(int Position, int Pair, int Side)> held) =>
            held.GroupBy(one => (one.Position, one.Pair)).Count(group => group.Select(one => one.Side).Distinct().Count() == 2);
    }

    /// <summary>Two queries to DuckDB in this process, with all its threads, on numbers only.</summary>
    [Benchmark(Description = "DuckDB"), UpTo(1_000_000)]
    public (int Alone, int Through) DuckDb()
    {
        const string held =
            """
            done as (select distinct area, scope from entries where involvement = 4),
            held as (
                select distinct entries.position, pair, side from entries join sides on entries.area = sides.area
                where involvement = 4
                    or involvement = 5 and position <> 0 and (entries.area, entries.scope) not in (select area, scope from done))
            """;
        var alone = _table.Number(
            $"""
            with {held}
            select count(*) from (select 1 from held group by position, pair having min(side) < max(side))
            """);
        var through = _table.Number(
            $"""
            with recursive {held},
            line as (
                select position, pair, side from held
                union
                select manager, pair, side from line join positions on positions.position = line.position where manager >= 0)
            select count(*) from (select 1 from line group by position, pair having min(side) < max(side))
            """);
        return ((int)alone, (int)through);
    }

    private (int Alone, int Through) Counted(int? threads)
    {
        var found = SegregationOfDuties.In(_sample.Chart, _profile, threads);
        var (alone, through) = (0, 0);
        foreach (var set in found.Sets) (alone, through) = (alone + set.Alone.Count, through + set.Through);
        return (alone, through);
    }

    private static ExpectedConflict Expected((int One, int Other) pair, int number) =>
        new($"pair-{number}", [SyntheticChart.AreaIdOf(pair.One), SyntheticChart.AreaIdOf(pair.Other)], Source.Judgement("measured, not meant"));
}
