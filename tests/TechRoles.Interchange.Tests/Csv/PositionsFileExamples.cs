using System.Text;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Csv;

public class PositionsFileExamples
{
    [Theory]
    [InlineData("Employee ID,Worker,Business Title,Manager ID\n1,person one,CEO,\n2,person two,CIO,1")]
    [InlineData("Unique_ID;Name;Title;Reports_To\n1;person one;CEO;\n2;person two;CIO;1")]
    [InlineData("Employee #,First Name,Last Name,Job Title,Supervisor\n1,person,one,CEO,\n2,person,two,CIO,person one")]
    [InlineData("id,name,jobTitle,email,Supervisor Email\n1,person one,CEO,one@x,\n2,person two,CIO,two@x,ONE@x")]
    [InlineData("STATUS,USERID,FIRSTNAME,LASTNAME,TITLE,MANAGER\nStatus,User ID,First Name,Last Name,Title,Manager\nactive,1,person,one,CEO,\nactive,2,person,two,CIO,1")]
    [InlineData("PersonID\tFull Name\tTitle\tSupervisorID\n1\tperson one\tCEO\t\n2\tperson two\tCIO\t1")]
    public void The_headers_of_exports_are_recognised(string text)
    {
        var facts = Read(text).ToFacts();

        Assert.Equal(["1", "2"], facts.Positions.Select(position => position.Id));
        Assert.Equal(["CEO", "CIO"], facts.Positions.Select(position => position.Title));
        Assert.Equal([null, "1"], facts.Positions.Select(position => position.ReportsTo));
        Assert.Equal(["person one", "person two"], facts.People.Select(person => person.Name));
        Assert.Equal(["1", "2"], facts.Assignments.Select(assignment => assignment.Position));
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("0")]
    [InlineData("NO_MANAGER")]
    [InlineData("NO_MGR")]
    [InlineData("none")]
    [InlineData("-")]
    public void A_word_for_no_manager_states_a_top(string word) =>
        Assert.Equal([new("a") { Top = true }, new("b") { ReportsTo = "a" }], Read($"id,reportsTo\na,{word}\nb,a").ToFacts().Positions);

    [Fact]
    public void A_word_for_no_manager_is_an_id_where_a_row_has_it() =>
        Assert.Equal("0", Read("id,reportsTo\n0,\nb,0").ToFacts().Positions[1].ReportsTo);

    [Fact]
    public void A_manager_whose_name_two_rows_have_is_ambiguous_and_never_the_first()
    {
        var read = Read("Employee ID,Name,Manager\n1,person one,\n2,person one,\n3,person two,person one");

        Assert.Null(read.ToFacts().Positions[2].ReportsTo);
        Assert.Equal(["3", "1", "2"], Assert.Single(read.Problems, problem => problem.Level == ProblemLevel.Error).Ids);
    }

    [Fact]
    public void A_vacant_seat_has_no_holder()
    {
        var facts = Read("Position ID,Name,Title,Reports To\np1,person one,CEO,\np2,Vacant,CIO,p1").ToFacts();

        Assert.Equal([PositionStatus.Unknown, PositionStatus.Vacant], facts.Positions.Select(position => position.Status));
        Assert.Equal("p1", Assert.Single(facts.Assignments).Position);
    }

    [Fact]
    public void A_guess_is_a_problem_and_so_is_a_column_that_is_not_known()
    {
        var problems = Read("Employee ID,Name,Manager,Shoe Size\n1,person one,,44\n2,person two,person one,45").Problems;

        Assert.Equal([ProblemKind.UnknownColumn, ProblemKind.Guessed], problems.Select(problem => problem.Kind));
        Assert.All(problems, problem => Assert.DoesNotContain("person one", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_read_as_windows_1252()
    {
        byte[] bytes = [.. "id,title\n1,Caf"u8, 0xE9, .. " "u8, 0x80];

        Assert.Equal("Café €", Read(bytes).ToFacts().Positions[0].Title);
    }

    private static FactCollector Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static FactCollector Read(byte[] bytes)
    {
        var collector = new FactCollector();
        Assert.Null(PeopleTable.Read(new SourceFile("export.csv", bytes).Table, new("export.csv", bytes), new(collector, new(), TableKinds.Default)));
        return collector;
    }
}
