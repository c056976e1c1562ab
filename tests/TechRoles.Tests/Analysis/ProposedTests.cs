using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis;

/// <summary>What a position has in a cell once it took something there, or gave it up.</summary>
public class ProposedTests
{
    [Theory]
    [InlineData("S", Involvement.Accountable, "AS")]
    [InlineData("S", Involvement.Responsible, "R")]
    [InlineData("R", Involvement.Accountable, "AR")]
    [InlineData("C", Involvement.Accountable, "A")]
    [InlineData("A", Involvement.Responsible, "AR")]
    public void Who_takes_an_area_keeps_the_work_that_he_does_in_it(string held, Involvement taken, string has) =>
        Assert.Equal(has, After(held, duty => Proposed.Take(duty.Position, duty.Cell, taken)));

    [Theory]
    [InlineData("A", Involvement.Accountable, "C")]
    [InlineData("A/R", Involvement.Accountable, "R")]
    [InlineData("R", Involvement.Responsible, "C")]
    public void Who_gives_an_area_up_is_asked_where_nothing_else_is_left(string held, Involvement given, string has) =>
        Assert.Equal(has, After(held, duty => Proposed.GiveUp(duty, given)));

    private static string After(string held, Func<Duty, IEnumerable<OrgChange>> propose)
    {
        var chart = Alone.Chart($"CEO\n  CIO: network {held}\n");
        var rows = chart.With([.. propose(Assert.Single(chart.Duties))]).OrThrow().ToFacts().Responsibilities;
        return string.Concat(rows.Select(row => row.Involvement.ToString()[0]).Order());
    }
}
