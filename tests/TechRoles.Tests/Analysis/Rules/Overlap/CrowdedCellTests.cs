using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>TR2004, TR2005 and TR2006: too many letters in a cell, or two for one position.</summary>
[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class CrowdedCellTests
{
    private static readonly DiffuseResponsibility Doers = new() { Limit = 1 };
    private static readonly ConsultationOverload Asked = new() { Limit = 1 };
    private static readonly MixedInvolvement Mixed = new();

    [Property]
    public Property Cells_with_more_doers_than_the_limit_are_told(SmallChart small) => AreTold(Doers, small.Chart, Involvement.Responsible);

    [Property]
    public Property Cells_with_more_to_be_asked_than_the_limit_are_told(SmallChart small) => AreTold(Asked, small.Chart, Involvement.Consulted);

    [Property]
    public Property Seats_that_do_something_and_are_heard_about_it_are_told(SmallChart small)
    {
        var expected = small.Chart.Duties.Where(duty => IsAnyOf(duty, Involvement.Accountable, Involvement.Responsible) && IsAnyOf(duty, Involvement.Consulted, Involvement.Informed)).ToArray();
        var found = Alone.Run(Mixed, small.Chart).Select(finding => (finding.Details().Subjects[0].Id, finding.Details().Cells[0])).ToArray();
        return expected.Select(duty => (duty.Position.Id, duty.Cell)).SequenceEqual(found).Classify(found.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rules()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Doers, chart).Length > 0), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Asked, chart).Length > 0), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Mixed, chart).Length > 0), 3, 299);
    }

    [Fact]
    public void What_they_say()
    {
        Assert.Equal("'release-notes' has 6 responsible positions", Alone.Single(new DiffuseResponsibility(), new DiffuseResponsibility().Info.BadExample).Message);
        Assert.Equal("6 positions are consulted about 'pricing'", Alone.Single(new ConsultationOverload(), new ConsultationOverload().Info.BadExample).Message);
        Assert.Equal(
            "CIO is accountable and responsible and consulted for 'network': who does it need not be asked or told",
            Alone.Single(Mixed, Mixed.Info.BadExample).Message);
    }

    [Theory]
    [InlineData("CIO: network A/R")]
    [InlineData("CIO: network A/R/S")]
    [InlineData("CIO: network S/C")]
    [InlineData("CIO: network X")]
    public void What_is_no_mixture(string text) => Assert.Empty(Alone.Run(Mixed, text));

    private static Property AreTold(Rule rule, OrgChart chart, Involvement involvement)
    {
        var expected = chart.Duties.Where(duty => duty.Involvements.Contains(involvement)).GroupBy(duty => duty.Cell).Where(cell => cell.Count() > 1).Select(cell => (cell.Key, cell.Count())).ToHashSet();
        var found = Alone.Run(rule, chart).Select(finding => (finding.Details().Cells[0], finding.Number)).ToArray();
        return (expected.SetEquals(found) && found.Length == expected.Count).Classify(found.Length > 0, "speaks");
    }

    private static bool IsAnyOf(Duty duty, params Involvement[] any) => any.Any(one => duty.Involvements.Contains(one));
}
