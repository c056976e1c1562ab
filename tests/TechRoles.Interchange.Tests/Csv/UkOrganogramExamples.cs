using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Csv;

public class UkOrganogramExamples
{
    private const string Header =
        "Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,"
        + "Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),,"
        + "Professional/Occupational Group,Notes,Valid?\n";

    [Fact]
    public void A_row_is_a_post_with_its_grade_unit_manager_and_holder()
    {
        var facts = Read("7,person one,SCS2,Director,Leads things,Office,Office,Group,,,XX,1,0.245,1,2,,Policy,,\n8,person one,SCS1,Deputy,,Office,Agency,Team,,,7,1,0.255,,,,,,").ToFacts();

        Assert.Equal(
            [
                new("7") { Title = "Director", Grade = "SCS2", Unit = "Office / Group", Top = true },
                new("8") { Title = "Deputy", Grade = "SCS1", Unit = "Office / Agency / Team", ReportsTo = "7" },
            ],
            facts.Positions);
        Assert.Equal(
            [
                new("Office") { Name = "Office" },
                new("Office / Group") { Name = "Group", Parent = "Office" },
                new("Office / Agency") { Name = "Agency", Parent = "Office" },
                new("Office / Agency / Team") { Name = "Team", Parent = "Office / Agency" },
            ],
            facts.Units);
        Assert.Equal("person one", Assert.Single(facts.People).Name);
        Assert.Equal([24, 26], facts.Assignments.Select(fact => fact.Share!.Value.Value));
        Assert.All(facts.Assignments, fact => Assert.Equal(facts.People[0].Id, fact.Person));
    }

    [Theory]
    [InlineData("VACANT", "Director", PositionStatus.Vacant)]
    [InlineData("eliminated", "Director", PositionStatus.Eliminated)]
    [InlineData("Vacant post", "Director", PositionStatus.Vacant)]
    [InlineData("TBC", "Director", PositionStatus.Vacant)]
    [InlineData("Eliminated.", "Director", PositionStatus.Eliminated)]
    [InlineData("N/D", "Director", PositionStatus.Active)]
    [InlineData("ND", "Director", PositionStatus.Active)]
    [InlineData("N.A.", "Director", PositionStatus.Active)]
    [InlineData("Name withheld", "Director", PositionStatus.Active)]
    [InlineData("n/a", "Director", PositionStatus.Active)]
    [InlineData("", "Director", PositionStatus.Active)]
    [InlineData("person one", "Director", PositionStatus.Unknown)]
    [InlineData("person one", "Not in post.", PositionStatus.Pool)]
    [InlineData("Vacant", "Career Break", PositionStatus.Pool)]
    public void A_name_may_be_a_state_and_a_title_a_pseudo_seat(string name, string title, PositionStatus status)
    {
        var facts = Read($"7,{name},SCS2,{title},,Office,,,,,XX,1,1,,,,,,").ToFacts();

        Assert.Equal(status, Assert.Single(facts.Positions).Status);
        Assert.Equal(name == "person one" ? 1 : 0, facts.Assignments.Count);
    }

    [Theory]
    [InlineData(",x,SCS2,Director,,O,,,,,XX,1,1,,,,,,", ProblemKind.UnreadableRow, null)]
    [InlineData("7,x,SCS2,Director,,O,,,,,XX,1,1.5,,,,,,", ProblemKind.InvalidValue, "FTE")]
    [InlineData("7,x,SCS2,Director,,O,,,,,XX,1,half,,,,,,", ProblemKind.InvalidValue, "FTE")]
    public void Says_where_a_row_is_wrong(string row, ProblemKind kind, string? column)
    {
        var problem = Assert.Single(Read(row).Problems);

        Assert.Equal((kind, 2, column), (problem.Kind, problem.Place!.Row, problem.Place.Column));
        Assert.DoesNotContain("'x'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_in_a_pseudo_seat_share_no_job()
    {
        var repaired = OrgChart.Repair(Read("7,person one,SCS2,Director,,Office,,,,,XX,1,1,,,,,,\n9,person two,SCS1,Career break,,Office,,,,,7,1,1,,,,,,\n9,person three,SCS1,Career break,,Office,,,,,7,1,1,,,,,,").ToFacts());

        Assert.Empty(repaired.Problems);
        Assert.Equal(3, repaired.Chart.ToFacts().Assignments.Count);
    }

    [Fact]
    public void Headers_alone_are_an_empty_chart_and_it_is_said()
    {
        var read = ChartReader.Read(new StringReader(Header), "posts.csv").AsT0;

        Assert.Equal((Formats.UkOrganogram, 0), (read.Format, read.Rows));
        Assert.Contains("The file has a header and no rows: the chart is empty.", read.Notes);
        Assert.Empty(read.Builder.Repair().Chart.Positions);
    }

    private static FactCollector Read(string rows)
    {
        var collector = new FactCollector();
        Assert.True(UkOrganogram.Read(new SourceFile("posts.csv", System.Text.Encoding.UTF8.GetBytes(Header + rows)).Table, "posts.csv", collector));
        return collector;
    }
}
