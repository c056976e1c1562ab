using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

/// <summary>To whom what one hand should not have is proposed to go, and which of it; what is proposed is looked at before it is proved.</summary>
public class PartedHandsLaws
{
    private static readonly Profile TwoProfiles = Look.Profile("three-lines").And(Look.Profile("eu-gdpr"));

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property Nothing_goes_to_the_same_hand_or_to_an_empty_one(OrgChart chart)
    {
        var (proposed, withNamesakes) = (false, false);
        foreach (var finding in new Rule[] { new ConflictingDuties(), new SelfReview(), new MixedLinesOfDefence(), new ConflictedDataProtectionOfficer() }
            .SelectMany(rule => Look.With(rule, chart, TwoProfiles)))
        {
            var hand = HandOf(finding);
            withNamesakes |= chart.Positions.Any(position => !hand.Contains(position) && hand.Any(own => HaveOneHolder(own, position)));
            foreach (var heir in finding.Proposals.SelectMany(Added).Where(row => row.Involvement is Involvement.Accountable or Involvement.Responsible)
                .Select(row => chart.Positions.Single(position => position.Id == row.Position)))
            {
                proposed = true;
                Assert.DoesNotContain(heir, hand);
                Assert.DoesNotContain(hand, own => HaveOneHolder(own, heir));
                Assert.False(heir.IsPool || heir.Occupancy == Occupancy.Vacant, $"{heir} is given something");
            }
        }

        return true.ToProperty().Classify(proposed, "proposed").Classify(withNamesakes, "with another position of the same people");
    }

    /// <summary>Where the manager could take either area, the two with the least duties are parted from, each in a proposal of its own.</summary>
    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property Each_of_two_areas_goes_in_a_proposal_of_its_own(OrgChart chart)
    {
        var isAsked = false;
        foreach (var finding in Look.With(new ConflictingDuties(), chart, TwoProfiles).Where(finding => finding.Details().Subjects[0].Kind == "position"))
        {
            var position = HandOf(finding)[0];
            var matches = OneHand.Of(finding.Index, position).Conflicts;
            if (matches.Count != 1 || matches[0].Duties.Any(duty => duty.Through is not null) || !CouldTake(position.Manager, position, matches[0])) continue;
            isAsked = true;
            var given = finding.Proposals.Select(proposal => GivenUp(proposal, position, matches[0])).ToArray();
            Assert.All(given, areas => Assert.Single(areas));
            Assert.Equal(Lightest(matches[0]).Take(2), given.Select(areas => areas[0]));
        }

        return true.ToProperty().Classify(isAsked, "asked");
    }

    [Fact]
    public void Development_or_release_goes_to_somebody_else()
    {
        var chart = Look.Chart("CEO\n  Head of Platforms: software-development R, production-release R\n  Head of Audit: audit A/R");
        var finding = Assert.Single(Look.With(new ConflictingDuties(), chart));
        Assert.Equal(
            ["software-development", "production-release"],
            finding.Proposals.Select(proposal => Added(proposal).Single(row => row.Involvement == Involvement.Responsible).Area).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void A_control_does_not_go_to_another_position_of_whoever_has_it()
    {
        var chart = Look.Chart("CEO\n  CIO [p]: enterprise-it A/R, information-security A/R\n  Head of Law [p]: legal A/R\n  Head of Sales [q]: sales A/R");
        var finding = Assert.Single(Look.With(new SelfReview(), chart));
        var heirs = finding.Proposals.SelectMany(Added).Where(row => row.Involvement == Involvement.Accountable).Select(row => row.Position).Distinct();
        Assert.Equal(["ceo", "head-of-sales"], heirs.Order(StringComparer.Ordinal));
    }

    private static Position[] HandOf(Finding finding)
    {
        var subject = finding.Details().Subjects[0];
        return
        [
            .. subject.Kind == "position"
                ? finding.Chart.Positions.Where(position => position.Id == subject.Id)
                : finding.Chart.Positions.Where(position => !position.IsPool && Holding(position).Contains(subject.Id)),
        ];
    }

    private static SortedSet<string> Holding(Position position) => new(
        position.Assignments.Where(one => one.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor).Select(one => one.Person.Id), StringComparer.Ordinal);

    private static bool HaveOneHolder(Position one, Position other) => Holding(one) is { Count: > 0 } people && people.SetEquals(Holding(other));

    private static IEnumerable<ResponsibilityFact> Added(OrgChange proposal) =>
        new Several([proposal]).Flat().OfType<EditFact>().Select(edit => edit.After).OfType<ResponsibilityFact>();

    private static Area[] GivenUp(OrgChange proposal, Position position, ConflictMatch match)
    {
        var removed = new Several([proposal]).Flat().OfType<EditFact>().Select(edit => edit.Before).OfType<ResponsibilityFact>().Where(row => row.Position == position.Id).ToArray();
        return [.. match.Duties.Where(duty => removed.Any(row => row.Area == duty.Area.Id && row.Scope == duty.Cell.Scope?.Id)).Select(match.MemberOf).Distinct()];
    }

    private static bool CouldTake(Position? manager, Position position, ConflictMatch match) =>
        manager is { IsPool: false } above && above.Occupancy != Occupancy.Vacant && !HaveOneHolder(above, position)
            && !above.Duties.Any(duty => match.Set.Members.Any(member => member.Covers(duty.Area)));

    /// <summary>The areas of a set, those with the least to give up first; of equal ones the last of the chart.</summary>
    private static IEnumerable<Area> Lightest(ConflictMatch match) => match.Set.Members
        .Where(member => match.Duties.Any(duty => match.MemberOf(duty) == member))
        .Select(member => (Area: member, Duties: match.Duties.Where(duty => match.MemberOf(duty) == member).ToArray()))
        .OrderBy(one => one.Duties.Count(duty => duty.Involvements.IsAccountable))
        .ThenBy(one => one.Duties.Length)
        .ThenByDescending(one => one.Area.Row)
        .Select(one => one.Area);
}
