using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class SinglePointOfFailureTests
{
    private static readonly SinglePointOfFailure Rule = new();

    [Property(MaxTest = 300)]
    public Property Of_each_person_it_says_what_the_slow_twin_says(SmallChart small)
    {
        var chart = small.Chart;
        var expected = chart.People.Select(person => (person.Id, chart.StatedCells.Count(cell => HangsOn(chart, cell, person))))
            .Where(one => one.Item2 > 0).ToHashSet();
        var found = Alone.Run(Rule, chart).Select(finding => (finding.Person.Id, finding.Number)).ToArray();
        return (expected.SetEquals(found) && expected.Count == found.Length).Classify(found.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() => Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void Names_of_people_are_not_told()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal("Everything about network hangs on the one holder of CIO", finding.Message);
    }

    /// <summary>Whichever of them stands first in the chart, which goes by who reports to whom.</summary>
    [Theory]
    [InlineData("Head #head\n  One #one [a]: network A/R\n  Two #two [a]: network A joint")]
    [InlineData("Head #head\n  Two #two [a]: network A joint\n    One #one [a]: network A/R")]
    public void Every_seat_by_which_they_answer_for_it_is_told(string text)
    {
        var finding = Alone.Single(Rule, text);
        var details = finding.Details();
        Assert.Equal(1, finding.Number);
        Assert.Equal(["a", "network", "one", "two"], details.Subjects.Select(subject => subject.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["one", "two"], details.Evidence.Where(one => one.Fact == "responsibility").Select(one => one.Ids[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CEO\n  CIO [a, b deputy]: network A/R")]
    [InlineData("CEO\n  CIO [a]: network A\n  Team [b]: network S")]
    [InlineData("CEO\n  CIO [a]: network A/R\n  Team: network S")]
    [InlineData("CEO\n  CIO [a]: it A/R\n  Team [b]: network R\n\n[areas]\nit\n  network")]
    [InlineData("CEO\n  CIO [a]: network R")]
    public void A_second_one_and_what_is_not_known_are_none(string text) => Assert.Empty(Alone.Run(Rule, text));

    private static bool HangsOn(OrgChart chart, Cell cell, Person person)
    {
        var owns = cell.Duties.Any(duty => duty.Involvements.IsAccountable && !duty.Position.IsPool
            && duty.Position.Assignments.Any(one => one.Person == person && one.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor));
        var hands = chart.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Supports)
            && (duty.Cell == cell || (duty.Area != cell.Area && Slow.Around(duty.Area).Contains(cell.Area)
                && (Slow.Around(duty.Cell.Scope).Contains(cell.Scope) || Slow.Around(cell.Scope).Contains(duty.Cell.Scope)))));
        return owns && hands.All(duty => duty.Position.Assignments.Count > 0 && duty.Position.Assignments.All(one => one.Person == person));
    }
}
