using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>What the contract says of areas, units, people, the day and the limits.</summary>
public class ContractTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void Where_no_areas_are_listed_those_used_are_made_flat_and_not_required()
    {
        var (chart, problem) = Guessed(new() { Positions = [new("cio")], Responsibilities = [Of("network"), Of("payroll")] });
        Assert.Equal("No areas are listed; the 2 that are used and not in the catalogue are made, flat and not required.", problem.Message);
        Assert.All(chart.Areas, area => Assert.True(area is { Parent: null, IsRequired: false }));
    }

    [Fact]
    public void Areas_of_the_catalogue_come_in_when_used_with_what_they_are_part_of()
    {
        var chart = OrgChart.Create(new() { Positions = [new("ciso")], Responsibilities = [Of("application-security", "ciso")] }).AsT0;
        Assert.True(chart.TryArea("application-security", out var area));
        Assert.Equal("information-security", area.Parent!.Value.Id);
        Assert.False(area.IsRequired);
        Assert.False(chart.TryArea("devices", out _));
    }

    [Fact]
    public void Where_some_areas_are_listed_another_is_an_unknown_reference()
    {
        var repaired = OrgChart.Repair(new() { Positions = [new("cio")], Areas = [new("network")], Responsibilities = [Of("payroll")] });
        Assert.Equal(ProblemKind.UnknownReference, Assert.Single(repaired.Problems).Kind);
        Assert.True(Assert.Single(repaired.Chart.Areas).IsRequired);
    }

    [Fact]
    public void Where_no_units_are_listed_those_used_are_made()
    {
        var (chart, _) = Guessed(new() { Positions = [new("cio") { Unit = "emea" }] });
        Assert.Equal("emea", Assert.Single(chart.Units).Id);
    }

    [Theory]
    [InlineData(true, true, 1)]
    [InlineData(true, false, 2)]
    [InlineData(false, false, 3)]
    public void The_day_is_the_one_asked_for_else_the_one_of_the_facts_else_the_latest_start(bool isAsked, bool isStated, int dayOfJune)
    {
        var facts = new ChartFacts
        {
            Organisation = new() { AsOf = isAsked && !isStated ? Day.AddDays(1) : null },
            Positions = [new("cio")],
            People = [new("person-1")],
            Assignments = [new("person-1", "cio") { Period = new(Day.AddDays(2), null) }, new("person-1", "cio") { Period = new(null, Day) }],
        };
        var repaired = OrgChart.Repair(facts, new() { AsOf = isStated ? Day : null });
        Assert.Equal(new DateOnly(2026, 6, dayOfJune), repaired.Chart.AsOf);
        Assert.Equal(dayOfJune == 3 ? 1 : 0, repaired.Problems.Count(problem => problem.Kind == ProblemKind.Guessed));
        Assert.Equal(dayOfJune == 3 ? 1 : 2, repaired.Chart.Summary.NotHolding);
    }

    [Fact]
    public void Undated_facts_make_an_undated_chart() => Assert.Null(OrgChart.Create(new() { Positions = [new("cio")] }).AsT0.AsOf);

    [Fact]
    public void The_order_of_facts_with_periods_does_not_show()
    {
        ResponsibilityFact[] rows =
        [
            Of("network") with { Period = new(Day, null) }, Of("network") with { Period = new(Day.AddDays(-9), null) }, Of("network") with { Period = new(null, Day.AddDays(9)) },
        ];
        ChartFacts Facts(params ResponsibilityFact[] order) => OrgChart.Create(new() { Positions = [new("cio")], Responsibilities = [.. order] }).AsT0.ToFacts();
        Assert.Equal(Facts(rows), Facts(rows[2], rows[1], rows[0]));
        Assert.Equal(Facts(rows), OrgChart.Create(Facts(rows)).AsT0.ToFacts());
    }

    [Theory]
    [InlineData("positions")]
    [InlineData("lines")]
    [InlineData("assignments")]
    [InlineData("responsibilities")]
    [InlineData("goals")]
    [InlineData("units")]
    public void A_list_may_be_as_long_as_its_limit_and_not_a_row_longer(string list)
    {
        Assert.Empty(OrgChart.Repair(Rows(list, 3), Limits).Problems);
        var problem = Assert.Single(OrgChart.Repair(Rows(list, 4), Limits).Problems);
        Assert.Equal(ProblemKind.LimitExceeded, problem.Kind);
        Assert.NotNull(problem.SetAside);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 2)]
    public void Ids_and_names_may_be_as_long_as_their_limit(int length, int problems)
    {
        var text = new string('é', length / 2) + new string('x', length % 2);
        var repaired = OrgChart.Repair(new() { Positions = [new(text)], Goals = [new("goal") { Name = text }] }, new() { Limits = new() { NameLength = 8 } });
        Assert.Equal(problems, repaired.Problems.Count);
        Assert.All(repaired.Problems, problem => Assert.Equal(ProblemKind.LimitExceeded, problem.Kind));
    }

    private static ChartOptions Limits => new() { Limits = new() { Positions = 3, Rows = 3 } };

    private static ChartFacts Rows(string list, int count)
    {
        var numbers = Enumerable.Range(1, count).Select(number => $"{number}").ToArray();
        var three = new ChartFacts { Positions = [new("1"), new("2"), new("3")], People = [new("person-1")], Areas = [new("a"), new("b"), new("c")] };
        return list switch
        {
            "positions" => new() { Positions = [.. numbers.Select(id => new PositionFact(id))] },
            "lines" => three with { Lines = [.. numbers.Select((id, row) => new LineFact("1", row % 2 == 0 ? "2" : "3") { Kind = LineKind.Dotted })] },
            "assignments" => three with { Assignments = [.. numbers.Select((id, row) => new AssignmentFact("person-1", "1") { Mode = (AssignmentMode)row })] },
            "responsibilities" => three with { Responsibilities = [.. numbers.Select((id, row) => new ResponsibilityFact("a", Involvement.Accountable - row) { Position = "1" })] },
            "goals" => new() { Goals = [.. numbers.Select(id => new GoalFact(id))] },
            _ => new() { Units = [.. numbers.Select(id => new UnitFact(id))] },
        };
    }

    private static ResponsibilityFact Of(string area, string position = "cio") => new(area, Involvement.Accountable) { Position = position };

    private static (OrgChart Chart, ChartProblem Problem) Guessed(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var problem = Assert.Single(repaired.Problems);
        Assert.Equal((ProblemKind.Guessed, ProblemLevel.Information), (problem.Kind, problem.Level));
        Assert.True(OrgChart.Create(facts).IsT0);
        return (repaired.Chart, problem);
    }
}
