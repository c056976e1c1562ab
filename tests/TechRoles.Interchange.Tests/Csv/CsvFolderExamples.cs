using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Csv;

public class CsvFolderExamples
{
    [Fact]
    public void A_folder_reads_as_it_looks()
    {
        var facts = CsvFolder.Facts(new Dictionary<string, string>
        {
            ["positions.csv"] = "id,title,Reports To,dotted_to,TOP\r\nceo,CEO,,,true\r\ncio,\"Chief, IT\",ceo,coo; cfo,\r\n\r\ncto,CTO,ceo;cio,,\r\n",
            ["responsibilities.csv"] = "area;involvement;position\nnetwork;Accountable;cio\nnetwork;r;cio",
        }).AsT0;

        Assert.Equal(
            [
                new("ceo") { Title = "CEO", Top = true },
                new("cio") { Title = "Chief, IT", ReportsTo = "ceo", DottedTo = ["coo", "cfo"] },
                new("cto") { Title = "CTO", ReportsTo = "ceo" },
            ],
            facts.Positions);
        Assert.Equal([new("cto", "cio")], facts.Lines);
        Assert.Equal([Involvement.Accountable, Involvement.Responsible], facts.Responsibilities.Select(fact => fact.Involvement));
    }

    [Theory]
    [InlineData("sep=;\nid;title\nceo;Top\n")]
    [InlineData("SEP=;\r\nid;title\r\nceo;Top\r\n")]
    [InlineData("sep=|\nid|title\nceo|Top\n")]
    [InlineData("sep=,\nid,title\nceo,Top\n")]
    [InlineData("sep=;;\nid;title\nceo;Top\n")]
    [InlineData("id;title\nceo;Top\na;\nb;\nc;\nd;\ne;Sales, Service, Support, Stores and Stocks\n")]
    public void The_separator_is_the_one_that_is_named_or_that_every_line_has(string content)
    {
        var read = CsvFolder.Read(new Dictionary<string, string> { ["positions.csv"] = content });
        Assert.Empty(read.Problems);
        Assert.Equal(new("ceo") { Title = "Top" }, read.Builder.ToFacts().Positions[0]);
    }

    [Theory]
    [InlineData("id,title,reportsTo\nceo,Top,\ncio,Chief,ceo\ncto,,ceo")]
    [InlineData("title,reportsTo,id,grade,top\n\"Top\",,\"ceo\"\nChief,\"ceo\",cio,,\n,ceo, cto ,,")]
    public void Positions_with_and_without_quotes_make_the_same_chart(string content)
    {
        var read = CsvFolder.Read(new Dictionary<string, string> { ["positions.csv"] = content });

        Assert.Equal(
            [
                new("ceo") { Title = "Top" },
                new("cio") { Title = "Chief", ReportsTo = "ceo" },
                new("cto") { Title = "cto", ReportsTo = "ceo" },
            ],
            read.Builder.Repair().Chart.ToFacts().Positions.Select(fact => fact with { Title = fact.Title ?? fact.Id }));
    }

    [Theory]
    [InlineData("id,capacity\na,150", ProblemKind.InvalidValue, 2, "capacity")]
    [InlineData("id,Dotted To\n\n,\na,b;\u0001", ProblemKind.InvalidValue, 4, "Dotted To")]
    [InlineData("sep=;\nid;capacity\na;150", ProblemKind.InvalidValue, 2, "capacity")]
    [InlineData("id,title\na,\"x", ProblemKind.UnreadableRow, 2, null)]
    [InlineData("id,title\na,\"x\"y", ProblemKind.UnreadableRow, 2, null)]
    [InlineData("id,title\na,x,y", ProblemKind.UnreadableRow, 2, null)]
    [InlineData("id,title\n,x", ProblemKind.UnreadableRow, 2, null)]
    [InlineData("id,title,Id\na,x,b", ProblemKind.InvalidValue, 1, "Id")]
    [InlineData("", ProblemKind.UnreadableRow, null, null)]
    public void Says_where_a_record_is_wrong(string content, ProblemKind kind, int? row, string? column)
    {
        var problem = Assert.Single(Problems(("positions.csv", content)));

        Assert.Equal((kind, "positions.csv", row, column), (problem.Kind, problem.Place!.File, problem.Place.Row, problem.Place.Column));
    }

    [Fact]
    public void An_unknown_column_and_an_unknown_file_are_said_once()
    {
        var read = CsvFolder.Read(new Dictionary<string, string> { ["positions.csv"] = "id,colour\na,red\nb,blue", ["colours.csv"] = "id" });

        Assert.Equal([ProblemKind.UnknownColumn, ProblemKind.UnknownColumn], read.Problems.Select(problem => problem.Kind));
        Assert.Equal(2, read.Rows);
    }

    [Fact]
    public void Responsibilities_that_go_into_the_builder_as_bytes_are_those_of_the_file()
    {
        var read = CsvFolder.Read(new Dictionary<string, string>
        {
            ["positions.csv"] = "id\ncio\ncto",
            ["units.csv"] = "id\nemea",
            ["areas.csv"] = "id\na\nr\ns\nc\ni\nx\nq",
            ["responsibilities.csv"] = "area,involvement,position,scope,joint\na,A,cio\nr,R,cio,emea\ns,S,cio\nc,C,cio\ni,I,cio\nx,X,cio\nq,R,cto,,true\nb\u0085,A,cto",
        });
        var (chart, problems) = read.Builder.Repair();

        Assert.Equal(
            ["a A ", "c C ", "i I ", "r R emea", "s S ", "x X ", "q R  joint"],
            chart.ToFacts().Responsibilities.Select(fact => $"{fact.Area} {Letter(fact.Involvement)} {fact.Scope}{(fact.Joint == true ? " joint" : "")}"));
        Assert.Equal([ProblemKind.InvalidValue, ProblemKind.UnreadableRow], problems.Select(problem => problem.Kind));
    }

    private static string? Letter(Involvement involvement) => Choices.Involvements.Word(involvement);

    [Fact]
    public void A_record_that_ends_early_leaves_its_last_columns_empty() =>
        Assert.Equal([new PositionFact("a")], Positions("id,title,reportsTo\na").AsT0.Positions);

    [Fact]
    public void A_quotation_mark_inside_a_field_is_a_mark_like_any_other() =>
        Assert.Equal("the \"real\" CTO", Positions("id,title\na,the \"real\" CTO").AsT0.Positions[0].Title);

    [Fact]
    public void Formulas_are_guarded_unless_asked()
    {
        var facts = new ChartFacts { Positions = [new("a") { Title = "=1+1" }] };

        Assert.Equal("id,title,roles,unit,scope,reportsTo,dottedTo,top,status,grade,matrix,key,capacity\r\na,=1+1,,,,,,,,,,,\r\n", CsvFolder.Write(facts, new() { EscapeFormulas = false })[0].Content);
        Assert.Contains("a,\"'=1+1\",", CsvFolder.Write(facts)[0].Content, StringComparison.Ordinal);
    }

    /// <summary>One that a person or another program put there means the same.</summary>
    [Theory]
    [InlineData("'=1", "=1"), InlineData("''=1", "'=1"), InlineData("'x", "'x"), InlineData("'", "'"), InlineData("x'=1", "x'=1"), InlineData("''", "''")]
    public void An_apostrophe_before_a_formula_is_no_part_of_the_text(string cell, string text) =>
        Assert.Equal(text, Positions($"id,title\na,{cell}").AsT0.Positions[0].Title);

    private static OneOf.OneOf<ChartFacts, InvalidChart> Positions(string content) =>
        CsvFolder.Facts(new Dictionary<string, string> { ["positions.csv"] = content });

    private static ValueList<ChartProblem> Problems((string File, string Content) file) =>
        CsvFolder.Facts(new Dictionary<string, string> { [file.File] = file.Content }).AsT1.Problems;

    [Theory]
    [InlineData("\"CEO, \"\"the\"\" boss\"", "CEO, \"the\" boss")]
    [InlineData("  CEO\t", "CEO")]
    [InlineData("\" CEO \"", " CEO ")]
    [InlineData("\"CEO\r\nand chair\"", "CEO\r\nand chair")]
    [InlineData("C\u00a0EO", "C\u00a0EO")]
    public void A_title_in_quotes_or_among_blanks_is_read_as_it_is_meant(string written, string meant)
    {
        var read = CsvFolder.Read(new Dictionary<string, string> { ["positions.csv"] = $"id,title,reportsTo\r\nceo,{written},\r\ncio,CIO,ceo\r\n" });
        Assert.Equal([meant, "CIO"], read.Builder.Create().AsT0.Positions.Select(position => position.Title));
    }

    [Fact]
    public void A_zero_in_a_short_file_makes_no_wide_text_of_it() =>
        Assert.Equal("\0", CsvFolder.Facts(new Dictionary<string, string> { ["people.csv"] = "id,name\r\ne-2,\0\r\n" }).AsT0.People[0].Name);
}
