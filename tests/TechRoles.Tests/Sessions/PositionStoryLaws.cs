using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Changes;

namespace TechRoles.Tests.Sessions;

/// <summary>Churn and drift, within fewer days than a year so that drawn histories reach them.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class PositionStoryLaws
{
    private const int Back = 5;
    private static readonly Fraction Least = new(3, 5);

    [Property(MaxTest = 60)]
    public FsCheck.Property Changes_and_drifts_are_those_that_one_sees_by_looking_at_every_day(ValidChart valid, int number, bool isDated)
    {
        var dice = new Random(number);
        var facts = isDated ? DatedChanges.Dated(DatedChanges.Undated(valid.Chart), dice) : DatedChanges.WithoutDates(valid.Chart);
        var changes = isDated ? [] : DatedChanges.Draw(facts, dice, 14);
        return OrgHistory.Create(facts, changes).TryPickT1(out _, out var history) ? true.ToProperty().Classify(true, "no chart") : IsSeenByLooking(history);
    }

    /// <summary>Few positions and few people, so that one follows another in a position, at once or after a while.</summary>
    [Property(MaxTest = 100)]
    public FsCheck.Property So_they_are_where_people_come_and_go(int number)
    {
        var dice = new Random(number);
        string[] positions = ["a", "b", "c"];
        var facts = new ChartFacts
        {
            Positions = [new("top"), .. positions.Select(id => new PositionFact(id) { ReportsTo = "top" })],
            People = [new("x"), new("y"), new("z")],
            Assignments = [.. positions.SelectMany(position => new[] { "x", "y", "z" }.Where(_ => dice.Next(3) > 0)
                .Select(person => new AssignmentFact(person, position) { Period = DatedChanges.Period(dice), Mode = (AssignmentMode)dice.Next(4) }))],
        };
        return IsSeenByLooking(OrgHistory.Create(facts, []).AsT0);
    }

    private static FsCheck.Property IsSeenByLooking(OrgHistory history)
    {
        var (stories, days, changed, drifted) = (Stories(history), SlowPositions.Days(history, Back), false, false);
        foreach (var id in days.SelectMany(day => day.Chart.Positions).Select(position => position.Id).Distinct())
        {
            var (turns, drifts) = (SlowPositions.ChangeDays(days, id).ToArray(), SlowPositions.Drifting(days, id, Back, Least, 1).ToArray());
            var story = stories.GetValueOrDefault(id);
            Assert.Equal(turns, story?.ChangeDays() ?? []);
            var periods = story?.Drifts(Back, Least, 1) ?? [];
            Assert.Equal(drifts, days.Skip(Back).Select(day => day.Day).Where(day => periods.Any(period => period.Contains(day))));
            Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            (changed, drifted) = (changed || turns.Length > 0, drifted || drifts.Length > 0);
        }

        return true.ToProperty().Classify(changed, "changes").Classify(drifted, "drifts");
    }

    [Property]
    public bool Days_are_crowded_where_so_many_lie_within_so_many_before(byte[] steps)
    {
        var day = new DateOnly(2026, 1, 1);
        DateOnly[] days = [.. steps.Select(step => day = day.AddDays(1 + (step % 40)))];
        var periods = PositionStory.Crowded(days, 3, 30);
        return Enumerable.Range(-5, day.DayNumber - new DateOnly(2026, 1, 1).DayNumber + 50).Select(offset => new DateOnly(2026, 1, 1).AddDays(offset))
            .All(on => periods.Any(period => period.Contains(on)) == days.Count(one => one <= on && one >= on.AddDays(-30)) >= 3);
    }

    [Theory]
    [InlineData("TR9002")]
    [InlineData("TR9003")]
    [InlineData("TR9004")]
    [InlineData("TR9005")]
    public void What_is_off_is_not_looked_for_and_what_is_asked_for_has_the_severity_asked_for(string id)
    {
        var info = HistoryCodes.All.Single(code => code.Id == id);
        var history = OrgHistory.Create(ChartText.Facts(info.BadExample).AsT0, []).AsT0;
        Assert.DoesNotContain(HistoryAnalysis.Of(history, new(RuleSet.All.Without(id))).Findings, finding => finding.Rule.Id == id);
        Assert.DoesNotContain(HistoryAnalysis.Of(history, new(RuleSet.All.Only("TR2001"))).Findings, finding => finding.Rule.Id == id);
        var asked = Assert.Single(HistoryAnalysis.Of(history, new(RuleSet.Recommended.With(id, Severity.Warning))).Findings, finding => finding.Rule.Id == id);
        Assert.Equal(Severity.Warning, asked.Severity);
    }

    [Fact]
    public void Churn_holds_as_long_as_three_changes_lie_within_a_year()
    {
        var history = OrgHistory.Create(ChartText.Facts(HistoryCodes.RoleChurn.BadExample).AsT0, []).AsT0;
        var churn = Assert.Single(HistoryAnalysis.Of(history).Findings, finding => finding.Rule.Id == "TR9004");
        Assert.Equal("CIO got another manager or holder on 3 days within a year", churn.Message.ToString());
        Assert.Equal([new Period(new(2026, 4, 1), new(2026, 8, 2))], churn.Periods);
    }

    [Fact]
    public void Another_title_is_no_drift()
    {
        var facts = ChartText.Facts(HistoryCodes.RemitDrift.BadExample).AsT0;
        var retitled = OrgHistory.Create(facts, [new Retitle("head-of-platforms", "Head of Data") { On = new(2025, 9, 1) }]).AsT0;
        Assert.DoesNotContain(HistoryAnalysis.Of(retitled, new(RuleSet.All)).Findings, finding => finding.Rule.Id == "TR9005");
    }

    /// <summary>Days on which nobody stands above are none on which the manager is another one; the day after may be.</summary>
    [Fact]
    public void A_seat_below_nobody_for_a_while_got_another_manager_when_it_has_one_again()
    {
        var facts = ChartText.Facts("CEO\n  CIO\n    Team\n  CTO\n").AsT0;
        var history = OrgHistory.Create(facts, [new Rereport("team", null) { On = new(2026, 2, 1) }, new Rereport("team", "cto") { On = new(2026, 3, 1) }, new Rereport("team", null) { On = new(2026, 4, 1) }, new Rereport("team", "cto") { On = new(2026, 5, 1) }]).AsT0;
        Assert.Equal([new DateOnly(2026, 3, 1)], Stories(history)["team"].ChangeDays());
    }

    [Fact]
    public void A_position_that_stood_empty_between_two_people_changed_hands_when_the_second_came()
    {
        var history = OrgHistory.Create(ChartText.Facts("""
            CEO
              CIO

            [assignments]
            person=person-1 position=cio to=2026-02-01
            person=person-2 position=cio from=2026-03-01
            """).AsT0, []).AsT0;
        Assert.Equal([new DateOnly(2026, 3, 1)], Stories(history)["cio"].ChangeDays());
    }

    private static Dictionary<string, PositionStory> Stories(OrgHistory history)
    {
        var stories = new PositionStories(RuleSet.All);
        HistoryAnalysis.Of(history, new(RuleSet.All.Only("TR9004", "TR9005")), stories);
        return stories.Stories.ToDictionary(story => story.Id, StringComparer.Ordinal);
    }
}
