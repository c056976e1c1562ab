using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Changes;

/// <summary>An organisation over time.</summary>
public class HistoryExamples
{
    private static readonly ChartFacts Facts = ChartText.Facts("""
        CEO
          CIO: network
            CISO
          CTO

        [responsibilities]
        area=platform involvement=A position=cto from=2026-03-01 to=2027-01-01
        """).AsT0;

    [Fact]
    public void Facts_begin_and_end_and_changes_happen_on_their_days()
    {
        var history = OrgHistory.Create(Facts, [new Rereport("ciso", "ceo") { On = Day(4, 1) }]).AsT0;
        Assert.Equal([Day(3, 1), Day(4, 1), new(2027, 1, 1)], history.ChangePoints);
        Assert.Equal("cio", Manager(history, Day(3, 31)));
        Assert.Equal("ceo", Manager(history, Day(4, 1)));
        Assert.Equal([1, 2, 2, 1], new[] { Day(2, 1), Day(3, 1), Day(12, 31), new(2027, 1, 1) }.Select(day => history.AsOf(day).Duties.Count));
    }

    [Fact]
    public void Charts_of_every_day_are_made_as_the_options_say_but_for_their_day()
    {
        var options = new ChartOptions { AssumeRemits = true, AsOf = Day(7, 1) };
        foreach (var history in new[] { OrgHistory.Create(Facts, [], options).AsT0, OrgHistory.Repair(Facts, [], options) })
        {
            Assert.True(history.AsOf(Day(2, 1)).Options.AssumeRemits);
            Assert.Equal(Day(2, 1), history.AsOf(Day(2, 1)).AsOf);
        }
    }

    [Fact]
    public void What_a_change_adds_begins_and_ends_on_days_of_its_own()
    {
        OrgChange line = new AddDottedLine("ciso", "cto") { Period = new(Day(5, 1), Day(6, 1)), On = Day(4, 1) };
        OrgChange plan = new AddInitiative(new("move") { Period = new(Day(7, 1), Day(8, 1)) }) { On = Day(4, 1) };
        var history = OrgHistory.Create(Facts, [new Several([line, plan]) { On = Day(4, 1) }]).AsT0;
        Assert.Equal([Day(3, 1), Day(4, 1), Day(5, 1), Day(6, 1), Day(7, 1), Day(8, 1), new(2027, 1, 1)], history.ChangePoints);
        Assert.Equal([0, 1, 0], new[] { Day(4, 1), Day(5, 1), Day(6, 1) }.Select(day => history.AsOf(day).Summary.DottedLines));
    }

    /// <summary>Seen from April, whoever follows in February follows nobody, so that what was said of March can still be withdrawn.</summary>
    [Fact]
    public void What_can_be_changed_is_what_the_chart_of_that_day_states()
    {
        var sits = new AssignmentFact("person-1", "cio") { Period = new(Day(1, 1), Day(4, 1)) };
        var history = OrgHistory.Create(
            Facts with { Responsibilities = [], People = [new("person-1"), new("person-2")] },
            [
                new EditFact(null, sits) { On = Day(1, 1) }, new Succeed("cio", "person-2") { On = Day(2, 1) },
                new EditFact(sits, sits with { Share = Percent.Create(50).AsT0 }) { On = Day(5, 1) },
            ]).AsT0;
        Assert.Empty(history.Rejected);
        Assert.Contains(history.AsOf(Day(5, 1)).ToFacts().Assignments, row => row.Person == "person-2");
    }

    [Fact]
    public void Every_change_that_cannot_be_made_is_listed_with_its_place_and_the_others_stay()
    {
        var history = OrgHistory.Create(
            Facts,
            [
                new Rereport("ciso", "cto"),
                new Rereport("ciso", "nobody") { On = Day(4, 1) },
                new Rereport("cio", "ciso") { On = Day(5, 1) },
                new Rereport("ciso", "ceo") { On = Day(4, 1) },
            ]).AsT0;
        Assert.Equal([0, 1], history.Rejected.Select(step => step.Place));
        Assert.Equal("A change of a history needs a day.", history.Rejected[0].Rejected.Reason);
        Assert.Equal([Day(4, 1), Day(5, 1)], history.Changes.Select(change => change.On!.Value));
    }

    [Fact]
    public void Several_changes_are_made_together_or_not_at_all()
    {
        var history = OrgHistory.Create(Facts, [new Several([new Rereport("ciso", "ceo"), new Rereport("cio", "nobody")]) { On = Day(4, 1) }]).AsT0;
        Assert.Equal("There is no position 'nobody'.", Assert.Single(history.Rejected).Rejected.Reason);
        Assert.Equal("cio", Manager(history, Day(4, 1)));
    }

    [Fact]
    public void What_would_have_ended_anyway_can_be_withdrawn_before()
    {
        var row = Facts.Responsibilities.Single(responsibility => !responsibility.Period.IsAlways);
        var history = OrgHistory.Create(Facts, [new EditFact(row, null) { On = Day(6, 1) }]).AsT0;
        Assert.Empty(history.Rejected);
        Assert.Equal([2, 1, 1], new[] { Day(5, 1), Day(6, 1), new(2028, 1, 1) }.Select(day => history.AsOf(day).Duties.Count));
    }

    [Fact]
    public void Facts_that_make_no_chart_make_no_history() =>
        Assert.True(OrgHistory.Create(new() { Positions = [new("a") { ReportsTo = "b" }, new("c")] }, []).IsT1);

    [Fact]
    public void Only_changes_of_what_is_no_word_on_the_organisation_make_a_history_of_changes_alone()
    {
        var undated = Facts with { Responsibilities = [] };
        OrgChange retitled = new Retitle("cio", "CTO") { On = Day(4, 1) };
        OrgChange complete = new EditFact(undated.Organisation, undated.Organisation with { Complete = true }) { On = Day(4, 1) };
        Assert.True(OrgHistory.Create(undated, [retitled]).AsT0.IsMadeOfChangesAlone);
        Assert.False(OrgHistory.Create(Facts, [retitled]).AsT0.IsMadeOfChangesAlone);
        Assert.False(OrgHistory.Create(undated, [complete]).AsT0.IsMadeOfChangesAlone);
        Assert.False(OrgHistory.Create(undated, [new Several([retitled, complete]) { On = Day(4, 1) }]).AsT0.IsMadeOfChangesAlone);
    }

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static string? Manager(OrgHistory history, DateOnly day) => history.AsOf(day).TryPosition("ciso", out var ciso) ? ciso.Manager?.Id : null;
}
