using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>TR1011 and TR1012: one person in too many positions, several people in one.</summary>
[Properties(Arbitrary = [typeof(PeopleCharts)], MaxTest = 300, QuietOnSuccess = true)]
public class AllocationRuleTests
{
    [Property]
    public Property A_person_is_found_whose_shares_exceed_a_week_or_whose_positions_exceed_three(SmallChart small)
    {
        var expected = small.Chart.People.Where(person =>
        {
            var rows = Rows(small.Facts).Where(row => row.Person == person.Id && row.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor).ToArray();
            return rows.Sum(row => row.Share?.Value ?? 0) > 100 || rows.Where(row => row.Mode == AssignmentMode.Permanent).Select(row => row.Position).Distinct().Count() > 3;
        }).Select(person => person.Id).ToArray();
        return expected.SequenceEqual(Alone.Run(new OverAllocatedHolder(), small.Chart).OrderBy(finding => finding.Person.Id, StringComparer.Ordinal).Select(finding => finding.Person.Id))
            .Classify(expected.Length > 0, "speaks");
    }

    [Property]
    public Property A_position_is_found_with_several_permanent_holders_and_a_share_that_is_not_stated_or_too_much(SmallChart small)
    {
        var expected = small.Chart.Positions.Where(position =>
        {
            var rows = Rows(small.Facts).Where(row => row.Position == position.Id && row.Mode == AssignmentMode.Permanent).ToArray();
            return rows.Select(row => row.Person).Distinct().Count() > 1
                && (rows.Any(row => row.Share is null) || (position.Capacity is { } capacity && rows.Sum(row => row.Share!.Value.Value) > capacity.Value));
        }).Select(position => position.Id).ToArray();
        return expected.SequenceEqual(Alone.Run(new UndeclaredSharedPosition(), small.Chart).Select(finding => finding.Position.Id)).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_both()
    {
        Assert.InRange(PeopleCharts.Reaching(chart => Alone.Run(new OverAllocatedHolder(), chart).Length > 0), 3, 297);
        Assert.InRange(PeopleCharts.Reaching(chart => Alone.Run(new UndeclaredSharedPosition(), chart).Length > 0), 3, 297);
    }

    [Fact]
    public void More_than_a_week_is_a_warning_and_many_positions_are_for_information()
    {
        var week = Alone.Single(new OverAllocatedHolder(), "CEO\n  CIO [person-1 60%]\n  COO [person-1 60%]");
        Assert.Equal((Severity.Warning, "person-1 gives 120 % of a week to CIO, COO"), (week.Severity, week.Message));
        var many = Alone.Single(new OverAllocatedHolder(), "CEO [person-1]\n  CIO [person-1]\n  COO [person-1]\n  CFO [person-1]");
        Assert.Equal((Severity.Info, "person-1 is the permanent holder of 4 positions: CEO, CFO, CIO, COO"), (many.Severity, many.Message));
    }

    [Fact]
    public void Two_positions_of_one_title_are_one_that_is_listed_twice_and_for_information()
    {
        var twice = Alone.Single(new OverAllocatedHolder(), "CEO\n  X\n    Head of IT #a [person-1 100%]\n  Y\n    Head of IT #b [person-1 100%]");
        Assert.Equal(
            (Severity.Info, "person-1 gives 200 % of a week to Head of IT (a), Head of IT (b), of which one seems to be listed twice"),
            (twice.Severity, twice.Message));
        var more = Alone.Single(
            new OverAllocatedHolder(), "CEO\n  CIO [person-1 60%]\n  X\n    Head of IT #a [person-1 50%]\n  Y\n    Head of IT #b [person-1 50%]");
        Assert.Equal((Severity.Warning, 110), (more.Severity, more.Number));
    }

    [Fact]
    public void Whoever_acts_beside_a_full_week_may_stop_to()
    {
        var rule = new OverAllocatedHolder();
        Assert.Equal(3, rule.Propose(Alone.Single(rule, "CEO\n  CIO [person-1 100%]\n  COO [person-1 60% acting]")).Count() + 1);
    }

    [Fact]
    public void Shared_positions_are_off_unless_asked_for() =>
        Assert.DoesNotContain(RuleSet.Recommended.Rules, rule => rule.Info.Id == "TR1012");

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Three_permanent_positions_may_be_held(int positions, int findings) => Assert.Equal(
        findings, Alone.Run(new OverAllocatedHolder(), "CEO\n" + string.Concat(Enumerable.Range(1, positions).Select(number => $"  Head of {(char)('A' + number)} [person-1]\n"))).Length);

    private static IEnumerable<AssignmentFact> Rows(ChartFacts facts)
    {
        var pools = facts.Positions.Where(row => row.Status == PositionStatus.Pool).Select(row => row.Id).ToHashSet();
        return facts.Assignments.Distinct().Where(row => row.Period.Contains(PeopleCharts.Day) && !pools.Contains(row.Position));
    }
}
