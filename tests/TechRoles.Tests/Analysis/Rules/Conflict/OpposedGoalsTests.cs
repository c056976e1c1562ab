using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class OpposedGoalsTests
{
    private static readonly OpposedGoals Rule = new();

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property Each_opposed_pair_in_one_hand_or_far_apart_is_told_once(OrgChart drawn, int seed)
    {
        var dice = new Random(seed);
        var facts = drawn.ToFacts();
        string[] ids = ["a", "b", "c", "d"];
        var chart = OrgChart.Repair(facts with
        {
            Goals =
            [
                .. ids.Select(id => new GoalFact(id)
                {
                    Owner = dice.Next(5) == 0 ? null : facts.Positions[dice.Next(facts.Positions.Count)].Id,
                    Opposes = [.. ids.Where(other => other != id && dice.Next(3) == 0)],
                }),
            ],
        }).Chart;
        var expected = chart.Goals.Sum(one => chart.Goals.Count(other => string.CompareOrdinal(one.Id, other.Id) < 0 && IsExpected(one, other)));
        var said = Look.With(Rule, chart);
        return (said.Sum(finding => finding.Number) == expected).Classify(expected > 0, "speaks").Classify(said.Any(finding => finding.Message.StartsWith("nobody", StringComparison.Ordinal)), "far apart");
    }

    [Fact]
    public void One_seat_with_both_is_told_once_even_where_both_say_so()
    {
        var finding = Assert.Single(Look.With(Rule, "CTO\n\n[goals]\ncut owner=cto opposes=grow\ngrow owner=cto opposes=cut"));
        Assert.Equal("CTO owns 'cut' and what it opposes: grow", finding.Message);
        Assert.Equal(["cto", "cut", "grow"], finding.Details().Subjects.Select(subject => subject.Id));
    }

    [Theory]
    [InlineData("CEO\n  CTO\n  CFO", 0)]
    [InlineData("CEO\n  X\n    Y\n      CTO\n  CFO", 1)]
    [InlineData("CTO\nCFO", 1)]
    [InlineData("CTO\nCFO\n\n[bodies]\nboard\n\n[seats]\nbody=board position=cto\nbody=board position=cfo", 0)]
    public void Two_owners_need_somebody_near_who_weighs(string text, int findings) =>
        Assert.Equal(findings, Look.With(Rule, text + "\n\n[goals]\ncut owner=cfo\ngrow owner=cto opposes=cut").Count);

    private static bool IsExpected(Goal one, Goal other)
    {
        if (one.Owner is not { } left || other.Owner is not { } right) return false;
        if (!one.Opposes.Contains(other.Id) && !other.Opposes.Contains(one.Id)) return false;
        var near = Slow.Above(left).Prepend(left).Take(3).Intersect(Slow.Above(right).Prepend(right).Take(3));
        return Slow.HaveSameHolders(left, right) || !near.Any();
    }
}
