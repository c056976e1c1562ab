using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class AreaWithoutDoerTests
{
    private static readonly AreaWithoutDoer Rule = new();

    [Property]
    public Property A_covered_required_leaf_is_found_where_nobody_is_responsible_in_a_scope_that_covers_it_or_in_any_inside(SmallChart small)
    {
        var chart = small.Chart;
        var expected = Expected(chart);
        var found = Alone.Run(Rule, chart).Select(finding => finding.Cell);
        return expected.SequenceEqual(found).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule_and_work_in_a_narrower_scope()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => chart.Areas.Any(area => area.IsRequired && area.IsLeaf
            && Slow.IsCovered(chart, area, area.RequiredIn) && !area.In(area.RequiredIn).HasDoerAround && !Expected(chart).Contains(area.In(area.RequiredIn)))), 1, 297);
    }

    [Fact]
    public void Whoever_answers_is_named()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO: network, support A/R\n  CTO: network S\n[areas]\nnetwork\nsupport\n");
        Assert.Equal("Nobody does the work in 'network', for which CIO is accountable", finding.Message);
        Assert.Equal(["CIO is accountable for network", "CTO is supporting for network"], finding.Evidence());
        Assert.Equal(["cio"], finding.Positions());
        Assert.Equal((Severity.Warning, "ceo"), (finding.Severity, finding.Details().Resolver?.Id));
    }

    [Theory]
    [InlineData("CIO: s A/R\n[areas]\ns\n")]
    [InlineData("CIO: s\n  Head: s R\n[areas]\ns\n")]
    [InlineData("CIO: t R\nCTO: s\n[areas]\nt\n  s\n")]
    [InlineData("CIO: s\nHead: s R in emea\n[areas]\ns\n[units]\nemea\napac\n")]
    [InlineData("CIO: s\nHead: t R in emea\n[areas]\nt\n  s\n[units]\nemea\napac\n")]
    [InlineData("CIO: s R\n[areas]\ns\n")]
    public void Work_here_around_or_in_a_narrower_scope_is_enough_and_an_unowned_area_is_another_matter(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Theory]
    [InlineData("CIO: s\nHead: t R, s X\n[areas]\nt\n  s\n")]
    [InlineData("CIO: s in emea, s in apac\n[areas]\ns\n[units]\nemea\napac\n")]
    [InlineData("CIO: s A/R in emea, s in apac\n[areas]\ns\n[units]\nemea\napac\n")]
    [InlineData("CIO: s\nHead: s R in apac\n[areas]\ns requiredIn=emea\n[units]\nemea\napac\n")]
    public void An_excluded_doer_and_one_of_another_scope_do_not_count(string text) => Alone.Single(Rule, text);

    [Fact]
    public void One_scope_that_covers_the_area_and_has_no_doer_is_named() =>
        Assert.Equal(
            "Nobody does the work in 's in apac', for which CTO is accountable",
            Alone.Single(Rule, "CIO: s A/R in emea\nCTO: s in apac\n[areas]\ns\n[units]\nemea\napac\n").Message);

    private static Cell[] Expected(OrgChart chart) =>
    [
        .. chart.Areas
            .Where(area => area.IsRequired && area.Parts.Count == 0 && Slow.IsCovered(chart, area, area.RequiredIn))
            .Where(area => IsUndone(chart, area, area.RequiredIn))
            .Select(area => area.In(area.RequiredIn)),
    ];

    private static bool IsUndone(OrgChart chart, Area area, OrgUnit? scope) => Slow.Owners(chart, area, scope).Length > 0
        ? Inside(chart, scope).All(inner => !Slow.HasDoer(chart, area, inner))
        : Slow.ScopesBelow(chart, scope).Any(below => IsUndone(chart, area, below));

    private static IEnumerable<OrgUnit?> Inside(OrgChart chart, OrgUnit? scope) =>
        chart.Units.Select(unit => (OrgUnit?)unit).Append(null).Where(unit => Slow.Around(unit).Contains(scope));
}
