using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.Csv;

/// <summary>One file with the five commonest faults of HR data: each is said with its row and column, and nothing else is lost.</summary>
public class FaultyFileTests
{
    private const string Faulty = """
        id,title,reportsTo
        ceo,CEO,
        cio,CIO,ceo
        self,Self,self
        a,A,b
        b,B,c
        c,C,a
        lost,Lost,ghost
        two,Two,ceo;cio
        cio,Another CIO,ceo
        """;

    private static OrgChartBuilder Builder => ChartReader.Read(new StringReader(Faulty), "faulty.csv").AsT0.Builder;

    [Fact]
    public void Strict_reading_lists_all_five_with_their_rows_and_columns() =>
        Assert.Equal(
            [
                (ProblemKind.SelfReport, 4, "reportsTo"),
                (ProblemKind.Cycle, 5, "reportsTo"),
                (ProblemKind.UnknownManager, 8, "reportsTo"),
                (ProblemKind.SeveralSolidManagers, 9, "reportsTo"),
                (ProblemKind.DuplicateId, 10, "id"),
            ],
            Builder.Create().AsT1.Problems.Select(problem => (problem.Kind, problem.Place!.Row!.Value, problem.Place.Column!)));

    [Fact]
    public void Repair_keeps_everything_else()
    {
        var chart = Builder.Repair().Chart;
        Assert.Equal(["a", "c", "b", "ceo", "cio", "two", "lost", "self"], chart.Positions.Select(position => position.Id));
        Assert.Equal(["a", "ceo", "lost", "self"], chart.Tops.Select(top => top.Id));
        Assert.True(chart.TryPosition("two", out var two));
        Assert.Equal("cio", Assert.Single(two.DottedManagers).Id);
    }

    [Fact]
    public void What_a_row_that_is_set_aside_says_of_managers_is_set_aside_with_it()
    {
        const string text = "id,title,reportsTo\nceo,CEO,\ncio,CIO,ceo\ncoo,COO,ceo\ncio,Another,ceo;coo\n";
        var repaired = ChartReader.Read(new StringReader(text), "twice.csv").AsT0.Builder.Repair();
        Assert.Equal(ProblemKind.DuplicateId, Assert.Single(repaired.Problems).Kind);
        Assert.Equal(0, repaired.Chart.Summary.DottedLines);
    }
}
