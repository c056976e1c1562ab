using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class VacantAccountabilityTests
{
    private static readonly VacantAccountability Rule = new();

    [Property]
    public Property A_vacant_position_is_found_where_all_owners_of_a_required_leaf_in_one_scope_are_vacant(SmallChart small)
    {
        var chart = small.Chart;
        var expected = chart.Positions
            .Where(position => chart.Areas.Any(area => area.IsRequired && area.Parts.Count == 0 && LeavesOpen(chart, position, area, area.RequiredIn)))
            .ToArray();
        var found = Alone.Run(Rule, chart).Select(finding => finding.Position);
        return expected.SequenceEqual(found).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() =>
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void The_empty_chairs_are_named()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO (vacant): t\n[areas]\nt\n  s\n");
        Assert.Equal("Only vacant positions are accountable for 's': CIO", finding.Message);
        Assert.Equal(["CIO is vacant", "CIO is accountable for t"], finding.Evidence());
        Assert.Equal((Severity.Error, "ceo"), (finding.Severity, finding.Details().Resolver?.Id));
    }

    [Theory]
    [InlineData("CIO (vacant) [person-1 acting]: s\n[areas]\ns\n")]
    [InlineData("CIO (vacant): s\nCTO: s\n[areas]\ns\n")]
    [InlineData("CIO: s\nCTO (vacant)\n[areas]\ns\n")]
    [InlineData("CIO (vacant): s R\n[areas]\ns\n")]
    public void An_acting_holder_a_second_owner_an_unknown_state_and_an_unowned_area_are_no_finding(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Fact]
    public void A_deputy_does_not_fill_a_seat() => Alone.Single(Rule, "CIO (vacant) [person-1 deputy]: s\n[areas]\ns\n");

    [Fact]
    public void One_scope_below_whose_only_owner_is_missing_is_named() =>
        Assert.Equal(
            "Only vacant positions are accountable for 's in apac': CTO",
            Alone.Single(Rule, "CIO: s in emea\nCTO (vacant): s in apac\n[areas]\ns\n[units]\nemea\napac\n").Message);

    [Theory]
    [InlineData("CEO\n  CIO (vacant): t\n[areas]\nt\n  s\n  u\n  v\n", "s, u, v")]
    [InlineData("CEO\n  CIO (vacant): s, u\n[areas]\ns\nu\n", "s, u")]
    [InlineData("CEO\n  CIO (vacant): t, s in apac\n[areas]\nt\n  s\n  u\n[units]\nemea\napac\n", "s, u")]
    public void One_empty_chair_is_one_finding_with_all_it_leaves_open(string text, string open)
    {
        var finding = Alone.Single(Rule, text);
        Assert.Equal($"Only vacant positions are accountable for '{open}': CIO", finding.Message);
        Assert.Contains(finding.ProvenRemedies(), remedy => remedy.ToString().Contains("CEO is accountable for", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_empty_chairs_are_two_findings() =>
        Assert.Equal(["cio", "cto"], Alone.Run(Rule, "CIO (vacant): s\nCTO (vacant): s\n[areas]\ns\n").Select(finding => finding.Position.Id));

    [Fact]
    public void Where_no_occupancy_is_stated_the_rule_says_so() =>
        Assert.Equal("no occupancy stated", Alone.WhySilent(Rule, "CIO: s\n[areas]\ns\n"));

    private static bool LeavesOpen(OrgChart chart, Position position, Area area, OrgUnit? scope) =>
        Slow.Owners(chart, area, scope) is { Length: > 0 } owners
            ? owners.Any(owner => owner.Position == position) && owners.All(owner => owner.Position.Occupancy == Occupancy.Vacant)
            : Slow.ScopesBelow(chart, scope).Any(below => LeavesOpen(chart, position, area, below));
}
