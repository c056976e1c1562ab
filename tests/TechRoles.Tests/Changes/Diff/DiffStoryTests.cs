using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>What the story of a difference says, sentence by sentence.</summary>
public class DiffStoryTests
{
    private static readonly ChartFacts Before = new()
    {
        Units = [new("u-1") { Name = "Sales" }, new("u-2") { Name = "Sales" }, new("u-3") { Name = "IT" }],
        Areas = [new("network")],
        Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo", Unit = "u-1" }, new("cto") { Title = "CTO" }],
        People = [new("p") { Name = "Ann" }],
        Assignments = [new("p", "cio") { Mode = AssignmentMode.Acting }],
        Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }],
    };

    [Fact]
    public void A_move_between_units_of_one_name_is_told_by_their_ids() =>
        Assert.Equal(["CIO: unit u-2 instead of u-1"], Told(Before with { Positions = Seats(cio => cio with { Unit = "u-2" }) }));

    [Fact]
    public void A_move_between_units_is_told_by_their_names() =>
        Assert.Equal(["CIO: unit IT instead of Sales"], Told(Before with { Positions = Seats(cio => cio with { Unit = "u-3" }) }));

    [Fact]
    public void That_an_area_is_held_jointly_is_told() => Assert.Equal(
        ["CIO: gains network (accountable, jointly); loses network (accountable)"],
        Told(Before with { Responsibilities = [new("network", Involvement.Accountable) { Position = "cio", Joint = true }] }));

    [Fact]
    public void That_who_acted_is_confirmed_is_told() =>
        Assert.Equal(["CIO: p instead of p (acting)"], Told(Before with { Assignments = [new("p", "cio")] }));

    [Fact]
    public void A_top_that_gets_a_manager_had_nobody() => Assert.Equal(
        ["CTO reports to CEO instead of nobody"],
        Told(Before with { Positions = [.. Before.Positions.Where(position => position.Id != "cto"), new("cto") { Title = "CTO", ReportsTo = "ceo" }] }));

    [Fact]
    public void What_a_new_seat_has_is_told_with_its_title() => Assert.Contains(
        "Head of Networks (networks): gains network (responsible)",
        Told(Before with
        {
            Positions = [.. Before.Positions, new("networks") { Title = "Head of Networks", ReportsTo = "cio" }],
            Responsibilities = [.. Before.Responsibilities, new("network", Involvement.Responsible) { Position = "networks" }],
        }));

    [Fact]
    public void That_a_person_has_another_name_is_told() => Assert.Single(Told(Before with { People = [new("p") { Name = "Ann Lund" }] }));

    private static ValueList<PositionFact> Seats(Func<PositionFact, PositionFact> change) => [.. Before.Positions.Select(position => position.Id == "cio" ? change(position) : position)];

    private static string[] Told(ChartFacts after) =>
        [.. ChartDiff.Between(OrgChart.Create(Before).AsT0, OrgChart.Create(after).AsT0, MatchBy.Id).Story.Select(entry => entry.Text)];
}
