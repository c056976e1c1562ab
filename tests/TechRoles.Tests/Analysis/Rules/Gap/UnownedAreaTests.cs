using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class UnownedAreaTests
{
    private static readonly UnownedArea Rule = new();

    [Property]
    public Property A_required_leaf_is_found_where_neither_its_scope_nor_any_scope_below_has_an_owner(SmallChart small)
    {
        var chart = small.Chart;
        var expected = chart.Areas
            .Where(area => chart.Duties.Count > 0 && area.IsRequired && area.Parts.Count == 0 && !IsOwnedSomewhere(chart, area, area.RequiredIn))
            .Select(area => area.In(area.RequiredIn)).ToArray();
        var found = Alone.Run(Rule, chart).Select(finding => finding.Cell);
        return expected.SequenceEqual(found)
            .Classify(expected.Length > 0, "speaks")
            .Classify(expected.Any(cell => cell.DecidedBy is not null), "by exclusion")
            .Classify(IsCoveredBelow(chart), "covered by the scopes below");
    }

    [Fact]
    public void The_generator_reaches_the_rule_and_areas_that_are_covered_by_the_scopes_below()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => finding.Cell.DecidedBy is not null)), 1, 297);
        Assert.InRange(SmallCharts.Reaching(IsCoveredBelow), 1, 297);
    }

    [Fact]
    public void What_is_stated_of_the_area_is_the_evidence()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal("Nobody is accountable for 'IT support'", finding.Message);
        Assert.Equal(["IT support must have somebody accountable", "CTO is responsible for IT support"], finding.Evidence());
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Null(finding.Details().Resolver);
    }

    [Theory]
    [InlineData("CIO: t\n[areas]\nt\n  s\n")]
    [InlineData("CIO: s in emea, s in apac\n[areas]\ns\n[units]\nemea\napac\n")]
    [InlineData("CIO: s in germany, s in france, s in apac\n[areas]\ns\n[units]\nemea\n  germany\n  france\napac\n")]
    [InlineData("CIO: s in emea\n[areas]\ns requiredIn=germany\n[units]\nemea\n  germany\n")]
    [InlineData("CIO: t\n[areas]\nt\ns required=false\n")]
    [InlineData("CIO: s\n[areas]\nt\n  s\n")]
    public void Covered_is_what_a_larger_cell_or_every_scope_below_owns_and_inner_areas_are_not_examined(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Theory]
    [InlineData("CIO: s in apac\n[areas]\ns requiredIn=germany\n[units]\nemea\n  germany\napac\n", "Nobody is accountable for 's in germany'")]
    [InlineData("CIO: s in emea, t\n[areas]\ns requiredIn=world\nt\n[units]\nworld\nemea\n", "Nobody is accountable for 's in world'")]
    public void The_scope_in_which_it_is_required_is_named(string text, string message) => Assert.Equal(message, Alone.Single(Rule, text).Message);

    [Theory]
    [InlineData("CIO: s in emea\n[areas]\ns\n[units]\nemea\napac\n", "'s' is owned elsewhere, and nobody is accountable for it in apac")]
    [InlineData(
        "CIO: s in germany, s in apac\n[areas]\ns\n[units]\nemea\n  germany\n  france\napac\n", "'s' is owned elsewhere, and nobody is accountable for it in france")]
    public void A_hole_in_the_scopes_below_is_told_by_another_rule(string text, string message)
    {
        Assert.Empty(Alone.Run(Rule, text));
        Assert.Equal(message, Alone.Single(new ScopeHole(), text).Message);
    }

    [Fact]
    public void An_exclusion_that_leaves_nobody_is_shown_with_those_it_takes_out()
    {
        var finding = Alone.Single(Rule, "CIO: t, s X\n[areas]\nt\n  s\n");
        Assert.Equal("Nobody is accountable for 's'", finding.Message);
        Assert.Equal(["s must have somebody accountable", "CIO is excluded for s", "CIO is accountable for t"], finding.Evidence());
    }

    [Fact]
    public void A_chart_without_responsibilities_is_passed_over() =>
        Assert.Equal("no responsibilities stated", Alone.WhySilent(Rule, "CIO\n[areas]\ns\n"));

    [Fact]
    public void Areas_that_are_only_used_are_not_required() =>
        Assert.Equal("no required areas stated", Alone.WhySilent(Rule, "CIO: network R"));

    [Fact]
    public void A_long_chain_of_scopes_is_walked_without_recursion()
    {
        var units = Enumerable.Range(0, 20_000).Select(unit => new UnitFact($"u{unit}") { Parent = unit == 0 ? null : $"u{unit - 1}" });
        var chart = OrgChart.Create(new()
        {
            Positions = [new("cio")],
            Units = [.. units],
            Areas = [new("s"), new("t") { Required = false }],
            Responsibilities = [new("t", Involvement.Accountable) { Position = "cio" }],
        }).AsT0;
        Assert.Single(Alone.Run(Rule, chart));
    }

    private static bool IsOwnedSomewhere(OrgChart chart, Area area, OrgUnit? scope) =>
        Slow.Owners(chart, area, scope).Length > 0 || Slow.ScopesBelow(chart, scope).Any(below => IsOwnedSomewhere(chart, area, below));

    private static bool IsCoveredBelow(OrgChart chart) => chart.Areas.Any(area =>
        area.IsRequired && area.IsLeaf && area.In(area.RequiredIn).EffectivelyAccountable.Count == 0 && Slow.IsCovered(chart, area, area.RequiredIn));
}
