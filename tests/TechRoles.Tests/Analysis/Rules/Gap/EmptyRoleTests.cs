using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class EmptyRoleTests
{
    private static readonly EmptyRole Rule = new();

    [Property]
    public Property A_seat_is_found_that_states_something_and_nowhere_answers_works_or_helps(SmallChart small)
    {
        var expected = small.Chart.Positions
            .Where(position => !position.IsPool && small.Facts.Responsibilities.Any(entry => entry.Position == position.Id))
            .Where(position => small.Chart.Duties.Where(duty => duty.Position == position)
                .All(duty => duty.Involvements.Strongest is Involvement.Consulted or Involvement.Informed or Involvement.Excluded))
            .Select(position => position.Id)
            .ToArray();
        var found = Alone.Run(Rule, small.Chart).Select(finding => finding.Position.Id);
        return expected.SequenceEqual(found).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() =>
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void What_the_seat_has_is_counted_and_shown()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO: network I, cloud C, data I");
        Assert.Equal("CIO is only consulted and informed (3 cells)", finding.Message);
        Assert.Equal(["CIO is consulted for cloud", "CIO is informed for data", "CIO is informed for network"], finding.Evidence());
        Assert.Equal((Severity.Info, "ceo"), (finding.Severity, finding.Details().Resolver?.Id));
    }

    [Theory]
    [InlineData("CIO: network I, cloud S")]
    [InlineData("CIO: network I, cloud A")]
    [InlineData("CIO: network I, cloud R")]
    [InlineData("CIO\nCTO: network")]
    [InlineData("CIO (pool): network C")]
    public void Support_is_work_and_a_seat_without_any_entry_is_not_meant(string text) => Assert.Empty(Alone.Run(Rule, text));

    [Fact]
    public void What_a_role_brings_counts_as_work_and_an_advisory_role_is_not_blamed_on_its_seats()
    {
        const string Roles = "[roles]\nr\n[responsibilities]\narea=cloud involvement={0} role=r\n";
        Assert.Empty(Alone.Run(Rule, "CIO (role r)\n" + Roles.Replace("{0}", "C", StringComparison.Ordinal)));
        Assert.Empty(Alone.Run(Rule, "CIO (role r): network C\n" + Roles.Replace("{0}", "A", StringComparison.Ordinal)));
        Alone.Single(Rule, "CIO (role r): network C\n" + Roles.Replace("{0}", "C", StringComparison.Ordinal));
    }
}
