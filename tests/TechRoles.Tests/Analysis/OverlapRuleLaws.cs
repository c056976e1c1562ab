using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis;

/// <summary>An overlap rule is brought every pair that meets one of its limits, once.</summary>
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
    public Property Every_pair_that_meets_a_limit_is_brought_once(SmallChart small, byte which, bool threads)
    {
        var limits = Limits[which % Limits.Length];
        var expected = Expected(small.Chart, limits).Order(StringComparer.Ordinal).ToArray();
        var rule = new Collecting(limits);
        new OrgAnalyser(RuleSet.All.Only().With(rule)) { Threads = threads ? 3 : 1 }.Analyse(small.Chart);
        return expected.SequenceEqual(rule.Brought.Order(StringComparer.Ordinal))
            .Classify(expected.Length > 1, "several")
            .Classify(expected.Length == 0, "none");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_an_overlap_rule_throws_is_reported_as_it_is(int threads)
    {
        var analyser = new OrgAnalyser(RuleSet.All.Only().With(new Collecting(Limits[0], throws: true))) { Threads = threads };
        var chart = Alone.Chart("CEO\n  A: w, x, y\n  B: w, x, z\n");
        Assert.IsType<NotSupportedException>(Assert.Single(analyser.Analyse(chart).Failures).Exception);
    }

    [Fact]
    public void A_limit_out_of_range_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Similar(Fraction.Zero));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Similar(new(4, 3)));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Contained(Fraction.One, 0));
        Assert.ThrowsAny<ArgumentException>(() => OverlapLimit.Contained(Fraction.One, 1, 0));
    }

    private static IEnumerable<string> Expected(OrgChart chart, ValueList<OverlapLimit> limits)
    {
        var groups = chart.Positions
            .Select(seat => (Seat: seat, Work: WorkOf(seat)))
            .Where(one => one.Work.Count > 0)
            .GroupBy(one => string.Join(' ', one.Work.Order(StringComparer.Ordinal)))
            .Select(group => (Seats: Text(group.Select(one => one.Seat)), Count: group.Count(), group.First().Work))
            .ToArray();
        foreach (var group in groups)
            if (group.Count > 1 && limits.Any(limit => group.Work.Count >= limit.LeastSize)) yield return Text(group.Seats, group.Seats, group.Work.Count);
        for (var one = 0; one < groups.Length; one++)
        {
            for (var other = one + 1; other < groups.Length; other++)
            {
                var shared = groups[one].Work.Count(groups[other].Work.Contains);
                var (small, great) = (Math.Min(groups[one].Work.Count, groups[other].Work.Count), Math.Max(groups[one].Work.Count, groups[other].Work.Count));
                if (limits.Any(limit => small >= limit.LeastSize && great <= (long)small * limit.GreatestRatio
                    && new Fraction(shared, limit.OfSmaller ? small : small + great - shared) >= limit.AtLeast)) yield return Text(groups[one].Seats, groups[other].Seats, shared);
            }
        }
    }

    private static HashSet<string> WorkOf(Position seat)
    {
        var work = new HashSet<string>();
        foreach (var duty in seat.Duties)
        {
            if (duty.Involvements.IsAccountable) work.Add($"answers for {duty.Cell}");
            if (duty.Involvements.Contains(Involvement.Responsible) || duty.Involvements.Contains(Involvement.Supports)) work.Add($"does {duty.Cell}");
        }

        return work;
    }

    private static string Text(IEnumerable<Position> seats) => string.Join(',', seats.Select(seat => seat.Id));

    private static string Text(string one, string other, int shared) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one} | {other} | {shared}" : $"{other} | {one} | {shared}";

    private sealed class Collecting(ValueList<OverlapLimit> limits, bool throws = false) : OverlapRule
    {
        public List<string> Brought { get; } = [];

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

        public override void Check(Overlap overlap, Inspection inspect)
        {
            if (throws) throw new NotSupportedException();
            lock (Brought) Brought.Add(Text(Text(overlap.Ones), Text(overlap.Others), overlap.Shared));
        }

        public override void Explain(PositionPair pair, Finding finding, FindingAccount account) => account.Say("t");
    }
}
