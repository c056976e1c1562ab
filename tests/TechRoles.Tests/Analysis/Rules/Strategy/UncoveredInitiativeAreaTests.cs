using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TechRoles.Analysis.Rules;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Tests.Analysis.Rules.Strategy;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class UncoveredInitiativeAreaTests
{
    private const string TeamComesLater = """
        CEO
          CTO: portal A

        [areas]
        portal required=false

        [initiatives]
        relaunch sponsor=cto areas=portal from=2026-03-01 to=2026-12-01

        [responsibilities]
        area=portal involvement=R position=cto from=2026-05-01
        """;

    private static readonly UncoveredInitiativeArea Rule = new();

    [Property(MaxTest = 300)]
    public Property It_says_what_the_slow_twin_says(SmallChart small, int seed)
    {
        var random = new Random(seed);
        string[] areas = [.. small.Facts.Areas.Select(area => area.Id).Where(_ => random.Next(3) == 0)];
        var chart = OrgChart.Repair(small.Facts with { Initiatives = [new("plan") { Areas = [.. areas] }] }).Chart;
        var expected = chart.Areas.Where(area => areas.Contains(area.Id) && IsUncovered(chart, area)).ToArray();
        var found = Alone.Run(Rule, chart);
        return (found.Sum(finding => finding.Number) == expected.Length && found.Length == Math.Min(1, expected.Length))
            .Classify(expected.Length > 0, "speaks").Classify(expected.Length == 0, "silent");
    }

    [Fact]
    public void Over_time_it_has_the_days_before_the_team_is_there()
    {
        var history = OrgHistory.Create(ChartText.Facts(TeamComesLater).AsT0, []).AsT0;
        var finding = Assert.Single(HistoryAnalysis.Of(history).Findings, finding => finding.Rule.Id == "TR6006");
        Assert.Equal([new Period(new(2026, 3, 1), new(2026, 5, 1))], finding.Periods);
        Assert.Equal("'relaunch' runs, and nobody does the work in portal", finding.Message.ToString());
    }

    [Theory]
    [InlineData("CEO\n  CTO: portal A\n    Team: portal R in emea\n\n[units]\nemea")]
    [InlineData("CEO\n  CTO: portal A, shop R\n\n[areas]\nshop required=false\n  portal required=false")]
    [InlineData("CEO\n  CTO: portal A, cart R\n\n[areas]\nportal required=false\n  cart required=false")]
    [InlineData("CEO\n  CTO: portal A\n\n[areas]\nportal required=true")]
    [InlineData("CEO\n  CTO\n\n[areas]\nportal required=false")]
    public void Work_around_inside_or_elsewhere_and_what_others_tell_are_none(string text) =>
        Assert.Empty(Alone.Run(Rule, text + "\n\n[initiatives]\nrelaunch sponsor=cto areas=portal"));

    private static bool IsUncovered(OrgChart chart, Area area)
    {
        var isLeaf = !chart.Areas.Any(part => part.Parent == area);
        if (area.IsRequired && isLeaf) return false;
        var whole = Slow.Owners(chart, area, null);
        var anybody = Slow.Around(area).Any(around => Slow.Entries(chart, around, null).Any(duty => duty.Involvements.IsAccountable));
        var owned = whole.Length > 0 || (anybody ? true : chart.Duties.Any(duty => duty.Area == area && duty.Involvements.IsAccountable));
        return owned && !chart.Duties.Any(duty => duty.Involvements.Contains(Involvement.Responsible)
            && (Slow.Around(area).Contains(duty.Area) || Slow.Around(duty.Area).Contains(area)));
    }
}
