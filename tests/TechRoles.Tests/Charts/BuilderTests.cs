using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

public class BuilderTests
{
    [Fact]
    public void Of_several_statements_on_the_organisation_the_last_counts()
    {
        var builder = new OrgChartBuilder();
        builder.Add((Fact)new OrganisationFact { Name = "Before" });
        builder.Add((Fact)new OrganisationFact { Name = "Example", Complete = true });
        builder.Add(new PositionFact("ceo"));
        var organisation = builder.Create().AsT0.Organisation;
        Assert.Equal(("Example", true), (organisation.Name, organisation.Complete));
    }

    [Fact]
    public void A_builder_is_spent_once_a_chart_was_made()
    {
        var builder = new OrgChartBuilder();
        var source = builder.AddSource(new("positions.csv"));
        builder.AddPosition("ceo", "CEO", "");
        Assert.Equal("ceo", Assert.Single(builder.Create().AsT0.Positions).Id);
        Assert.Throws<InvalidOperationException>(() => builder.Create());
        Assert.Throws<InvalidOperationException>(() => builder.Repair());
        Assert.Throws<InvalidOperationException>(() => builder.AddPosition("cio", "CIO", "ceo"));
        Assert.Throws<InvalidOperationException>(() => builder.Add(new PositionFact("cio")));
        Assert.Equal("positions.csv", builder.Resolve(new(source, 2), "positions", "id")!.File);
    }

    [Fact]
    public void Rows_keep_their_order_whichever_way_they_come()
    {
        var builder = new OrgChartBuilder();
        builder.AddPosition("a", "", "");
        builder.AddPosition("b"u8, "B"u8, "a"u8);
        builder.AddManager("c");
        builder.Add(new PositionFact("c") { Grade = "7" });
        builder.AddPosition("c", "again", "a");
        var (chart, problems) = builder.Repair();
        Assert.Equal([ProblemKind.SeveralSolidManagers, ProblemKind.DuplicateId], problems.Select(problem => problem.Kind).Order());
        Assert.Equal("again", ((PositionFact)problems.Single(problem => problem.Kind == ProblemKind.DuplicateId).SetAside!).Title);
        Assert.True(chart.TryPosition("c", out var other));
        Assert.Equal("7", other.Grade);
    }

    [Fact]
    public void Stopped_work_ends_soon_and_says_so()
    {
        var builder = new OrgChartBuilder();
        builder.AddPosition("a", "", "");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => builder.Create(cancel: stop.Token));
    }

    [Fact]
    public void A_star_of_a_hundred_thousand_positions_is_a_chart()
    {
        var builder = new OrgChartBuilder();
        for (var position = 99_999; position > 0; position--) builder.AddPosition(Id(position), "", "top");
        builder.AddPosition("top", "", "");
        var chart = builder.Create().AsT0;
        Assert.Equal(99_999, Assert.Single(chart.Tops).Reports.Count);
        Assert.Equal(Enumerable.Range(1, 99_999).Select(Id).Order(StringComparer.Ordinal), chart.Tops[0].Reports.Select(report => report.Id));

        static string Id(int position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p-{position}");
    }
}
