using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

/// <summary>What roles bring to a position: where it holds, and which of several counts.</summary>
public class RoleDutyTests
{
    [Fact]
    public void A_role_of_one_seat_holds_everywhere_and_one_of_several_in_the_unit_of_each()
    {
        var facts = new ChartFacts
        {
            Units = [new("emea"), new("apac")],
            Roles = [new("head")],
            Areas = [new("network")],
            Positions = [new("one") { Roles = ["head"], Unit = "emea" }],
            Responsibilities = [new("network", Involvement.Accountable) { Role = "head" }],
        };
        Assert.Equal(["one network  A head"], Told(facts));
        Assert.Equal(
            ["one network emea A head", "other network apac A head"],
            Told(facts with { Positions = [.. facts.Positions, new("other") { Roles = ["head"], Unit = "apac" }] }));
        Assert.Equal(["one network apac A head"], Told(facts with { Positions = [facts.Positions[0] with { Scope = "apac" }] }));
    }

    [Theory]
    [InlineData("a-role", "b-role")]
    [InlineData("b-role", "a-role")]
    public void Of_two_roles_a_holding_beats_an_exclusion(string holds, string excludes) => Assert.Equal([$"one network  A {holds}"], Two(
        new("network", Involvement.Accountable) { Role = holds }, new("network", Involvement.Excluded) { Role = excludes }));

    [Theory]
    [InlineData("a-role", "b-role")]
    [InlineData("b-role", "a-role")]
    public void Of_two_roles_the_one_that_brings_more_is_named_and_joint_is_what_either_holds_jointly(string more, string less)
    {
        Assert.Equal([$"one network  R/C {more}"], Two(
            new("network", Involvement.Consulted) { Role = less }, new("network", Involvement.Responsible) { Role = more }));
        Assert.Equal([$"one network  A/R {more} jointly"], Two(
            new("network", Involvement.Responsible) { Role = less, Joint = true }, new("network", Involvement.Accountable) { Role = more }));
        Assert.Equal([$"one network  A/R {more} jointly"], Two(
            new("network", Involvement.Responsible) { Role = less }, new("network", Involvement.Accountable) { Role = more, Joint = true }));
    }

    private static IEnumerable<string> Two(params ResponsibilityFact[] responsibilities) => Told(new()
    {
        Roles = [new("a-role"), new("b-role")],
        Areas = [new("network")],
        Positions = [new("one") { Roles = ["a-role", "b-role"] }],
        Responsibilities = [.. responsibilities],
    });

    private static IEnumerable<string> Told(ChartFacts facts) => OrgChart.Create(facts).AsT0.Duties
        .Select(duty => $"{duty.Position.Id} {duty.Cell.Area.Id} {duty.Cell.Scope?.Id} {duty.Involvements} {duty.Through?.Id}{(duty.IsJoint ? " jointly" : "")}");
}
