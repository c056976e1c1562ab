using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>So many responsibilities that several threads gather them: each gets where it belongs, whatever stands around it.</summary>
[Trait("Speed", "slow")]
public class ManyStatementsTests
{
    private const int Positions = 3_000;
    private const int Rows = 180_000;
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Each_statement_is_kept_once_with_its_owner_and_what_names_nothing_is_set_aside(bool isDated, bool isScattered)
    {
        var dice = new Random(isDated ? 1 : 2);
        var facts = new ChartFacts
        {
            Organisation = new() { AsOf = Day },
            Areas = [.. Enumerable.Range(0, 150).Select(area => new AreaFact($"area-{area}"))],
            Positions = [.. Enumerable.Range(0, Positions).Select(row => new PositionFact($"p{row}") { ReportsTo = row == 0 ? null : "p0" })],
            Responsibilities = [.. Enumerable.Range(0, Rows).Select(row => Draw(dice, isScattered ? dice.Next(Positions) : row / 60, isDated))],
        };
        var repaired = OrgChart.Repair(facts);

        var expected = facts.Responsibilities.Where(row => IsKnown(row) && row.Period.Contains(Day))
            .Select(row => row with { Area = row.Area.ToLowerInvariant() }).Distinct().ToLookup(row => row.Position);

        // Who is responsible on other days is kept, too.
        var kept = repaired.Chart.ToFacts().Responsibilities.Where(row => row.Period.Contains(Day)).ToArray();
        Assert.Equal(expected.Sum(group => group.Count()), kept.Length);
        foreach (var group in kept.GroupBy(row => row.Position))
        {
            Assert.Equal(expected[group.Key].ToHashSet(), group.ToHashSet());
            Assert.Equal(group.OrderBy(row => row.Area, StringComparer.Ordinal).ThenByDescending(row => row.Involvement).Select(row => (row.Area, row.Involvement)),
                group.Select(row => (row.Area, row.Involvement)));
        }

        Assert.Equal(
            facts.Responsibilities.Count(row => !IsKnown(row) && row.Period.Contains(Day)),
            repaired.Problems.Count(problem => problem.Kind == ProblemKind.UnknownReference));
    }

    private static bool IsKnown(ResponsibilityFact row) => row.Area != "nothing" && row.Position != "nobody";

    private static ResponsibilityFact Draw(Random dice, int position, bool isDated) => new(
        dice.Next(100) switch { 0 => "nothing", 1 => $"AREA-{dice.Next(150)}", _ => $"area-{dice.Next(150)}" },
        (Involvement)dice.Next((int)Involvement.Informed, (int)Involvement.Accountable + 1))
    {
        Position = dice.Next(200) == 0 ? "nobody" : $"p{position}",
        Period = isDated && dice.Next(10) == 0 ? new(null, Day.AddDays(dice.Next(-5, 5))) : default,
    };
}
