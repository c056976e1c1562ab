using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class AccountabilityBelowDoerTests
{
    private static readonly AccountabilityBelowDoer Rule = new();

    [Property(MaxTest = 300)]
    public Property A_cell_is_told_where_everybody_who_answers_stands_below_somebody_who_does_it(SmallChart small)
    {
        var chart = small.Chart;
        var expected = chart.Positions.Any(position => position.Manager is not null) ? chart.StatedCells.Where(cell => IsExpected(chart, cell)).ToArray() : [];
        var found = Alone.Run(Rule, chart).Select(finding => finding.Details().Cells[0]).ToArray();
        return expected.SequenceEqual(found).Label($"expected {string.Join(", ", expected)} but found {string.Join(", ", found)}").Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() => Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void Both_are_named_with_the_line_between_them()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal("Head of Networks (head-of-networks) is accountable for 'network', which CIO, above in the line, does", finding.Message);
        Assert.Equal(["head-of-networks", "cio"], finding.Positions());
        Assert.Contains("Head of Networks (head-of-networks) reports to CIO", finding.Evidence());
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
    }

    [Theory]
    [InlineData("CEO\n  CIO: network A\n    Head: network R")]
    [InlineData("CEO\n  CIO: it A/R\n    Head: network A\n\n[areas]\nit\n  network")]
    [InlineData("CEO\n  CIO: network R\n  CTO\n    Head: network A")]
    [InlineData("CEO\n  CIO: network R\n    Head: it A\n\n[areas]\nit\n  network")]
    [InlineData("CEO\n  CIO: network R\n    Head: network A\n  CTO: network A")]
    [InlineData("CEO\n  CIO: network R\n    Head: network A/R")]
    public void Delegation_another_line_and_a_contest_are_none(string text) => Assert.Empty(Alone.Run(Rule, text));

    private static bool IsExpected(OrgChart chart, Cell cell)
    {
        var entries = Slow.Entries(chart, cell.Area, cell.Scope);
        var owners = entries.Where(entry => entry.Involvements.IsAccountable).ToArray();
        if (owners.Any(entry => !entry.IsJoint) && owners.Any(entry => !Slow.HaveSameHolders(entry.Position, owners[0].Position))) return false;
        var doers = entries.Where(entry => entry.Involvements.Contains(Involvement.Responsible) && !entry.Position.IsPool).Select(entry => entry.Position).ToArray();
        var positions = owners.Select(owner => owner.Position).Where(owner => !owner.IsPool).ToArray();
        return positions.Length > 0 && positions.All(owner => Slow.Above(owner).Intersect(doers).Any() && !doers.Contains(owner));
    }
}
