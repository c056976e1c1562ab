using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing.Tests;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class FactArbitrariesTests
{
    [Property]
    public void Repair_makes_a_chart_of_any_facts(ChartFacts facts) => Assert.NotNull(OrgChart.Repair(facts).Chart);

    [Fact]
    public void Every_list_is_filled_and_empty_often_enough()
    {
        var facts = FactArbitraries.ChartFacts().Generator.Sample(400, new Rnd(5), 50).ToList();

        foreach (var count in (Func<ChartFacts, int>[])
            [
                f => f.Units.Count, f => f.Areas.Count, f => f.Roles.Count, f => f.Positions.Count, f => f.Lines.Count, f => f.People.Count,
                f => f.Assignments.Count, f => f.Responsibilities.Count, f => f.Conflicts.Count, f => f.Qualifications.Count,
                f => f.Requirements.Count, f => f.Stakeholders.Count, f => f.Engagements.Count, f => f.Needs.Count, f => f.Bodies.Count,
                f => f.Seats.Count, f => f.Goals.Count, f => f.Initiatives.Count,
            ])
        {
            Assert.InRange(facts.Count(fact => count(fact) > 0), 120, 360);
            Assert.Contains(facts, fact => count(fact) > 1);
        }
    }

    [Fact]
    public void Nasty_texts_and_true_forests_are_among_them()
    {
        var facts = FactArbitraries.ChartFacts().Generator.Sample(1000, new Rnd(5), 50).ToList();
        bool AnyTitle(Func<string, bool> holds) => facts.Any(fact => fact.Positions.Any(position => position.Title is { } title && holds(title)));

        Assert.True(AnyTitle(title => title.Contains('"', StringComparison.Ordinal)));
        Assert.True(AnyTitle(title => title.Contains('\n', StringComparison.Ordinal)));
        Assert.True(AnyTitle(title => title.Any(letter => letter > 0x3000)));
        Assert.True(AnyTitle(title => title != title.Trim()));
        Assert.Contains(facts, fact => fact.Positions.Count > 1 && OrgChart.Repair(fact).Chart.Positions.Any(position => position.Depth > 0));
    }

    [Fact]
    public void Shrinking_ends_at_the_one_row_that_matters()
    {
        var arbitrary = FactArbitraries.ChartFacts();
        var facts = arbitrary.Generator.Sample(100, new Rnd(5), 50).First(fact => fact.Goals.Count > 1 && fact.Positions.Count > 1);
        var steps = 0;
        while (arbitrary.Shrinker(facts).FirstOrDefault(smaller => smaller.Goals.Count > 0) is { } smaller && steps++ < 1000) facts = smaller;

        Assert.Equal(new ChartFacts { Goals = facts.Goals }, facts);
        Assert.Single(facts.Goals);
    }
}
