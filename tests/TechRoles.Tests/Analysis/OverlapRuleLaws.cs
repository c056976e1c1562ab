using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis;

/// <summary>An overlap rule is brought each remit with the first that it is like by each limit, and each that several positions share.</summary>
[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class OverlapRuleLaws
{
    private static readonly ValueList<OverlapLimit>[] Limits =
    [
        [OverlapLimit.Similar(new(1, 3))],
        [OverlapLimit.Similar(new(1, 2), 2), OverlapLimit.Contained(new(2, 3), 2, 2)],
        [OverlapLimit.Contained(new(1, 2)), OverlapLimit.Similar(new(2, 3), 3)],
        [OverlapLimit.Contained(Fraction.One, 3), OverlapLimit.Contained(new(1, 2), 2, 3), OverlapLimit.Similar(Fraction.One, 4)],
    ];

    [Property(MaxTest = 300)]
    public Property Every_remit_is_brought_with_the_first_that_it_is_like(SmallChart small, byte which, bool threads, bool isPicky)
    {
        var rule = new Collecting(Limits[which % Limits.Length], isPicky);
        var groups = Expected(small.Chart, rule);
        var expected = groups.Select(group => group.Text).Order(StringComparer.Ordinal).ToArray();
        new OrgAnalyser(RuleSet.All.Only().With(rule)) { Threads = threads ? 3 : 1 }.Analyse(small.Chart);
        var brought = rule.Brought.Order(StringComparer.Ordinal).ToArray();
        return expected.SequenceEqual(brought)
            .Label($"expected {string.Join("; ", expected)} but was brought {string.Join("; ", brought)}")
            .Classify(groups.Any(group => group.Remits > 2), "three remits or more together")
            .Classify(groups.Count(group => group.Remits == 2) > 1, "several pairs")
            .Classify(groups.Any(group => group.Remits == 1), "one remit of several positions")
            .Classify(expected.Length == 0, "none");
    }

    /// <summary>What an analysis found is enough to bring its findings about again, for their texts.</summary>
    [Property(MaxTest = 200)]
    public Property The_firsts_that_were_found_bring_the_same_groups_again(SmallChart small, byte which)
    {
        var rule = new Collecting(Limits[which % Limits.Length]);
        var found = new OverlapKeys(small.Chart, rule, 1);
        var again = new OverlapKeys(small.Chart, rule, 1, found.Firsts());
        return small.Chart.Positions.All(position => Groups(found, position).SequenceEqual(Groups(again, position)))
            .Classify(small.Chart.Positions.Any(position => Groups(found, position).Length > 1), "told by several limits or also shared");
    }

    [Fact]
    public void The_firsts_that_were_found_are_not_looked_for_again()
    {
        var (chart, rule) = (Alone.Chart("CEO\n  A: w, x, y\n  B: w, x, z\n"), new Collecting(Limits[0]));
        var found = new OverlapKeys(chart, rule, 1);
        var none = new OverlapKeys(chart, rule, 1, [.. found.Firsts().Select(firsts => firsts.Select(_ => -1).ToArray())]);
        Assert.NotEmpty(chart.Positions.SelectMany(found.GroupsAt));
        Assert.Empty(chart.Positions.SelectMany(none.GroupsAt));
    }

    [Fact]
    public void The_generator_reaches_groups_of_three_remits_and_more() => Assert.InRange(
        SmallCharts.Reaching(chart => Expected(chart, new(Limits[0])).Exists(group => group.Remits > 2)),
        30,
        297);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_an_overlap_rule_throws_is_reported_as_it_is(int threads)
    {
        var analyser = new OrgAnalyser(RuleSet.All.Only().With(new Collecting(Limits[0]) { Throws = true })) { Threads = threads };
        var chart = Alone.Chart("CEO\n  A: w, x, y\n  B: w, x, z\n");
        Assert.IsType<NotSupportedException>(Assert.Single(analyser.Analyse(chart).Failures).Exception);
    }

    [Fact]
    public void A_session_goes_on_where_an_overlap_rule_throws_until_it_throws_no_more()
    {
        var rule = new Collecting(Limits[0]);
        var session = new OrgAnalyser(RuleSet.All.With(rule)).Open(Alone.Chart("CEO\n  A: w, x, y\n  B: w, x, z\n"));
        Assert.Empty(session.Failures);
        rule.Throws = true;
        session.Apply(new WithdrawResponsibility("z") { Position = "b" }).OrThrow();
        Assert.Equal(("TX0002", "the chart", 1), Assert.Single(session.Failures) is var failure ? (failure.Rule.Id, failure.Key, failure.Keys) : default);
        Assert.IsType<NotSupportedException>(session.Failures[0].Exception);
        Assert.Equal(session.Failures, session.Fork().ToReport().Failures);
        rule.Throws = false;
        rule.Brought.Clear();
        session.Apply(new Retitle("a", "C")).OrThrow();
        Assert.Empty(session.Failures);
        Assert.Equal(["b 2 | a 2"], rule.Brought);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_session_opens_where_an_overlap_rule_throws(int threads)
    {
        var rule = new Collecting(Limits[0]) { Throws = true };
        var analyser = new OrgAnalyser(RuleSet.All.With(rule)) { Threads = threads };
        var chart = Alone.Chart("CEO\n  A: w, x, y\n  B: w, x, z\n");
        var session = analyser.Open(chart);
        Assert.Equal(analyser.Analyse(chart).Failures.Select(one => $"{one}"), session.Failures.Select(one => $"{one}"));
        Assert.Equal(analyser.Analyse(chart).Findings.Select(one => $"{one}"), session.ToReport().Findings.Select(one => $"{one}"));
    }

    [Fact]
    public void A_limit_out_of_range_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Similar(Fraction.Zero));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Similar(new(4, 3)));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Contained(Fraction.One, 0));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Contained(Fraction.One, 1, 0));
    }

    private static string[] Groups(OverlapKeys overlaps, Position position) => [.. overlaps.GroupsAt(position).Select(group =>
        $"{group.Positions} {group.Size}{string.Concat(group.Pairs.Select(pair => $" | {pair.Ones} {pair.OneSize} {pair.Others} {pair.OtherSize} {pair.Shared}"))}")];

    /// <summary>Every remit beside every other one.</summary>
    private static List<(string Text, int Remits)> Expected(OrgChart chart, Collecting rule)
    {
        var remits = chart.Positions
            .Select(position => (Seat: position, Work: WorkOf(position)))
            .GroupBy(one => string.Join(' ', one.Work))
            .Select(group => new Remit([.. group.Select(one => one.Seat)], group.First().Work))
            .Where(remit => rule.Limits.Any(limit => remit.Work.Length >= limit.LeastSize))
            .OrderBy(remit => remit.Work.Length)
            .ThenBy(remit => remit.Work, Comparer<int[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)))
            .ToArray();
        var groups = remits.Where(remit => remit.Seats.Length > 1).Select(remit => ($"{remit} {remit.Work.Length}", 1)).ToList();
        for (var limit = 0; limit < rule.Limits.Count; limit++)
        {
            var firsts = remits.Select(remit => Array.FindIndex(remits, other => IsToldWith(remit, other, limit, rule))).ToArray();
            for (var head = 0; head < remits.Length; head++)
            {
                var told = Enumerable.Range(0, remits.Length)
                    .Where(remit => firsts[remit] == head && (firsts[head] != remit || head < remit))
                    .Select(remit => $" | {remits[remit]} {Shared(remits[head], remits[remit])}")
                    .ToArray();
                if (told.Length > 0) groups.Add(($"{remits[head]} {remits[head].Work.Length}{string.Concat(told)}", told.Length + 1));
            }
        }

        return groups;
    }

    private static bool IsToldWith(Remit one, Remit other, int limit, Collecting rule)
    {
        if (one == other) return false;
        var (smaller, greater) = one.Work.Length < other.Work.Length ? (one, other) : (other, one);
        if (rule.Limits[limit].OfSmaller && (greater == one && smaller.Work.Length < greater.Work.Length)) return false;
        if (rule.Limits[limit].OfSmaller && one.Work.Length == other.Work.Length && one.Work.AsSpan().SequenceCompareTo(other.Work) > 0) return false;
        var (shared, small, great) = (Shared(one, other), smaller.Work.Length, greater.Work.Length);
        var met = rule.Limits.Index().FirstOrDefault(
            at => small >= at.Item.LeastSize && shared >= at.Item.LeastShared && great <= (long)small * at.Item.GreatestRatio
                && new Fraction(shared, at.Item.OfSmaller ? small : small + great - shared) >= at.Item.AtLeast,
            (-1, null!));
        return met.Index == limit && rule.Takes(one.Seats, other.Seats);
    }

    private static int Shared(Remit one, Remit other) => one.Work.Count(other.Work.Contains);

    /// <summary>Pieces in the order in which their cells stand in the chart.</summary>
    private static int[] WorkOf(Position position)
    {
        var work = new SortedSet<int>();
        foreach (var duty in position.Duties)
        {
            var cell = 2 * position.Chart.StatedCells.TakeWhile(other => other != duty.Cell).Count();
            if (duty.Involvements.IsAccountable) work.Add(cell);
            if (duty.Involvements.Contains(Involvement.Responsible) || duty.Involvements.Contains(Involvement.Supports)) work.Add(cell + 1);
        }

        return [.. work];
    }

    private sealed record Remit(Position[] Seats, int[] Work)
    {
        public override string ToString() => Text(Seats);
    }

    private static string Text(IEnumerable<Position> positions) => string.Join(',', positions.Select(position => position.Id));

    private sealed class Collecting(ValueList<OverlapLimit> limits, bool isPicky = false) : OverlapRule
    {
        public List<string> Brought { get; } = [];

        public bool Throws { get; set; }

        public override Fraction AtLeast => new(1, 3);

        public override ValueList<OverlapLimit> Limits => limits;

        public override RuleInfo Info { get; } = new()
        {
            Id = "TX0002",
            Name = "collecting",
            Title = "t",
            Severity = Severity.Info,
            Rationale = "r",
            Definition = "d",
            Remedy = "r",
            Sources = [TechRoles.Catalogue.Source.Judgement("none")],
            BadExample = "A",
            GoodExample = "A",
        };

        /// <summary>A picky one does not take positions in one line, nor those of one title.</summary>
        public override bool Takes(Overlap overlap) => Takes([.. overlap.Ones], [.. overlap.Others]);

        public bool Takes(Position[] ones, Position[] others) => !isPicky
            || ones.Any(one => others.Any(other => !one.IsInLineWith(other) && one.Title.Length != other.Title.Length));

        public override string? KindOf(Position position) => isPicky ? $"{position.Title.Length}" : null;

        public override void Check(OverlapGroup group, Inspection inspect)
        {
            if (Throws) throw new NotSupportedException();
            var told = group.Pairs.Select(pair => $" | {Text(group.Beside(pair))} {pair.Shared}");
            lock (Brought) Brought.Add($"{Text(group.Positions)} {group.Size}{string.Concat(told)}");
        }

        public override void Explain(PositionPair pair, Finding finding, FindingAccount account) => account.Say("t");
    }
}
