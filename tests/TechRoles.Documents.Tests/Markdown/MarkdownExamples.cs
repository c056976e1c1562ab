
namespace TechRoles.Documents.Tests.Markdown;

public class MarkdownExamples
{
    [Theory]
    [InlineData("# Duties\n\nSome prose.\n\n| Task | CFO | CIO |\n|---|:-:|--:|\n| Pay wages | **A**/R | C |\n| [Buy servers](http://x.test) | - | `A` |\n\nA = accountable\n")]
    [InlineData("Task | CFO | CIO\n--- | --- | ---\nPay wages | A \\| R | C\nBuy servers | | *A*\n")]
    [InlineData("> | Task | CFO | CIO |\n> |---|---|---|\n> | Pay wages | A<br>R | C |\n> | Buy servers | &mdash; | A |\n")]
    public void A_matrix_is_read_whatever_stands_around_it(string text) => Assert.Equal(
        ["Buy servers: CIO A", "Pay wages: CFO A", "Pay wages: CFO R", "Pay wages: CIO C"], Files.Chart("duties.md", text).Cells());

    [Fact]
    public void People_are_read_and_the_other_tables_named()
    {
        var read = Files.Chart("team.md", "## Prices\n| Thing | Price |\n|---|---|\n| pen | 2 |\n\n## Team\n| Name | Title | Reports to |\n|---|---|---|\n| person one | CEO | |\n| person two | CIO | person one |\n");

        Assert.Equal(["CIO below CEO"], read.Lines());
        Assert.Equal("Team", read.Account.Table);
        Assert.Equal(["Prices"], read.Account.Passed.Select(passed => passed.Name));
    }

    [Fact]
    public void A_place_is_a_line_of_the_file()
    {
        var problem = Assert.Single(Files.Chart("duties.md", "# Duties\n\n| Task | CFO | CIO |\n|---|---|---|\n| Pay wages | A | V |\n").Errors());
        Assert.Equal((5, "CIO"), (problem.Place!.Row, problem.Place.Column));
    }

    [Theory]
    [InlineData("h2. Team\n\n||Name||Title||Reports to||\n|person one|CEO| |\n|person two|CIO|person one|\n")]
    [InlineData("* Team\n| Name | Title | Reports to |\n|------+-------+------------|\n| person one | CEO | |\n| person two | CIO | person one |\n")]
    [InlineData("+----+-------+\n| id | title | manager_id |\n+----+-------+\n|  1 | CEO   | NULL |\n|  2 | CIO | 1 |\n+----+-------+\n2 rows in set\n")]
    public void Tables_between_bars_are_read_that_are_no_markdown(string text) =>
        Assert.Equal(["CIO below CEO"], Files.Chart("team.txt", text).Lines());

    [Fact]
    public void A_place_in_such_a_table_is_a_line_of_the_file_too()
    {
        var problem = Assert.Single(Files.Chart("duties.txt", "h2. Duties\n\n||Task||CFO||CIO||\n|Pay wages|A|V|\n|Buy servers|R|A|\n").Errors());
        Assert.Equal((4, "CIO"), (problem.Place!.Row, problem.Place.Column));
    }

    [Fact]
    public void A_drawing_is_read_where_no_table_is_a_chart() => Assert.Equal(
        ["CIO below CEO"], Files.Chart("team.md", "# Team\n\n```mermaid\ngraph TD\n  a[CEO] --> b[CIO]\n```\n").Lines());

    [Fact]
    public void A_table_of_markdown_in_a_text_is_one() =>
        Assert.Equal("markdown", Files.Chart("duties.txt", "| Task | CFO | CIO |\n|---|---|---|\n| Pay wages | A | C |\n").Account.Format);

    [Theory]
    [InlineData("# Only prose\n\nNothing here.\n")]
    [InlineData("| Thing | Price |\n|---|---|\n| pen | 2 |\n")]
    public void Other_pages_are_refused(string text) => Assert.EndsWith(".", Files.Refusal("page.md", text), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_ends_with_a_sentence() =>
        Assert.EndsWith(".", Files.Refusal("deep.md", string.Concat(Enumerable.Repeat("> ", 5_000)) + "x"), StringComparison.Ordinal);

    [Theory]
    [InlineData(2_000, 3)]
    [InlineData(3, 2_000)]
    public void A_long_or_wide_table_is_read_to_its_end(int rows, int columns)
    {
        var header = $"| Task | {string.Join(" | ", Enumerable.Range(0, columns).Select(column => $"Role {column}"))} |\n";
        var rule = $"|{string.Concat(Enumerable.Repeat("---|", columns + 1))}\n";
        var body = string.Concat(Enumerable.Range(0, rows).Select(row => $"| Do {row} | {string.Join(" | ", Enumerable.Repeat("A", columns))} |\n"));

        Assert.Equal(rows * columns, Files.Chart("duties.md", header + rule + body).Cells().Count());
    }

    [Property(MaxTest = 200)]
    public bool Any_text_gives_a_chart_or_a_sentence(string? text) => Files.Read("page.md", "| a | b |\n|---|---|\n" + text).Match(
        read => read.Builder.Repair().Chart is not null, unreadable => unreadable.Message.EndsWith('.'));

    [Fact]
    public void A_wide_header_above_many_lines_ends_at_a_limit() => Assert.Contains(
        "10000000 cells",
        Files.Refusal("a.md", string.Concat(Enumerable.Repeat("a|", 3_000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 3_000)) + "\n" + string.Concat(Enumerable.Repeat("|\n", 3_000))),
        StringComparison.Ordinal);

    [Fact]
    public void A_code_span_that_joins_many_lines_makes_no_row_as_wide_as_all_of_them()
    {
        var rows = string.Concat(Enumerable.Repeat("| person one | CEO | |\n-|\n", 400));
        var start = Environment.CpuUsage.TotalTime;

        Files.Read("a.md", $"| Name | Title | Manager |\n|---|---|---|\n{rows}`-|\n{rows}`-|\n{rows}");

        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
