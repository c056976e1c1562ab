using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Benchmarks;

/// <summary>How long does a series of returns take: which position is which, what has changed, which findings held on which days?</summary>
[Workload("P11", "a series of returns", Size = nameof(Rows))]
[Goal(30_000, Seconds = 1)]
[Goal(186_000, Seconds = 20)]
[BenchmarkCategory(Mode.InShort)]
public class HistoryBenchmarks
{
    private DatedReturn[] _returns = [];

    /// <summary>Rows of all returns: 30 of 1,000 positions, or 1,500 of 124.</summary>
    [Params(30_000, 186_000)]
    public int Rows { get; set; }

    /// <summary>Makes the returns: from one to the next one position in twenty moves, one in twenty is retitled, one in fifty goes and comes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var count = Rows == 30_000 ? 30 : 1_500;
        _returns = [.. Enumerable.Range(0, count).Select(number => new DatedReturn(new DateOnly(2009, 1, 1).AddDays(number * 4), Chart(number, Rows / count)))];
    }

    /// <summary>The series and its analysis.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles")]
    public int Series() => HistoryAnalysis.Of(ReturnSeries.Of(_returns).History, new OrgAnalyser()).Findings.Count;

    private static OrgChart Chart(int number, int positions)
    {
        var dice = new Random(1);
        var rows = new List<PositionFact>();
        var people = new List<PersonFact>();
        var assignments = new List<AssignmentFact>();
        for (var row = 0; row < positions; row++)
        {
            var (moves, renames, goes, boss) = (dice.Next(20), dice.Next(20), dice.Next(50), row == 0 ? 0 : dice.Next(row));
            if (row > 0 && goes == number % 50 && row > positions / 2) continue;
            var id = FormattableString.Invariant($"p{row}");
            rows.Add(new(id)
            {
                Title = FormattableString.Invariant($"Head of Service {row}{(renames < number % 20 ? " and Projects" : "")}"),
                ReportsTo = row == 0 ? null : FormattableString.Invariant($"p{(moves == number % 20 ? 0 : boss / 2 % (positions / 2))}"),
                Grade = "SCS1",
            });
            var person = FormattableString.Invariant($"person-{(renames == number % 20 ? row + positions : row)}");
            people.Add(new(person));
            assignments.Add(new(person, id));
        }

        return OrgChart.Repair(new() { Positions = [.. rows], People = [.. people], Assignments = [.. assignments] }).Chart;
    }
}
