using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Charts;

/// <summary>Whether somebody sits in a position follows from who came and who left.</summary>
public class OccupancyTests
{
    private const string Chart = """
        CEO
          CIO
          CTO

        [assignments]
        person=person-1 position=cio from=2024-01-01 to=2026-03-01
        person=person-2 position=cio from=2026-06-01
        person=person-3 position=cto mode=acting from=2025-01-01 to=2025-02-01
        person=person-4 position=cto mode=deputy from=2025-01-01 to=2025-04-01
        """;

    [Theory]
    [InlineData("2023-12-31", Occupancy.Unknown, null)]
    [InlineData("2026-02-28", Occupancy.Filled, null)]
    [InlineData("2026-03-01", Occupancy.Vacant, "2026-03-01")]
    [InlineData("2026-05-31", Occupancy.Vacant, "2026-03-01")]
    [InlineData("2026-06-01", Occupancy.Filled, null)]
    public void A_seat_is_vacant_from_the_day_on_which_an_assignment_ends_until_somebody_follows(string day, Occupancy occupancy, string? since)
    {
        var cio = On(day, "cio");
        Assert.Equal((occupancy, since is null ? null : (DateOnly?)Day(since)), (cio.Occupancy, cio.VacantSince));
    }

    [Fact]
    public void Whoever_acted_has_left_too_and_a_deputy_never_sat_there()
    {
        Assert.Equal(new DateOnly(2025, 2, 1), On("2026-01-01", "cto").VacantSince);
        Assert.Equal("person-3", On("2026-01-01", "cto").LastEnded?.Person);
    }

    [Fact]
    public void A_chart_without_a_day_has_no_past()
    {
        var chart = OrgChart.Repair(new() { Positions = [new("cio")], People = [new("person-1")], Assignments = [new("person-1", "cio") { Period = new(null, new(2020, 1, 1)) }] }).Chart;
        Assert.Equal((Occupancy.Filled, null), (chart.Positions[0].Occupancy, chart.Positions[0].LastEnded));
    }

    [Property(Arbitrary = [typeof(FactArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
    public FsCheck.Property Occupancy_is_what_one_reads_from_the_rows(ChartFacts facts, int number)
    {
        var day = new DateOnly(2026, 1, 1).AddDays(number % 700);
        var chart = OrgChart.Repair(facts, new() { AsOf = day }).Chart;
        var people = chart.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var other in chart.Positions)
        {
            var rows = facts.Assignments.Where(row => row.Position == other.Id && people.Contains(row.Person) && row.Period.IsValid
                && row.Mode is AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim).ToArray();
            var ends = rows.Where(row => row.Position == other.Id && row.Period.To <= day).Select(row => row.Period.To).Max();
            var expected = other.Assignments.Any(one => one.Fills) ? Occupancy.Filled
                : other.Status == PositionStatus.Vacant ? Occupancy.Vacant
                : other.IsPool ? Occupancy.Unknown
                : ends is not null ? Occupancy.Vacant
                : other.Status == PositionStatus.Active ? Occupancy.Filled
                : Occupancy.Unknown;
            Assert.Equal((expected, expected == Occupancy.Vacant ? ends : null), (other.Occupancy, other.VacantSince));
        }

        return true.ToProperty().Classify(chart.Positions.Any(other => other.VacantSince is not null), "somebody left");
    }

    [Property(Arbitrary = [typeof(FactArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
    public void A_builder_says_again_what_was_added_to_it(ChartFacts facts)
    {
        var builder = new OrgChartBuilder();
        builder.Add(facts);
        var said = builder.ToFacts();
        Assert.Equal(facts with { Responsibilities = [] }, said with { Responsibilities = [] });
        Assert.Equal(facts.Responsibilities.Select(row => $"{row}").Order(StringComparer.Ordinal), said.Responsibilities.Select(row => $"{row}").Order(StringComparer.Ordinal));
        Assert.Equal(OrgChart.Repair(facts).Chart.ToFacts(), builder.Repair().Chart.ToFacts());
    }

    private static Position On(string day, string other)
    {
        var chart = ChartText.Read(Chart, "chart").Builder.Repair(new() { AsOf = Day(day) }).Chart;
        Assert.True(chart.TryPosition(other, out var position));
        return position;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
