using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class ContestedAccountabilityTests
{
    private static readonly ContestedAccountability Rule = new();

    [Property]
    public Property A_cell_is_found_where_two_of_its_accountable_entries_have_different_holders(SmallChart small)
    {
        var expected = small.Chart.Duties
            .Where(duty => duty.Involvements.IsAccountable)
            .GroupBy(duty => (duty.Cell.Area.Id, Scope: duty.Cell.Scope?.Id))
            .Where(cell => cell.Any(one => cell.Any(other => !Slow.HaveSameHolders(one.Position, other.Position))) && cell.Any(duty => !duty.IsJoint))
            .Select(cell => (cell.Key, cell.Count(), cell.Select(duty => duty.Position.Manager).Distinct().ToArray() is [not null] ? Severity.Warning : Severity.Error))
            .ToHashSet();
        var found = Alone.Run(Rule, small.Chart).Select(finding => ((finding.Cell.Area.Id, finding.Cell.Scope?.Id), finding.Number, finding.Severity)).ToArray();
        return (expected.SetEquals(found) && expected.Count == found.Length).Classify(expected.Count > 0, "speaks");
    }

    [Fact]
    public void Whoever_leads_those_who_do_the_work_keeps_it_first()
    {
        var finding = Alone.Single(Rule, "CEO\n  CHRO: identity A\n  CIO: identity A\n    Directory Lead: identity R\n  CISO: identity A\n");
        Assert.DoesNotContain("CIO is no longer", finding.ProvenRemedies()[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_reaches_warnings_errors_and_shared_holders()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => finding.Severity == Severity.Error)), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => finding.Severity == Severity.Warning)), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => chart.StatedCells.Any(cell => cell.Accountable.Count > 1) && Alone.Run(Rule, chart).Length == 0), 3, 297);
    }

    [Fact]
    public void Seats_in_different_lines_are_an_error_that_their_common_manager_settles()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO: network\n  CTO\n    Head of Platforms: network, cloud");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("'network' has 2 accountable positions (CIO, Head of Platforms (head-of-platforms))", finding.Message);
        Assert.Equal(["cio", "head-of-platforms"], finding.Positions());
        Assert.Equal(
            ["CIO is accountable for network", "Head of Platforms (head-of-platforms) is accountable for network"], finding.Evidence());
        Assert.Equal(("ceo", 2), (finding.Details().Resolver!.Id, finding.Details().Resolver!.Distance));
    }

    [Fact]
    public void Seats_below_one_manager_are_a_warning() =>
        Assert.Equal(Severity.Warning, Alone.Single(Rule, "CEO\n  CIO: network\n  CTO: network").Severity);

    [Fact]
    public void Two_tops_have_no_manager_in_common() => Assert.Equal(Severity.Error, Alone.Single(Rule, "CIO: network\nCTO: network").Severity);

    [Theory]
    [InlineData("CEO\n  CIO: network joint\n  CTO: network joint")]
    [InlineData("CEO\n  CIO [person-1]: network\n  CTO [person-1 acting]: network")]
    [InlineData("CEO\n  CIO [person-1 50%, person-2 50%]: network")]
    [InlineData("CEO\n  CIO: network in emea\n  CTO: network in apac")]
    [InlineData("CEO\n  CIO: network\n  CTO: network R, network C")]
    public void Joint_responsibilities_one_pair_of_hands_and_other_scopes_are_no_contest(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Theory]
    [InlineData("CEO\n  CIO: network joint\n  CTO: network")]
    [InlineData("CEO\n  CIO [person-1]: network\n  CTO [person-1, person-2]: network")]
    [InlineData("CEO\n  CIO [person-1]: network\n  CTO [person-1 deputy]: network")]
    public void One_side_that_is_joint_or_one_holder_in_common_does_not_settle_it(string text) => Alone.Single(Rule, text);

    [Fact]
    public void Two_regional_seats_of_one_role_do_not_contest_each_other() =>
        Assert.Empty(Alone.Run(Rule, """
            CEO
              CIO EMEA (role runs; unit emea)
              CIO APAC (role runs; unit apac)

            [roles]
            runs

            [responsibilities]
            area=network involvement=A role=runs
            """));

    [Fact]
    public void Two_seats_of_one_role_in_one_unit_do()
    {
        var finding = Alone.Single(Rule, """
            CEO
              CIO 1 (role runs; unit emea)
              CIO 2 (role runs; unit emea)

            [roles]
            runs title="The runner"

            [responsibilities]
            area=network involvement=A role=runs
            """);
        Assert.Contains("CIO 1 (cio-1) is accountable for network in emea through the role The runner", finding.Evidence());
    }

    [Fact]
    public void An_assumed_remit_is_a_warning_at_most()
    {
        var facts = ChartText.Facts("CEO\n  Chief Information Officer\n  Boss\n    Head of Apps: enterprise-it").AsT0;
        var chart = OrgChart.Create(facts, new() { AssumeRemits = true }).AsT0;
        var finding = Assert.Single(Alone.Run(Rule, chart), finding => finding.Cell.Area.Id == "enterprise-it");
        Assert.Equal((Severity.Warning, Basis.Assumed), (finding.Severity, finding.Basis));
    }

    /// <summary>Who is expected to answer keeps the area before others do, and an empty chair after all.</summary>
    [Theory]
    [InlineData("CEO\n  CTO: enterprise-it\n  CIO: enterprise-it", "cto")]
    [InlineData("CEO\n  CIO: enterprise-it\n  CTO: enterprise-it", "cto")]
    [InlineData("CEO\n  CIO (vacant): enterprise-it\n  CTO: enterprise-it", "cio")]
    [InlineData("CEO\n  Head of A (vacant): network\n  Head of B: network", "head-of-a")]
    public void The_first_proposal_leaves_it_to_the_one_who_is_expected_and_there(string text, string givesUp)
    {
        var first = Rule.Propose(Alone.Single(Rule, text)).First();
        Assert.All(new Several([first]).Flat(), change => Assert.Equal(givesUp, change switch
        {
            WithdrawResponsibility withdrawn => withdrawn.Position,
            AssignResponsibility assigned => assigned.Position,
            EditFact { Before: ResponsibilityFact row } => row.Position,
            EditFact { After: ResponsibilityFact row } => row.Position,
            _ => change.ToString(),
        }));
    }
}
