using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class ConflictingDutiesByDelegationTests
{
    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 400)]
    public Property A_person_is_told_for_what_only_standing_in_adds(OrgChart chart)
    {
        var profile = Look.Profile("three-lines");
        var said = Look.With(new ConflictingDutiesByDelegation(), chart, profile).Select(finding => finding.Details().Subjects[0].Id).ToArray();
        var expected = chart.People.Where(person => IsExpected(chart, profile, person)).Select(person => person.Id).ToArray();
        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)}").Classify(said.Length > 0, "speaks");
    }

    [Fact]
    public void The_deputy_is_named_with_both_positions()
    {
        var finding = Assert.Single(Look.With(new ConflictingDutiesByDelegation(), new ConflictingDutiesByDelegation().Info.BadExample));
        Assert.Equal(
            "person-2, standing in as Head of Release (head-of-release), combines Software development, Release to production",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(2, finding.Details().Evidence.Count(evidence => evidence.Fact == "assignment"));
    }

    [Theory]
    [InlineData("successor")]
    [InlineData("acting")]
    public void A_successor_does_nothing_yet_and_who_acts_does_the_work_now(string mode) =>
        Assert.Empty(Look.With(new ConflictingDutiesByDelegation(), $"CEO\n  One [p]: software-development R\n  Other [q, p {mode}]: production-release R"));

    private static bool IsExpected(OrgChart chart, Profile profile, Person person)
    {
        Position[] Seats(params AssignmentMode[] modes) => [.. chart.Positions.Where(position => !position.IsPool && position.Assignments.Any(one => one.Person == person && modes.Contains(one.Mode)))];
        var filled = Seats(AssignmentMode.Permanent, AssignmentMode.Acting, AssignmentMode.Interim);
        var standing = Seats(AssignmentMode.Deputy).Except(filled).ToArray();
        if (filled.Length == 0 || standing.Length == 0) return false;
        var known = SlowHand.Fulfilled(chart, profile, filled, null)
            .Concat(filled.Concat(standing).SelectMany(position => SlowHand.Fulfilled(chart, profile, [position], null)))
            .ToHashSet();

        // What those who stand in for somebody alone make up is of no one who also does it himself.
        var alone = SlowHand.Fulfilled(chart, profile, standing, null).ToHashSet();
        return SlowHand.Fulfilled(chart, profile, [.. filled, .. standing], null).Any(set => !known.Contains(set)
            && (!alone.Contains(set) || ConflictSets.Of(chart, profile).FulfilledBy([.. filled, .. standing])
                .Single(match => match.Set.Id == set).Duties.Any(duty => filled.Contains(duty.Position))));
    }
}
