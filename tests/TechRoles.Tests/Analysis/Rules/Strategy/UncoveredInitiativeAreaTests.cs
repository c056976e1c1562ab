using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
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

    [Property(MaxTest = 300)]
    public Property Of_other_days_it_says_what_a_chart_of_each_day_shows(SmallChart small, int seed)
    {
        var random = new Random(seed);
        var first = new DateOnly(2026, 6, 1);
        DateOnly? Day() => random.Next(3) == 0 ? null : first.AddDays(random.Next(-4, 5));
        var work = small.Facts.Responsibilities.Select(row => row.Involvement == Involvement.Responsible && random.Next(3) > 0
            ? row with { Period = new(Day(), Day()) }
            : row).Where(row => row.Period.IsValid).ToValueList();
        string[] areas = [.. small.Facts.Areas.Select(area => area.Id).Where(_ => random.Next(2) == 0)];
        var period = new Period(Day(), Day());
        var facts = small.Facts with
        {
            Organisation = small.Facts.Organisation with { AsOf = null },
            Responsibilities = work,
            Initiatives = [new("plan") { Areas = [.. areas], Period = period }],
        };
        var (from, to) = (period.From ?? first, period.To ?? first.AddDays(1));
        var made = Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber)).Select(from.AddDays)
            .Select(day => OrgChart.Create(facts, new() { AsOf = day })).ToArray();

        // What is excluded beside work is contradicted on some days only, and the facts are no chart of these.
        if (!period.Contains(first) || made.Any(day => day.IsT1)) return true.ToProperty().Classify(true, "no chart, or no initiative on the day");
        var days = made.Select(day => day.AsT0).ToArray();
        var chart = days[first.DayNumber - from.DayNumber];
        var expected = chart.Areas.Where(area => areas.Contains(area.Id)
            && (IsDone(chart, area.Id) ? IsOwned(chart, area) && days.Any(day => !IsDone(day, area.Id)) : IsUncovered(chart, area))).ToArray();
        var found = Alone.Run(Rule, chart);
        return (found.Sum(finding => finding.Number) == expected.Length)
            .Classify(expected.Any(area => IsDone(chart, area.Id)), "idle on another day")
            .Classify(expected.Any(area => !IsDone(chart, area.Id)), "idle on the day")
            .Classify(expected.Length == 0, "silent");
    }

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-06-01")]
    public void A_team_that_comes_later_is_told_with_the_days_before_it_is_there(string day)
    {
        var chart = OrgChart.Create(ChartText.Facts(TeamComesLater).AsT0, new() { AsOf = DateOnly.Parse(day, CultureInfo.InvariantCulture) }).AsT0;
        var finding = Assert.Single(Alone.Run(Rule, chart));
        Assert.Equal("'relaunch' runs, and at times nobody does the work in portal", finding.Message.ToString());
        Assert.Contains("nobody works in portal in 2026-03-01..2026-05-01", finding.Evidence());
    }

    [Fact]
    public void Work_that_one_takes_over_from_another_has_no_gap() => Assert.Empty(Alone.Run(
        Rule, TeamComesLater.Replace("CTO: portal A", "CTO: portal A\n  Team", StringComparison.Ordinal)
            + "\narea=portal involvement=R position=team from=2026-01-01 to=2026-05-01"));

    [Theory]
    [InlineData("", 1)]
    [InlineData(" (role maker)", 0)]
    public void A_role_works_where_somebody_carries_it(string carries, int findings) => Assert.Equal(findings, Alone.Run(
        Rule, TeamComesLater.Replace("CTO: portal A", $"CTO: portal A\n  Team{carries}", StringComparison.Ordinal)
            + "\narea=portal involvement=R role=maker from=2026-01-01 to=2026-05-01\n\n[roles]\nmaker").Length);

    [Fact]
    public void Over_time_it_holds_as_long_as_the_initiative_runs()
    {
        var history = OrgHistory.Create(ChartText.Facts(TeamComesLater).AsT0, []).AsT0;
        var finding = Assert.Single(HistoryAnalysis.Of(history).Findings, finding => finding.Rule.Id == "TR6006");
        Assert.Equal([new Period(new(2026, 3, 1), new(2026, 12, 1))], finding.Periods);
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
        return !(area.IsRequired && isLeaf) && IsOwned(chart, area) && !IsDone(chart, area.Id);
    }

    private static bool IsOwned(OrgChart chart, Area area)
    {
        var whole = Slow.Owners(chart, area, null);
        var anybody = Slow.Around(area).Any(around => Slow.Entries(chart, around, null).Any(duty => duty.Involvements.IsAccountable));
        return whole.Length > 0 || anybody || chart.Duties.Any(duty => duty.Area == area && duty.Involvements.IsAccountable);
    }

    private static bool IsDone(OrgChart chart, string id) => chart.AreaOrNull(id) is { } area
        && chart.Duties.Any(duty => duty.Involvements.Contains(Involvement.Responsible)
            && (Slow.Around(area).Contains(duty.Area) || Slow.Around(duty.Area).Contains(area)));
}
