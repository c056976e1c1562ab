using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class CompetingMandatesTests
{
    private static readonly CompetingMandates Rule = new();

    [Property(MaxTest = 300)]
    public Property Of_each_decision_it_says_what_the_slow_twin_says(SmallChart small, int seed)
    {
        var chart = WithMandates(small, new(seed));
        var found = Alone.Run(Rule, chart).Select(finding => (finding.Decision.Id, finding.Number)).Order().ToArray();
        var expected = chart.Decisions.Select(decision => (decision.Id, Competing(decision).Count)).Where(one => one.Count > 1).Order().ToArray();
        return found.SequenceEqual(expected).Classify(found.Length > 0, "speaks").Classify(found.Length == 0, "silent");
    }

    [Theory]
    [InlineData("position=cio kind=decide\ndecision=d position=cto kind=decide", 2)]
    [InlineData("position=cio kind=veto\ndecision=d position=cto kind=agree", 2)]
    [InlineData("position=cio kind=veto\ndecision=d position=cto kind=veto\ndecision=d position=ceo kind=decide", 0)]
    [InlineData("position=cio kind=veto\ndecision=d position=ceo kind=veto", 0)]
    [InlineData("position=cio kind=recommend\ndecision=d position=cto kind=input", 0)]
    [InlineData("position=cio kind=decide", 0)]
    public void Two_say_compete_where_nobody_above_both_has_one(string mandates, int positions) =>
        Assert.Equal(positions, Alone.Run(Rule, $"CEO\n  CIO\n  CTO\n\n[decisions]\nd\n\n[mandates]\ndecision=d {mandates}").Sum(finding => finding.Number));

    [Fact]
    public void What_is_over_on_the_day_is_left_alone() =>
        Assert.Empty(Alone.Run(Rule, """
            CEO
              CIO
              CTO

            [organisation]
            asOf=2026-06-01

            [decisions]
            d to=2026-06-01

            [mandates]
            decision=d position=cio kind=decide
            decision=d position=cto kind=decide
            """));

    private static OrgChart WithMandates(SmallChart small, Random random)
    {
        var positions = small.Facts.Positions;
        return OrgChart.Repair(small.Facts with
        {
            Decisions = [new("d1"), new("d2")],
            Mandates =
            [
                .. Enumerable.Range(0, random.Next(7)).Select(_ => new MandateFact(
                    $"d{random.Next(1, 3)}", positions[random.Next(positions.Count)].Id, random.Next(2) == 0 ? MandateKind.Decide : (MandateKind)random.Next(6))).Distinct(),
            ],
        }).Chart;
    }

    private static List<Position> Competing(Decision decision)
    {
        var deciders = decision.Mandates.Where(mandate => mandate.Kind == MandateKind.Decide).ToArray();
        var says = deciders.Length > 0 ? deciders : [.. decision.Mandates.Where(mandate => mandate.Kind is MandateKind.Agree or MandateKind.Veto)];
        var hands = new List<Position>();
        foreach (var position in says.Select(mandate => mandate.Position))
            if (!hands.Any(other => Slow.HaveSameHolders(other, position))) hands.Add(position);
        return hands.Any(position => hands.All(other => other == position || Slow.Above(other).Contains(position))) ? [] : hands;
    }
}
