using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Comparison;

[Properties(MaxTest = 100, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class RemitOverlapsLaws
{
    private static readonly Fraction[] Thresholds = [Fraction.One, new(1, 2), new(1, 3), new(9, 10), new(1, long.MaxValue)];

    [Property]
    public Property The_pairs_of_a_chart_are_those_that_the_comparison_of_any_two_finds(int seed)
    {
        var dice = new Random(seed);
        var chart = Drawn(dice);
        var options = new OverlapOptions
        {
            Measure = (OverlapMeasure)dice.Next(3),
            Threshold = Thresholds[dice.Next(Thresholds.Length)],
            Limit = dice.Next(8),
            Threads = dice.Next(1, 4),
            Weights = dice.Next(4) switch
            {
                0 => new() { Accountable = dice.Next(4), Informed = dice.Next(4), Consulted = 1_000 },
                1 => new() { Accountable = 3, Responsible = 3, Supports = 3, Consulted = 3, Informed = 3 },
                _ => Weights.Default,
            },
        };
        var found = RemitOverlaps.In(chart, options);
        var positions = chart.Positions.Where(position => Weight(position, options) > 0).ToArray();
        var groups = new List<List<Position>>();
        foreach (var position in positions)
        {
            if (groups.Find(group => IsSame(group[0], position, options)) is { } same) same.Add(position);
            else groups.Add([position]);
        }

        var pairs = positions.SelectMany(one => positions.Where(other => one.Row < other.Row).Select(other => new AlikePair(one, other, Alike(one, other, options))))
            .Where(pair => pair.Similarity >= options.Threshold).ToArray();
        Assert.Equal((positions.Length, groups.Count, pairs.Length), (found.Sets, found.Distinct, found.Pairs));
        Assert.Equal(groups.Where(group => group.Count > 1).OrderByDescending(group => group.Count).Select(group => group.ToValueList()), found.Groups);
        var firsts = groups.Select(group => group[0]).ToHashSet();
        Assert.Equal(
            pairs.Where(pair => firsts.Contains(pair.One) && firsts.Contains(pair.Other)).OrderByDescending(pair => pair.Similarity).Take(options.Limit),
            found.Top);
        foreach (var position in chart.Positions)
        {
            var partners = pairs.Where(pair => pair.One == position || pair.Other == position)
                .Select(pair => new AlikePosition(pair.One == position ? pair.Other : pair.One, pair.Similarity))
                .OrderByDescending(partner => partner.Similarity).ThenBy(partner => partner.Position.Row);
            Assert.Equal(partners, found.PartnersOf(position));
        }

        return true.ToProperty()
            .Classify(pairs.Length == 0, "no pair").Classify(found.Groups.Count > 0, "clones").Classify(found.Top.Count < pairs.Length, "pairs cut");
    }

    [Fact]
    public void A_threshold_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new OverlapOptions { Threshold = Fraction.Zero });
        Assert.Throws<ArgumentException>(() => new OverlapOptions { Threshold = new(11, 10) });
    }

    [Fact]
    public void A_seat_of_another_chart_is_refused()
    {
        var overlaps = RemitOverlaps.In(Drawn(new(1)));
        Assert.Throws<ArgumentException>(() => overlaps.PartnersOf(Drawn(new(1)).Positions[0]));
    }

    private static bool IsSame(Position one, Position other, OverlapOptions options) =>
        Overlap(one, other, options) is var overlap && overlap.Similarity == Fraction.One;

    private static Fraction Alike(Position one, Position other, OverlapOptions options)
    {
        var overlap = Overlap(one, other, options);
        if (options.Measure != OverlapMeasure.Containment) return overlap.Similarity;
        return overlap.OneInOther > overlap.OtherInOne ? overlap.OneInOther : overlap.OtherInOne;
    }

    private static RemitOverlap Overlap(Position one, Position other, OverlapOptions options) => RemitOverlap.Between(one, other, Counting(options));

    private static long Weight(Position position, OverlapOptions options) => Remit.From(position).Weight(Counting(options));

    private static Weights Counting(OverlapOptions options) => options.Measure == OverlapMeasure.Weighted ? options.Weights : Weights.Plain;

    private static OrgChart Drawn(Random dice)
    {
        var (positions, areas, strongest) = (dice.Next(1, 14), dice.Next(1, 7), (int)Involvement.Excluded - dice.Next(2));
        var rows = Enumerable.Range(0, positions).SelectMany(position => Enumerable.Range(0, areas).Where(_ => dice.Next(3) > 0).Select(area =>
            new ResponsibilityFact($"area-{area}", (Involvement)dice.Next((int)Involvement.Informed, strongest + 1))
            {
                Position = $"seat-{position}",
                Scope = dice.Next(4) == 0 ? "emea" : null,
            }));
        return OrgChart.Repair(new()
        {
            Units = [new("emea")],
            Positions = Enumerable.Range(0, positions).Select(position => new PositionFact($"seat-{position}")).ToValueList(),
            Responsibilities = rows.ToValueList(),
        }).Chart;
    }
}
