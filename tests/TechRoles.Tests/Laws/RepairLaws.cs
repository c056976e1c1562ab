using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>A repair reports every fault, loses nothing, and touches nothing sound.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class RepairLaws
{
    [Property]
    public void Every_planted_fault_is_reported_and_nothing_else(BrokenFacts broken)
    {
        var found = OrgChart.Repair(broken.Facts).Problems.Where(problem => problem.Level == ProblemLevel.Error);
        Assert.Equal(
            broken.Faults.Select(fault => $"{fault.Kind} {fault.Ids} {fault.SetAside}").Order(StringComparer.Ordinal),
            found.Select(problem => $"{problem.Kind} {problem.Ids} {problem.SetAside}").Order(StringComparer.Ordinal));
    }

    [Property]
    public void What_is_sound_stays_as_it_is(BrokenFacts broken)
    {
        // A guessed day or unit does not depend on the faults: none of them has a period with a day or a unit.
        var sound = OrgChart.Create(broken.Sound).AsT0.ToFacts();
        var repaired = OrgChart.Repair(broken.Facts).Chart.ToFacts();
        Assert.Equal(sound.Organisation, repaired.Organisation);
        Assert.Equal(sound.Units, repaired.Units);
        Assert.Equal(sound.People, repaired.People);
        Assert.Equal(sound.Assignments, repaired.Assignments);
        Assert.Equal(sound.Engagements, repaired.Engagements);
        Assert.Equal(sound.Initiatives, repaired.Initiatives);
        Assert.Subset(repaired.Positions.ToHashSet(), sound.Positions.ToHashSet());
        Assert.Subset(repaired.Lines.ToHashSet(), sound.Lines.ToHashSet());
        Assert.Subset(repaired.Responsibilities.ToHashSet(), sound.Responsibilities.ToHashSet());
        Assert.Subset(repaired.Goals.ToHashSet(), sound.Goals.ToHashSet());
    }

    /// <summary>Areas stand anywhere, also in circles and below what nobody knows: what is left is a chart that can be written down.</summary>
    [Property]
    public void The_facts_of_a_repaired_chart_make_that_chart(BrokenFacts broken, int seed)
    {
        var dice = new Random(seed);
        string?[] parents = [null, "nobody-knows", .. broken.Facts.Areas.Select(area => area.Id)];
        var facts = broken.Facts with { Areas = [.. broken.Facts.Areas.Select(area => area with { Parent = parents[dice.Next(parents.Length)] })] };
        var repaired = OrgChart.Repair(facts).Chart.ToFacts();
        var again = OrgChart.Repair(repaired);
        Assert.DoesNotContain(again.Problems, problem => problem.Level == ProblemLevel.Error);
        Assert.Equal(repaired, again.Chart.ToFacts());
    }

    [Property]
    public void Create_refuses_exactly_what_has_an_error(BrokenFacts broken)
    {
        Assert.True(OrgChart.Create(broken.Sound).IsT0);
        Assert.Equal(OrgChart.Repair(broken.Facts).Problems, OrgChart.Create(broken.Facts).AsT1.Problems);
    }

    [Property]
    public void Each_problem_names_the_row_it_is_about(BrokenFacts broken)
    {
        var builder = new OrgChartBuilder();
        var source = builder.AddSource(new("rows.csv"));
        var rows = Rows(broken.Facts).ToArray();
        for (var row = 0; row < rows.Length; row++) builder.Add(rows[row], new(source, row + 2));
        var problems = builder.Repair().Problems;
        foreach (var fault in broken.Faults)
        {
            var problem = problems.First(one => one.Kind == fault.Kind && one.Ids == fault.Ids && one.SetAside == fault.SetAside);
            Assert.Equal("rows.csv", problem.Place!.File);
            Assert.Contains(rows[problem.Place.Row!.Value - 2], Rows(fault.Rows));
        }
    }

    private static IEnumerable<Fact> Rows(ChartFacts facts) =>
    [
        facts.Organisation, .. facts.Units, .. facts.Areas, .. facts.Roles, .. facts.Positions, .. facts.Lines, .. facts.People, .. facts.Assignments,
        .. facts.Responsibilities, .. facts.Conflicts, .. facts.Qualifications, .. facts.Requirements, .. facts.Stakeholders, .. facts.Engagements,
        .. facts.Needs, .. facts.Bodies, .. facts.Seats, .. facts.Goals, .. facts.Initiatives,
    ];
}
