using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class ShadowedResponsibilityTests
{
    private static readonly ShadowedResponsibility Rule = new();

    [Property(MaxTest = 300)]
    public Property An_entry_is_told_where_every_part_has_a_nearer_owner_and_not_all_are_below(SmallChart small)
    {
        var chart = small.Chart;
        var expected = chart.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Responsible) && IsExpected(chart, duty))
            .Select(duty => (duty.Position.Id, duty.Cell)).ToHashSet();
        var found = Alone.Run(Rule, chart).Select(finding => (finding.Details().Subjects[0].Id, finding.Details().Cells[0])).ToArray();
        return (expected.SetEquals(found) && found.Length == expected.Count).Classify(found.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() => Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Length > 0), 3, 297);

    [Fact]
    public void The_owners_of_the_parts_are_named()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Equal("'it' of COO never takes effect: Head of Operations (head-of-operations) answers for every part", finding.Message);
        Assert.Contains("Head of Operations (head-of-operations) is accountable and responsible for IT operations", finding.Evidence());
    }

    [Theory]
    [InlineData("CEO\n  COO: it R\n  Head: a A")]
    [InlineData("CEO\n  COO: it A\n    Head: a A, b A")]
    [InlineData("CEO\n  COO: it A, a A, b A")]
    public void A_part_that_is_left_and_delegation_are_none(string text) => Assert.Empty(Alone.Run(Rule, text + "\n\n[areas]\nit\n  a\n  b"));

    private static bool IsExpected(OrgChart chart, Duty duty)
    {
        var leaves = chart.Areas.Where(area => area != duty.Cell.Area && Slow.Around(area).Contains(duty.Cell.Area) && !chart.Areas.Any(part => part.Parent == area)).ToArray();
        if (leaves.Length == 0) return false;
        var owners = Array.ConvertAll(leaves, leaf => Slow.Owners(chart, leaf, duty.Cell.Scope));
        if (owners.Any(own => own.Length == 0 || own[0].Cell.Area == duty.Cell.Area || !Slow.Around(own[0].Cell.Area).Contains(duty.Cell.Area))) return false;
        return owners.SelectMany(own => own).Any(owner => owner.Position != duty.Position && !Slow.Above(owner.Position).Contains(duty.Position));
    }
}
