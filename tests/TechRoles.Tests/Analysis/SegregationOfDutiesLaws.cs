using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Tests.Analysis.Rules;
using TechRoles.Tests.Analysis.Rules.Conflict;

namespace TechRoles.Tests.Analysis;

/// <summary>Segregation of duties through the line finds what a walk below every position finds.</summary>
public class SegregationOfDutiesLaws
{
    private static readonly Profile TwoProfiles = Look.Profile("three-lines").And(Look.Profile("eu-finance"));

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 200)]
    public Property It_says_what_the_slow_twin_says_of_controls(OrgChart chart) => SaysWhatTheTwinSays(chart, TwoProfiles);

    [Property(MaxTest = 200)]
    public Property It_says_what_the_slow_twin_says_of_any_sets(int seed)
    {
        var chart = Drawn(new Random(seed));
        return SaysWhatTheTwinSays(chart, Profile.Generic).Classify(chart.Conflicts.Any(set => set.Areas.Count > 2), "sets of several");
    }

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 200)]
    public Property Where_all_scopes_are_one_it_names_the_positions_of_TR3001_of_the_roles_of_TR3002_and_of_TR3008(OrgChart drawn)
    {
        var facts = drawn.ToFacts();
        var chart = OrgChart.Repair(facts with { Responsibilities = facts.Responsibilities.Select(one => one with { Scope = null }).ToValueList(), Units = [] }).Chart;
        var conflicting = chart.Positions
            .Where(other => !other.IsPool)
            .Select(other => (other.Id, SlowHand.Fulfilled(chart, TwoProfiles, [other], null).Count()))
            .Where(other => other.Item2 > 0);
        var alone = SegregationOfDuties.In(chart, TwoProfiles).Sets.SelectMany(set => set.Alone).GroupBy(other => other.Id).Select(group => (group.Key, group.Count()));
        return conflicting.Order().SequenceEqual(alone.Order()).Classify(alone.Any(), "speaks");
    }

    [Fact]
    public void Many_positions_are_the_same_on_any_number_of_threads_and_as_a_climb_from_every_holder_counts()
    {
        var (chart, profile) = Large(150_000);
        var found = SegregationOfDuties.In(chart, profile, 4);
        Assert.Equal(Told(SegregationOfDuties.In(chart, profile, 1)), Told(found));
        Assert.Equal(Climbed(chart, found.Sets), found.Sets.Select(set => set.Through));
        Assert.True(found.Sets.Sum(set => set.Lowest.Count) > 1_000);
    }

    [Fact]
    public void A_chain_of_two_hundred_thousand_is_no_trouble()
    {
        var builder = new OrgChartBuilder();
        const int length = 200_000;
        for (var i = 0; i < length; i++) builder.AddPosition($"p{i}", "", i > 0 ? $"p{i - 1}" : default);
        builder.AddResponsibility($"p{length - 1}", OwnerKind.Position, "a", default, Involvement.Responsible);
        builder.AddResponsibility("p70000", OwnerKind.Position, "b", default, Involvement.Accountable);
        builder.Add(new ConflictFact("a-b") { Areas = ["a", "b"] });
        var found = Assert.Single(SegregationOfDuties.In(builder.Create().AsT0).Sets);
        Assert.Equal((0, 70_001), (found.Alone.Count, found.Through));
        Assert.Equal("p70000", Assert.Single(found.Lowest).Id);
    }

    [Fact]
    public void The_lowest_position_is_the_one_that_can_have_both_done()
    {
        var found = Only("""
            CEO
              CTO
                Head of Engineering: software-development R
                Head of Operations: production-release R
              CIO
                Head of Support: production-release C
            """);
        Assert.Equal(["cto"], found.Lowest.Select(other => other.Id));
        Assert.Equal((0, 2), (found.Alone.Count, found.Through));
        Assert.Equal("development-and-release: 0 alone, 1 lowest, 2 in all", found.ToString());
    }

    [Fact]
    public void Scopes_are_passed_over() =>
        Assert.Single(Only("CTO: software-development R in europe, production-release R in asia").Alone);

    [Fact]
    public void A_pseudo_seat_holds_nothing() =>
        Assert.Equal(0, Only("CTO: software-development R\n  Leave (pool): production-release R").Through);

    [Fact]
    public void Who_stops_it_is_heard_and_no_thread_at_all_is_refused()
    {
        var (chart, profile) = Large(1_000);
        Assert.ThrowsAny<OperationCanceledException>(() => SegregationOfDuties.In(chart, profile, 2, new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentException>(() => SegregationOfDuties.In(chart, profile, 0));
    }

    private static SegregatedSet Only(string text) =>
        SegregationOfDuties.In(Alone.Chart(text)).Sets.Single(set => set.Id == "development-and-release");

    private static Property SaysWhatTheTwinSays(OrgChart chart, Profile profile)
    {
        var found = SegregationOfDuties.In(chart, profile, 2);
        var expected = found.Sets.Select(set => Expected(chart, set)).ToArray();
        return Told(found).SequenceEqual(expected).Label($"found {string.Join("; ", Told(found))}; expected {string.Join("; ", expected)}")
            .Classify(found.Sets.Any(set => set.Alone.Count > 0), "alone")
            .Classify(found.Sets.Any(set => set.Through > set.Lowest.Count), "above the lowest")
            .Classify(found.Sets.Any(set => set.Lowest.Count > 1), "in several lines");
    }

    private static string[] Told(SegregationOfDuties found) =>
        [.. found.Sets.Select(set => Text(set.Id, set.Alone, set.Lowest, set.Through))];

    private static string Expected(OrgChart chart, SegregatedSet set)
    {
        var alone = chart.Positions.Where(other => Meets(set, [other]));
        var through = chart.Positions.Where(other => Meets(set, AtAndBelow(chart, other))).ToHashSet();
        var lowest = through.Where(other => !other.Reports.Any(through.Contains)).OrderBy(other => other.Row);
        return Text(set.Id, alone, lowest, through.Count);
    }

    private static string Text(string id, IEnumerable<Position> alone, IEnumerable<Position> lowest, int through) =>
        $"{id} alone {string.Join(',', alone.Select(other => other.Id))} lowest {string.Join(',', lowest.Select(other => other.Id))} of {through}";

    /// <summary>For sets of two areas without parts: how many positions have a holder of either at or below them.</summary>
    private static IEnumerable<int> Climbed(OrgChart chart, ValueList<SegregatedSet> sets)
    {
        var setsOf = sets.SelectMany((set, i) => set.Areas.Select(area => (area, i))).ToLookup(pair => pair.area, pair => pair.i);
        var above = new HashSet<(int Set, Area Area, Position Seat)>();
        foreach (var duty in chart.Duties.Where(Doing.Does))
            foreach (var set in setsOf[duty.Cell.Area])
                foreach (var other in Slow.Above(duty.Position).Prepend(duty.Position)) above.Add((set, duty.Cell.Area, other));
        var both = above.GroupBy(one => (one.Set, one.Seat)).Where(group => group.Count() == 2).CountBy(group => group.Key.Set).ToDictionary();
        return sets.Select((_, set) => both.GetValueOrDefault(set));
    }

    private static IEnumerable<Position> AtAndBelow(OrgChart chart, Position top) => chart.Positions.Where(other => other == top || Slow.Above(other).Contains(top));

    private static bool Meets(SegregatedSet set, IEnumerable<Position> positions) =>
        set.Areas.Count(area => positions.Any(other => Holds(set, other, area))) >= Math.Max(1, set.AtLeast);

    private static bool Holds(SegregatedSet set, Position other, Area area) =>
        !other.IsPool && other.Duties.Any(duty => SlowHand.Does(duty)
            && Slow.Around(duty.Cell.Area).FirstOrDefault(set.Areas.Contains) == area);

    /// <summary>A small forest in any order with sets of several sizes, some of them more than a word has bits.</summary>
    private static OrgChart Drawn(Random dice)
    {
        var (count, areas) = (dice.Next(1, 25), dice.Next(2, 12));
        var positions = new List<PositionFact>();
        for (var i = 0; i < count; i++)
            positions.Add(new($"p{dice.Next(10)}{i}") { ReportsTo = i == 0 || dice.Next(8) == 0 ? null : positions[dice.Next(i)].Id });
        return OrgChart.Repair(new ChartFacts
        {
            Positions = positions.ToValueList(),
            Areas = Enumerable.Range(0, areas).Select(i => new AreaFact($"a{i}") { Parent = i > 0 && dice.Next(3) == 0 ? $"a{dice.Next(i)}" : null }).ToValueList(),
            Responsibilities = Enumerable.Range(0, dice.Next(30))
                .Select(_ => new ResponsibilityFact($"a{dice.Next(areas)}", (Involvement)dice.Next(1, 7)) { Position = positions[dice.Next(count)].Id })
                .ToValueList(),
            Conflicts = Enumerable.Range(0, dice.Next(1, dice.Next(4) == 0 ? 140 : 6)).Select(i => new ConflictFact($"c{i}")
            {
                Areas = Enumerable.Range(0, areas).Where(_ => dice.Next(3) == 0).Select(area => $"a{area}").ToValueList(),
                AtLeast = dice.Next(4) is var enough and > 0 ? enough : null,
            }).ToValueList(),
        }).Chart;
    }

    private static (OrgChart Chart, Profile Profile) Large(int positions)
    {
        var builder = new OrgChartBuilder();
        new SyntheticChart(positions).AddTo(builder);
        var pairs = SyntheticChart.ConflictPairs(200, 5_000).Select((pair, i) =>
            new ExpectedConflict($"pair-{i}", [SyntheticChart.AreaIdOf(pair.One), SyntheticChart.AreaIdOf(pair.Other)], Source.Judgement("none")));
        return (builder.Create().AsT0, Profile.Generic with { Conflicts = pairs.ToValueList() });
    }
}
