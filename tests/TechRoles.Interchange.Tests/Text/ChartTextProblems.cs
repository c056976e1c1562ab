using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.Text;

public class ChartTextProblems
{
    [Theory]
    [InlineData("CEO (vacant", ProblemKind.InvalidValue, 1, "A ')' is missing at the end of the line.")]
    [InlineData("CEO\n  \"CIO", ProblemKind.UnreadableRow, 2, "A quotation mark is never closed; the row was set aside.")]
    [InlineData("!!!", ProblemKind.UnreadableRow, 1, "The title '!!!' gives no id; write one after it, such as #position-1. The row was set aside.")]
    [InlineData("CEO: network Q", ProblemKind.InvalidValue, 1, "'Q' is no value of involvement: expected is one of A, R, S, C, I, X. The rest of the row counts.")]
    [InlineData("CEO (capacity 101%)", ProblemKind.InvalidValue, 1, "'101' is no value of capacity: expected is a whole number of percent from 0 to 100. The rest of the row counts.")]
    [InlineData("CEO (vacant; active)", ProblemKind.InvalidValue, 1, "status takes one value; the first one counts.")]
    [InlineData("CEO (unit Asia Pacific)", ProblemKind.InvalidValue, 1, "'Pacific' is not understood here and was passed over.")]
    [InlineData("CEO\n  CIO (reports ceo)", ProblemKind.InvalidValue, 2, "reportsTo takes one value; the first one counts.")]
    [InlineData("[goals]\ngrowth from=soon", ProblemKind.InvalidValue, 2, "'soon' is no value of from: expected is a date as YYYY-MM-DD. The rest of the row counts.")]
    [InlineData("[goals]\ngrowth fast", ProblemKind.InvalidValue, 2, "'fast' is not understood here: write column=value.")]
    [InlineData("[goals]\nowner=ceo", ProblemKind.UnreadableRow, 2, "A row of goals needs id; the row was set aside.")]
    [InlineData("[responsibilities]\narea=x involvement=A", ProblemKind.UnreadableRow, 2, "The row was set aside: exactly one of position and role owns a responsibility.")]
    public void Says_where_a_line_is_wrong_and_goes_on(string text, ProblemKind kind, int line, string message)
    {
        var problem = Assert.Single(ChartText.Facts(text, "chart.txt").AsT1.Problems);

        Assert.Equal((kind, message), (problem.Kind, problem.Message));
        Assert.Equal(("chart.txt", line), (problem.Place!.File, problem.Place.Row!.Value));
    }

    [Fact]
    public void An_unknown_column_is_said_once_and_changes_nothing()
    {
        var read = ChartText.Read("[goals]\na colour=red\nb colour=blue\n[colours]\nred");

        Assert.Equal(
            ["The list goals has no column 'colour'; it was passed over.", "No list is called 'colours'; it was passed over."],
            read.Problems.Select(problem => problem.Message));
        Assert.Equal(2, read.Rows);
    }

    [Fact]
    public void A_reference_may_be_written_as_a_title_unless_it_is_an_id_or_stands_in_quotes()
    {
        var facts = ChartText.Facts("A\nB #A\nC (dotted A; dotted \"C\"; dotted C)").AsT0;

        Assert.Equal(["A", "C", "c"], facts.Positions[2].DottedTo);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_positions_is_written_in_linear_size()
    {
        var text = ChartText.Write(new()
        {
            Positions = [.. Enumerable.Range(0, 100_000).Select(level => new Facts.PositionFact($"p{level}") { ReportsTo = level == 0 ? null : $"p{level - 1}" })],
        });

        Assert.InRange(text.Length, 1, 10_000_000);
        Assert.Equal("p99998", ChartText.Facts(text).AsT0.Positions[99_999].ReportsTo);
    }
}
