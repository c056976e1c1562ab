using System.Globalization;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using DuckDB.NET.Data;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>What every contender says of a folder.</summary>
/// <param name="Positions">Positions.</param>
/// <param name="Responsibilities">Responsibilities.</param>
/// <param name="Tops">Positions without a manager.</param>
/// <param name="Cells">Pairs of an area and a scope in which somebody has an entry.</param>
public readonly record struct FolderFigures(int Positions, int Responsibilities, int Tops, int Cells);

/// <summary>How long does it take from a folder of CSV files to a chart of which every reference resolves?</summary>
[Workload("P6", "a chart of a CSV folder")]
[Goal(1_000_000, Than = nameof(CsvHelper), TimesAsFast = 14)]
[Goal(1_000_000, Than = nameof(DuckDb), TimesAsFast = 5)]
[Goal(1_000_000, Megabytes = 350, Slope = 1.1)]
[Goal(10_000_000, Slope = 1.1)]
[BenchmarkCategory(Mode.InShort)]
[IterationCount(3)]
public class ImportBenchmarks
{
    private DirectoryInfo? _folder;

    /// <summary>The sizes of the mode.</summary>
    public static IEnumerable<int> Sizes => Mode.FileSizes;

    /// <summary>The number of positions; each has eight responsibilities on average.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Positions { get; set; }

    /// <summary>Writes the folder, and checks that all agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("techroles-");
        SyntheticFolder.Write(SyntheticSample.Of(Positions).Made, name => File.Create(PathOf(name)));
        if (Positions <= 1_000_000) Contenders.Agree<FolderFigures>("import", Positions, ("TechRoles", Import), ("CsvHelper", CsvHelper), ("DuckDB", DuckDb));
    }

    /// <summary>Takes the folder away.</summary>
    [GlobalCleanup]
    public void Cleanup() => _folder?.Delete(recursive: true);

    /// <summary>Through the public reader and builder.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public FolderFigures Import()
    {
        var chart = ChartReader.Read(_folder!.FullName).AsT0.Builder.Create().AsT0;
        return new(chart.Positions.Count, chart.Duties.Count, chart.Tops.Count, chart.StatedCells.Count);
    }

    /// <summary>An object for each row, and LINQ over them.</summary>
    [Benchmark(Description = "CsvHelper and LINQ"), UpTo(1_000_000)]
    public FolderFigures CsvHelper()
    {
        var units = Rows("units.csv", row => row.GetString(0)).ToHashSet();
        var positions = Rows("positions.csv", row => new PositionRow(row.GetString(0), row.GetString(1), row.GetString(5)));
        var responsibilities = Rows(
            "responsibilities.csv", row => new ResponsibilityRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(4)));
        var byId = positions.ToDictionary(row => row.Id);
        if (positions.Any(row => row.ReportsTo.Length > 0 && !byId.ContainsKey(row.ReportsTo))
            || responsibilities.Any(row => !byId.ContainsKey(row.Position) || !units.Contains(row.Scope)))
            throw new InvalidOperationException("A reference does not resolve.");
        return new(
            byId.Count,
            responsibilities.Select(row => (row.Position, row.Area, row.Scope)).Distinct().Count(),
            positions.Count(row => row.ReportsTo.Length == 0),
            responsibilities.Select(row => (row.Area, row.Scope)).Distinct().Count());
    }

    /// <summary>DuckDB in this process, on two threads.</summary>
    [Benchmark(Description = "DuckDB"), UpTo(1_000_000)]
    public FolderFigures DuckDb()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Number("set threads = 2");
        foreach (var list in new[] { "units", "positions", "responsibilities" })
            Number($"create table {list} as select * from read_csv('{PathOf(list + ".csv")}', header = true, all_varchar = true)");
        if (Number("select count(*) - count(distinct id) from positions") != 0
            || Number("select count(*) from positions p where reportsTo is not null and not exists (select 1 from positions m where m.id = p.reportsTo)") != 0
            || Number("select count(*) from responsibilities r where not exists (select 1 from positions p where p.id = r.position)") != 0
            || Number("select count(*) from responsibilities r where not exists (select 1 from units u where u.id = r.scope)") != 0)
            throw new InvalidOperationException("A reference does not resolve.");
        return new(
            Number("select count(*) from positions"),
            Number("select count(*) from (select distinct position, area, scope from responsibilities)"),
            Number("select count(*) from positions where reportsTo is null"),
            Number("select count(*) from (select distinct area, scope from responsibilities)"));

        int Number(string statement)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    private string PathOf(string file) => Path.Combine(_folder!.FullName, file);

    private List<T> Rows<T>(string file, Func<CsvReader, T> read)
    {
        using var reader = CsvReader.FromFile(PathOf(file));
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    private sealed record PositionRow(string Id, string Title, string ReportsTo);

    private sealed record ResponsibilityRow(string Area, string Involvement, string Position, string Scope);
}
