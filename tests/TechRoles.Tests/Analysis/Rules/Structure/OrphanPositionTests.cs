using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class OrphanPositionTests
{
    private static readonly OrphanPosition Rule = new();

    [Property]
    public Property Orphans_are_the_unstated_tops_beside_one_whose_tree_no_other_exceeds(SmallChart small)
    {
        var tops = small.Chart.Positions.Where(position => position.Manager is null && !position.IsPool).ToArray();
        int Size(Position top) => small.Chart.Positions.Count(position => !position.IsPool && (position == top || Slow.Above(position).Contains(top)));
        var hasLines = small.Chart.Positions.Any(position => position.Manager is not null);
        var found = Alone.Run(Rule, small.Chart).SelectMany(finding => finding.Positions()).ToHashSet();
        var spared = tops.Where(top => !found.Contains(top.Id) && !top.IsStatedTop).ToArray();
        var unstated = tops.Count(top => !top.IsStatedTop);
        var lawful = hasLines
            ? found.All(id => tops.Any(top => top.Id == id && !top.IsStatedTop))
                && spared.Length <= 1
                && spared.All(main => tops.All(top => Size(top) <= Size(main)))
                && (found.Count < unstated || unstated == 0 || tops.Any(top => top.IsStatedTop && tops.All(other => Size(other) <= Size(top))))
            : found.Count == 0;
        return lawful.Classify(found.Count > 0, "has orphans").Classify(spared.Length == 1, "has an unstated main top");
    }

    [Theory]
    [InlineData("CEO\n  CFO\nA (reports C)\n  B\n    C\n      D")]
    [InlineData("A (reports C)\n  B\n    C\nCEO\n  CFO")]
    public void Neither_a_circle_that_was_cut_nor_the_tree_beside_it_is_told_again(string text) =>
        Assert.Empty(Look.With(Rule, OrgChart.Repair(ChartText.Facts(text).AsT0).Chart));

    [Fact]
    public void The_generator_reaches_the_rule() =>
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void One_finding_for_the_chart_names_bare_seats_apart()
    {
        var finding = Alone.Single(Rule, """
            CEO
              CIO
              CTO
            Head of Data
              Data Engineer
            Old seat
            Adviser: network C
            """);
        Assert.Equal("No line leads from 3 positions to the top: Adviser, Head of Data (head-of-data); without reports and facts: Old seat (old-seat)", finding.Message);
        Assert.Equal(["adviser", "head-of-data", "old-seat"], finding.Positions());
        Assert.Equal(3, finding.Number);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            [
                "CEO is the top of the largest tree: 3 positions",
                "Adviser has no manager and 0 reports",
                "Head of Data (head-of-data) has no manager and 1 report",
                "Old seat (old-seat) has no manager and 0 reports",
            ],
            finding.Evidence());
    }

    [Fact]
    public void Bare_seats_alone_are_said_to_be_that() =>
        Assert.Equal("No line leads from 1 position to the top, all without reports and facts: Adviser", Alone.Single(Rule, "CEO\n  CIO\nAdviser").Message);

    [Theory]
    [InlineData("CEO\n  CIO\nRegulator (top)")]
    [InlineData("CEO\n  CIO\nCareer break (pool)\n  Someone")]
    [InlineData("CEO\n  CIO")]
    public void Stated_tops_and_pseudo_seats_are_no_orphans(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Fact]
    public void A_vacant_seat_is_an_orphan_like_any_other() => Assert.Equal(["cto"], Alone.Single(Rule, "CEO\n  CIO\nCTO (vacant)").Positions());

    [Fact]
    public void A_chart_without_lines_is_passed_over_and_says_why()
    {
        Assert.Empty(Alone.Run(Rule, "CIO\nCTO"));
        Assert.Equal("no reporting lines stated", Alone.WhySilent(Rule, "CIO\nCTO"));
    }

    [Fact]
    public void Pseudo_seats_do_not_make_a_tree_larger() =>
        Assert.Equal(["a"], Alone.Single(Rule, "A\n  A1 (pool)\n  A2 (pool)\nB\n  B1").Positions());

    [Theory]
    [InlineData("A\n  A1\nB (top)\n  B1", "a")]
    [InlineData("A\n  A1\nB\n  B1: network", "a")]
    [InlineData("A\n  A1\nB\n  B1", "b")]
    public void Of_two_equal_trees_a_stated_top_is_the_main_one_then_that_with_more_responsibilities_then_the_smaller_id(string text, string orphan) =>
        Assert.Equal([orphan], Alone.Single(Rule, text).Positions());
}
