using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Csv;

public class RaciMatrixExamples
{
    [Fact]
    public void Rows_are_areas_columns_are_positions_and_letters_are_responsibilities()
    {
        var facts = Read("activity,CIO,C T O\nRun payroll,A/R,\"c, I\"\nBuild product,-,a R\nSupport,.,\n").ToFacts();

        Assert.Equal([new("CIO") { Title = "CIO" }, new("C T O") { Title = "C T O" }], facts.Positions);
        Assert.Equal(["Run payroll", "Build product", "Support"], facts.Areas.Select(area => area.Id));
        Assert.All(facts.Areas, area => Assert.Equal(new(area.Id) { Name = area.Id, Orientation = Orientation.Both, Required = true }, area));
        Assert.Equal(
            [
                new("Run payroll", Involvement.Accountable) { Position = "CIO" },
                new("Run payroll", Involvement.Responsible) { Position = "CIO" },
                new("Run payroll", Involvement.Consulted) { Position = "C T O" },
                new("Run payroll", Involvement.Informed) { Position = "C T O" },
                new("Build product", Involvement.Accountable) { Position = "C T O" },
                new("Build product", Involvement.Responsible) { Position = "C T O" },
            ],
            facts.Responsibilities);
    }

    [Theory]
    [InlineData("a,CIO\nx,A/Q", ProblemKind.InvalidValue, 2, "CIO", 1)]
    [InlineData("a,CIO\nx,A\nx,R", ProblemKind.DuplicateId, 3, "a", 1)]
    [InlineData("a,CIO,CIO\nx,A,R", ProblemKind.DuplicateId, 1, "CIO", 1)]
    [InlineData("a,CIO\n,A", ProblemKind.UnreadableRow, 2, null, 0)]
    [InlineData("a,CIO\nx;y,A", ProblemKind.UnreadableRow, 2, null, 0)]
    [InlineData("a,CIO,\nx,A,R", ProblemKind.UnreadableRow, 1, "", 1)]
    public void Says_where_a_matrix_is_wrong_and_goes_on(string text, ProblemKind kind, int row, string? column, int responsibilities)
    {
        var read = Read(text);
        var problem = Assert.Single(read.Problems);

        Assert.Equal((kind, row, column), (problem.Kind, problem.Place!.Row, problem.Place.Column));
        Assert.Equal(responsibilities, read.ToFacts().Responsibilities.Count);
    }

    private static FactCollector Read(string text)
    {
        var collector = new FactCollector();
        Assert.True(RaciMatrix.Read(new SourceFile("raci.csv", System.Text.Encoding.UTF8.GetBytes(text)).Table, "raci.csv", collector));
        return collector;
    }
}
