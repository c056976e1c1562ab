using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class DuplicateRemitTests
{
    private static readonly DuplicateRemit Rule = new();

    // Limits that small charts reach.
    private static readonly DuplicateRemit Loose =
        new() { Similarity = new(7, 10), LeastShared = 2, Containment = new(2, 3), LeastAbsorbed = 2, GreatestRatio = 3 };

    private static readonly DuplicateRemit Looser =
        new() { Similarity = new(1, 3), LeastShared = 1, Containment = new(2, 3), LeastAbsorbed = 1, GreatestRatio = 4 };

    [Property(MaxTest = 300)]
    public Property The_findings_are_those_of_comparing_all_remits_with_all(SmallChart small, bool isLooser)
    {
        var rule = isLooser ? Looser : Loose;
        var expected = Expected(small.Chart, rule).Select(Text).Order(StringComparer.Ordinal).ToArray();
        var found = Alone.Run(rule, small.Chart)
            .Select(finding => Text((finding.Severity, finding.Number, finding.Positions())))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return expected.SequenceEqual(found).Classify(expected.Length > 0, "speaks")
            .Classify(Duplicates(small.Chart, rule).Any(group => group.Remits > 2), "three remits or more are one finding").Label($"expected {string.Join("; ", expected)} but found {string.Join("; ", found)}");
    }

    [Property]
    public bool The_seats_of_a_finding_are_a_pair_and_one_finding_has_one_key(SmallChart small)
    {
        var findings = Alone.Run(Loose, small.Chart);
        return findings.Select(finding => finding.Fingerprint).Distinct().Count() == findings.Length
            && findings.Where(finding => finding.Severity == Severity.Warning).All(finding => ArePair(finding.Pair.One, finding.Pair.Other));
    }

    [Fact]
    public void The_generator_reaches_duplicates_and_absorbed_remits()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Loose, chart).Any(finding => finding.Severity == Severity.Warning)), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Loose, chart).Any(finding => finding.Severity == Severity.Info)), 3, 297);
    }

    [Fact]
    public void The_generator_reaches_findings_of_three_remits_and_more() =>
        Assert.InRange(SmallCharts.Reaching(chart => Duplicates(chart, Looser).Any(group => group.Remits > 2)), 3, 297);

    [Fact]
    public void Near_equal_remits_are_told_once_with_what_they_share_and_what_each_has_of_its_own()
    {
        var finding = Alone.Single(Rule, """
            CEO
              A: a, b, c, d, e, f, g, h, of-a
              B: a, b, c, d, e, f, g, h, of-b
              C: a, b, c, d, e, f, g, h, of-c
              D: a, b, c, d, e, f, g, h
            """);
        Assert.Equal(
            "D and 3 other positions have nearly the same work, 8 or more of 8 pieces in common with each: A, B, C", finding.Message);
        Assert.Equal(["d", "a", "b", "c"], finding.Positions());
        Assert.Equal(8, finding.Details().Cells.Count);
        Assert.Contains("B has 8 of these 8 pieces, and of its own of-b", finding.Evidence());
        Assert.Equal("ceo", finding.Details().Resolver?.Id);
    }

    [Fact]
    public void A_remit_that_is_only_like_one_of_a_group_is_told_with_that_one()
    {
        var found = Alone.Run(Rule, """
            CEO
              A: a, b, c, d, e, f, g
              B: a, b, c, d, e, f, g, h, i
              C: a, b, c, d, e, f, g, h, i, j, k
            """).Where(finding => finding.Severity == Severity.Warning);
        Assert.Equal(["a b", "b c"], found.Select(finding => string.Join(' ', finding.Positions())));
    }

    [Fact]
    public void Twenty_thousand_positions_that_share_eight_areas_are_one_finding()
    {
        var shared = string.Join(", ", Enumerable.Range(0, 8).Select(area => $"x{area}"));
        var positions = Enumerable.Range(0, 20_000).Select(position => $"  Position {position}: {shared}, own{position}\n");
        var finding = Alone.Single(Rule, $"CEO\n{string.Concat(positions)}");
        Assert.Equal((8, 20_000), (finding.Number, finding.Positions().Length));
    }

    [Fact]
    public void Thousands_of_one_title_below_one_manager_are_looked_at_in_no_time()
    {
        var shared = string.Join(", ", Enumerable.Range(0, 8).Select(area => $"x{area}"));
        var positions = Enumerable.Range(0, 20_000).Select(position => $"  Agent #a{position}: {shared}, own{position}\n");
        Assert.Empty(Alone.Run(Rule, $"CEO\n{string.Concat(positions)}"));
    }

    [Fact]
    public void A_pair_is_told_with_its_shared_pieces_and_every_entry_to_count_them()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal(
            "Head of Platforms (head-of-platforms), Head of Infrastructure (head-of-infrastructure) share 4 pieces of work out of 5", finding.Message);
        Assert.Equal(["head-of-platforms", "head-of-infrastructure"], finding.Positions());
        Assert.Equal(9, finding.Evidence().Length);
        Assert.Equal(["monitoring", "network", "servers", "storage"], finding.Details().Cells.Select(cell => cell.Area.Id).Order(StringComparer.Ordinal));
        Assert.Equal((Severity.Warning, 4), (finding.Severity, finding.Number));
        Assert.Equal("ceo", finding.Details().Resolver?.Id);
    }

    [Fact]
    public void A_group_of_equal_remits_is_one_finding_that_names_all()
    {
        var finding = Alone.Single(Rule, """
            CEO
              A: w A/R, x A/R
              B: w A/R, x A/R
              C: w A/S, x A/R
            """);
        Assert.Equal("A, B, C have the same work, 4 pieces", finding.Message);
        Assert.Contains("C has the same work as A", finding.Evidence());
    }

    [Theory]
    [InlineData("CEO\n  A: w, x, y, z\n    B: w, x, y, z")]
    [InlineData("CEO\n  A #1: w, x, y, z\n  a #2: w, x, y, z")]
    [InlineData("CEO\n  A (role r): w, x, y, z\n  B (role r): w, x, y, z\n[roles]\nr")]
    [InlineData("CEO\n  A: w, x, y, z\n  B: w R, x R, y R, z R")]
    [InlineData("CEO\n  A: w C, x C, y C, z C\n  B: w C, x C, y C, z C")]
    [InlineData("CEO\n  A: w in n, x in n, y in n, z in n\n  B: w in m, x in m, y in m, z in m")]
    public void One_line_one_title_one_role_delegation_advice_and_other_scopes_are_no_duplicates(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Fact]
    public void Equal_titles_in_two_lines_speak() =>
        Assert.Equal(["1", "2"], Alone.Single(Rule, "CEO\n  X\n    A #1: w, x, y, z\n  Y\n    a #2: w, x, y, z").Positions());

    [Fact]
    public void Of_a_group_only_the_seats_with_a_counterpart_are_named() =>
        Assert.Equal(["b", "c"], Alone.Single(Rule, "CEO\n  A: w, x, y, z\n    B #b: w, x, y, z\n    C #c: w, x, y, z\n").Positions());

    [Theory]
    [InlineData(3, 3, 3, 0)]
    [InlineData(4, 4, 4, 1)]
    [InlineData(10, 10, 7, 0)]
    [InlineData(10, 7, 7, 1)]
    [InlineData(9, 8, 7, 1)]
    [InlineData(9, 7, 6, 0)]
    public void Duplicates_share_seven_tenths_of_both_and_four_pieces(int one, int other, int shared, int findings) =>
        Assert.Equal(findings, Alone.Run(Rule, TwoSeats(one, other, shared)).Count(finding => finding.Severity == Severity.Warning));

    [Theory]
    [InlineData(5, 15, 5, 1)]
    [InlineData(5, 16, 5, 0)]
    [InlineData(4, 12, 4, 0)]
    [InlineData(10, 20, 9, 1)]
    [InlineData(9, 20, 8, 0)]
    [InlineData(5, 7, 5, 0)]
    public void Absorbed_is_nine_tenths_of_five_pieces_in_at_most_three_times_as_many(int smaller, int greater, int shared, int findings)
    {
        var found = Alone.Run(Rule, TwoSeats(smaller, greater, shared)).Where(finding => finding.Severity == Severity.Info).ToArray();
        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal("b", finding.Position.Id));
    }

    [Fact]
    public void All_that_one_seat_absorbs_is_one_finding()
    {
        var finding = Alone.Single(Rule, """
            CEO
              A: a, b, c, d, e
              B: f, g, h, i, j
              Big: a, b, c, d, e, f, g, h, i, j
            """);
        Assert.Equal("Big already has nearly all the work of A, B", finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(["big", "a", "b"], finding.Positions());
        Assert.Contains("Big has 5 of the 5 pieces of work of A", finding.Evidence());
    }

    [Fact]
    public void The_join_is_asked_for_the_weakest_similarity_that_either_kind_needs()
    {
        Assert.Equal(new Fraction(9, 31), Rule.AtLeast);
        Assert.Equal(new Fraction(1, 5), new DuplicateRemit { Similarity = new(1, 5) }.AtLeast);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DuplicateRemit { Similarity = Fraction.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DuplicateRemit { Containment = Fraction.Zero });
    }

    [Fact]
    public void An_assumed_remit_may_be_a_duplicate_and_is_never_absorbed()
    {
        var facts = ChartText.Facts("CEO\n  Chief Information Officer\n  Head of IT").AsT0;
        var chart = OrgChart.Create(facts, new() { AssumeRemits = true }).AsT0;
        Assert.All(Alone.Run(Rule, chart), finding => Assert.Equal((Severity.Warning, Basis.Assumed), (finding.Severity, finding.Basis)));
    }

    private static string TwoSeats(int one, int other, int shared)
    {
        var ones = Enumerable.Range(0, one).Select(area => $"x{area}");
        var others = Enumerable.Range(one - shared, other).Select(area => $"x{area}");
        return $"CEO\n  A: {string.Join(", ", ones)}\n  B: {string.Join(", ", others)}";
    }

    private static string Text((Severity Severity, int Number, string[] Positions) finding) =>
        $"{finding.Severity} {finding.Number} {string.Join(" ", finding.Positions.Order(StringComparer.Ordinal))}";

    /// <summary>Every remit against every other one, position by position; each with the first that it is like.</summary>
    private static IEnumerable<(Severity Severity, int Number, string[] Positions)> Expected(OrgChart chart, DuplicateRemit rule)
    {
        foreach (var (number, positions, _) in Duplicates(chart, rule))
            yield return (Severity.Warning, number, [.. positions.Select(position => position.Id)]);
        var remits = Remits(chart);
        var firsts = remits.Select(remit => Array.Find(remits, other => IsAbsorbed(remit, other, rule))).ToArray();
        foreach (var container in remits)
        {
            var told = remits.Where((_, remit) => firsts[remit] == container).ToArray();
            var containers = told.Select(
                remit => container.Seats.Where(position => remit.Seats.Any(other => ArePair(position, other))).MinBy(position => position.Depth));
            foreach (var position in containers.Distinct())
                yield return (Severity.Info, 0, [position.Id, .. told.SelectMany(remit => remit.Seats).Where(other => ArePair(position, other)).Select(other => other.Id)]);
        }
    }

    private static IEnumerable<(int Number, Position[] Seats, int Remits)> Duplicates(OrgChart chart, DuplicateRemit rule)
    {
        var remits = Remits(chart);
        var firsts = remits.Select(remit => Array.FindIndex(remits, other => AreDuplicates(remit, other, rule))).ToArray();
        for (var head = 0; head < remits.Length; head++)
        {
            if (remits[head].Work.Length >= rule.LeastShared && Named([remits[head]], remits[head]) is { Length: > 0 } clones)
                yield return (remits[head].Work.Length, clones, 1);
            var told = remits.Where((_, remit) => firsts[remit] == head && (firsts[head] != remit || head < remit)).ToArray();
            if (told.Length > 0)
                yield return (told.Min(remit => Shared(remit, remits[head])), Named(told, remits[head]), told.Length + 1);
        }
    }

    private static Position[] Named(Remit[] told, Remit head) =>
    [
        .. head.Seats.Where(position => told.Any(remit => remit.Seats.Any(other => ArePair(position, other))))
            .Union(told.SelectMany(remit => remit.Seats.Where(position => head.Seats.Any(other => ArePair(position, other))))),
    ];

    private static bool AreDuplicates(Remit one, Remit other, DuplicateRemit rule) =>
        one != other && AreAlike(one, other, rule) && one.Seats.Any(position => other.Seats.Any(twin => ArePair(position, twin)));

    private static bool AreAlike(Remit one, Remit other, DuplicateRemit rule) => Shared(one, other) is var shared
        && shared >= rule.LeastShared && new Fraction(shared, one.Work.Length + other.Work.Length - shared) >= rule.Similarity;

    private static bool IsAbsorbed(Remit one, Remit other, DuplicateRemit rule) =>
        one.Work.Length >= rule.LeastAbsorbed && one.Work.Length < other.Work.Length
        && other.Work.Length <= rule.GreatestRatio * one.Work.Length
        && 3 * Shared(one, other) >= 2 * one.Work.Length && !AreAlike(one, other, rule)
        && one.Seats.Any(position => other.Seats.Any(twin => ArePair(position, twin)));

    private static int Shared(Remit one, Remit other) => one.Work.Intersect(other.Work).Count();

    /// <summary>The remits of a chart, the smallest first; of equally great ones that whose cells stand first.</summary>
    private static Remit[] Remits(OrgChart chart) =>
    [
        .. chart.Positions.Select(position => (Seat: position, Work: Work(position))).Where(entry => entry.Work.Length > 0)
            .GroupBy(entry => string.Join(" ", entry.Work))
            .Select(group => new Remit(group.First().Work, [.. group.Select(entry => entry.Seat)]))
            .OrderBy(remit => remit.Work.Length)
            .ThenBy(remit => remit.Work, Comparer<int[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))),
    ];

    private sealed record Remit(int[] Work, Position[] Seats);

    private static bool ArePair(Position one, Position other) =>
        !Slow.AreInLine(one, other)
        && !(string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase) && one.Manager == other.Manager) && !one.Roles.Intersect(other.Roles).Any();

    private static int[] Work(Position position)
    {
        var work = new SortedSet<int>();
        foreach (var duty in position.Duties)
        {
            var cell = 2 * position.Chart.StatedCells.TakeWhile(other => other != duty.Cell).Count();
            foreach (var involvement in duty.Involvements)
                if (involvement is Involvement.Accountable or Involvement.Responsible or Involvement.Supports)
                    work.Add(involvement == Involvement.Accountable ? cell : cell + 1);
        }

        return [.. work];
    }
}
