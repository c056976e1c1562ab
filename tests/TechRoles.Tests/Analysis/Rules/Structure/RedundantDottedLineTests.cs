using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class RedundantDottedLineTests
{
    private static readonly RedundantDottedLine Rule = new();

    [Property]
    public Property A_seat_is_found_where_it_has_a_dotted_line_to_its_manager(SmallChart small)
    {
        var expected = small.Chart.Positions
            .Where(position => !position.IsPool && position.Manager is { } manager && position.DottedManagers.Contains(manager))
            .Select(position => position.Id)
            .ToArray();
        return expected.SequenceEqual(Alone.Run(Rule, small.Chart).Select(finding => finding.Position.Id)).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() =>
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void Only_the_line_to_the_manager_itself_is_told()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO\n    Head of Operations (dotted CIO; dotted CEO; dotted CTO)\n  CTO");
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("Head of Operations (head-of-operations) has a dotted line to CIO, its manager anyway", finding.Message);
        Assert.Equal(
            [
                "Head of Operations (head-of-operations) reports to CIO by a dotted line",
                "Head of Operations (head-of-operations) reports to CIO",
            ],
            finding.Evidence());
    }

    [Theory]
    [InlineData("CEO\n  CIO (dotted CTO)\n  CTO")]
    [InlineData("CEO (dotted CIO)\n  CIO")]
    [InlineData("CEO\n  CIO\n    Career break (pool; dotted CIO)")]
    [InlineData("CEO\n  Counsel\n    Data Protection Officer (dotted CEO)")]
    public void A_line_to_another_branch_further_up_or_to_somebody_below_says_something(string text) => Assert.Empty(Alone.Run(Rule, text));
}
