using TechRoles.Charts;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

public class HealthyChartTests
{
    private static readonly string[] Separate =
        [.. BuiltIn.Roles.Select(role => role.Id).Where(id => id is not "ceo" and not "cdio")];

    private static readonly string[] OneForInformationAndDigital =
        [.. BuiltIn.Roles.Select(role => role.Id).Where(id => id is not "ceo" and not "cio" and not "chief-digital-officer")];

    public static TheoryData<string[]> Boards => [Separate, OneForInformationAndDigital];

    [Theory, MemberData(nameof(Boards))]
    public void A_chart_with_every_role_given_is_made_without_problems_and_contests_nothing(string[] roles)
    {
        var chart = Chart([.. roles.Select(role => new PositionFact(role) { Roles = [role], ReportsTo = "ceo" })]);
        Assert.Equal(roles.Length + 1, chart.Positions.Count);
        Assert.All(chart.StatedCells, cell => Assert.InRange(cell.Accountable.Count, 0, 1));
    }

    [Fact]
    public void One_seat_with_the_roles_of_CIO_and_CTO_owns_the_product_technology_stack()
    {
        var chart = Chart([new("cio-and-cto") { Roles = ["cio", "cto"], ReportsTo = "ceo" }]);
        Assert.True(chart.TryArea("product-stack", out var stack));
        Assert.Equal(["cio-and-cto"], stack.In(null).EffectivelyAccountable.Select(position => position.Id));
    }

    private static OrgChart Chart(PositionFact[] belowTheTop) =>
        OrgChart.Create(new() { Positions = [new("ceo") { Roles = ["ceo"], Top = true }, .. belowTheTop] }).AsT0;
}
